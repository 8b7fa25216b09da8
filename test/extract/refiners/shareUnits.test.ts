import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, unit */
const cases: readonly (readonly [passage: string, printed: string, unit: string | null])[] = [
  ['提高0.6和1.0个百分点', '0.6', '百分点'],
  ['分别低0.4个和高1.2个百分点', '0.4个', '百分点'],
  ['分别有4个和6个项目', '4个', '个'],
  ['分别为3、4、5个', '3', '个'],
  // the neighbour that it leaves alone
  ['编号为7，共5个', '7', null],
]

/** passage, the values of its figures */
const scaled: readonly (readonly [passage: string, values: readonly number[]])[] = [
  ['分别为9.1、49.2和76.6万亿元', [9.1e12, 49.2e12, 76.6e12]],
  ['分别为1.13和1.2亿元', [113000000, 120000000]],
  ['捐出3、5万元', [30000, 50000]],
  ['增至120和150万人', [1200000, 1500000]],
  // the neighbours that it leaves alone
  ['捐出500和1万元', [500, 10000]],
  ['有800人和1.2万辆车', [800, 12000]],
]

describe('shareUnits', () => {
  test.each(scaled)('%j: the multiplier is printed once', (passage, values) => {
    expect(figuresOf(passage).map(({ value }) => value)).toEqual(values)
  })

  test.each(cases)('%j: %s → %s', (passage, printed, unit) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.unit).toBe(unit)
  })
})
