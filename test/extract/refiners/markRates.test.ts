import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, per */
const cases: readonly (readonly [passage: string, printed: string, per: string | null])[] = [
  ['每天接待300人', '300人', '天'],
  ['每10万人发病3.2例', '3.2例', '10万人'],
  ['人均收入，最高300元', '300元', '人'],
  ['人均收入不高，最近300元', '300元', null],
  // the neighbour that it leaves alone
  ['共接待300人', '300人', null],
]

describe('markRates', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, per) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.per).toBe(per)
  })
})
