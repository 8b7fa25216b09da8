import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, role */
const cases: readonly (readonly [passage: string, printed: string, role: string | null])[] = [
  ['产值增长3.2%', '3.2%', 'change'],
  ['票价由70元提高到90元', '90元', 'after'],
  // the neighbour that it leaves alone
  ['产值为3.2亿元', '3.2亿元', null],
]

describe('markRoles', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, role) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.role).toBe(role)
  })
})
