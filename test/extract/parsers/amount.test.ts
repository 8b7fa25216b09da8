import { describe, expect, test } from 'vitest'
import type { Amount, Bound } from '../../../src/model/figure'
import { readNumeral } from '../../../src/extract/numerals/readNumeral'
import {
  mirrored,
  numeralAmount,
  overAmount,
  pointAmount,
  rangeAmount,
} from '../../../src/extract/parsers/amount'
import { present } from '../../../src/base/assert'

const ends = ({ value, min, max, bound }: Amount): readonly unknown[] => [value, min, max, bound]
const read = (printed: string, hedge: Bound, factor = 1): readonly unknown[] =>
  ends(numeralAmount(present(readNumeral(printed, 0), printed), hedge, '个', factor))

describe('numeralAmount', () => {
  test.each([
    ['360', 'eq', 360, 360, 360, 'eq'],
    ['360', 'approx', 360, null, null, 'approx'],
    ['360', 'gt', 360, 360, null, 'gt'],
    ['360', 'ge', 360, 360, null, 'ge'],
    ['360', 'lt', 360, null, 360, 'lt'],
    ['360', 'le', 360, null, 360, 'le'],
    // The numeral itself is vague: its ends stand, unless a hedge opens one of them.
    ['数千', 'eq', null, 2000, 10000, 'approx'],
    ['数千', 'approx', null, 2000, 10000, 'approx'],
    ['数千', 'gt', null, 2000, null, 'gt'],
    ['数千', 'ge', null, 2000, null, 'ge'],
    ['数千', 'lt', null, null, 10000, 'lt'],
    ['数千', 'le', null, null, 10000, 'le'],
    ['十余', 'eq', null, 10, 20, 'gt'],
    ['十余', 'approx', null, 10, 20, 'gt'],
    ['36万多', 'eq', 360000, 360000, 370000, 'gt'],
    ['36万多', 'approx', 360000, 360000, 370000, 'gt'],
    ['36万多', 'lt', 360000, 360000, 370000, 'gt'],
    ['36万多', 'ge', 360000, 360000, 370000, 'ge'],
    ['1.2多', 'eq', 1.2, 1.2, 1.3, 'gt'],
    ['1多', 'eq', 1, 1, 2, 'gt'],
    ['0.07余', 'eq', 0.07, 0.07, 0.08, 'gt'],
  ] as const)('%s under %s', (printed, hedge, ...wanted) => {
    expect(read(printed, hedge)).toEqual(wanted)
  })

  test('scales what the numeral counts', () => {
    expect(read('3', 'eq', 10)).toEqual([30, 30, 30, 'eq'])
    expect(read('7多', 'eq', 10)).toEqual([70, 70, 80, 'gt'])
    expect(read('几十', 'eq', 10)).toEqual([null, 200, 1000, 'approx'])
  })

  test('takes 来 for a blur, and a hedge for more than that', () => {
    const some = present(readNumeral('30来个', 0), '30来')
    expect(numeralAmount(some, 'eq', '个').bound).toBe('approx')
    expect(numeralAmount(some, 'gt', '个').bound).toBe('gt')
  })
})

describe('mirrored', () => {
  test('changes ends, signs and the range', () => {
    expect(ends(mirrored(pointAmount(5, 'gt', '%')))).toEqual([-5, null, -5, 'gt'])
    expect(mirrored(rangeAmount(5, 8, 'eq', '%'))).toMatchObject({
      value: null, min: -8, max: -5, range: { low: -8, high: -5 },
    }) // prettier-ignore
    expect(mirrored(pointAmount(5, 'eq', '%')).range).toBeNull()
  })

  test('knows no negative zero', () => {
    expect(Object.is(mirrored(pointAmount(0, 'eq', '%')).value, 0)).toBe(true)
    expect(mirrored(pointAmount(0, 'eq', '%'))).toEqual(pointAmount(0, 'eq', '%'))
  })
})

describe('overAmount and rangeAmount', () => {
  test('promise no more than a step, without binary noise', () => {
    expect(ends(overAmount(0.1, 0.2, 'eq', null))).toEqual([0.1, 0.1, 0.3, 'gt'])
    expect(ends(overAmount(20, 10, 'ge', null))).toEqual([20, 20, 30, 'ge'])
  })

  test('keep both ends of a range', () => {
    expect(rangeAmount(5, 10, 'eq', '倍')).toMatchObject({ min: 5, max: 10, range: { low: 5, high: 10 } })
  })
})
