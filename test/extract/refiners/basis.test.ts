import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, basis */
const cases: readonly (readonly [passage: string, basis: string | null])[] = [
  ['产值同比增长6.7%', '同比'],
  ['产值较上年同期增长6.7%', '较上年同期'],
  ['产值比汛前增长6.7%', '比汛前'],
  ['占比较大的产值增长6.7%', null],
  ['产值增长6.7%', null],
]

describe('what a difference is measured against', () => {
  test.each(cases)('%j → %s', (passage, basis) => {
    expect(figuresOf(passage).find((figure) => figure.kind === 'quantity')?.basis).toBe(basis)
  })
})
