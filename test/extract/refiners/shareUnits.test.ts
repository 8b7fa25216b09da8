import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, unit */
const cases: readonly (readonly [passage: string, printed: string, unit: string | null])[] = [
  ['提高0.6和1.0个百分点', '0.6', '百分点'],
  ['分别为3、4、5个', '3', '个'],
  // the neighbour that it leaves alone
  ['编号为7，共5个', '7', null],
]

describe('shareUnits', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, unit) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.unit).toBe(unit)
  })
})
