import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { granule, intervalOf, meet, scale, type Interval } from '../../../src/collate/interval/interval'
import { figure } from '../support'

const ends = (text: string): (number | boolean)[] => {
  const { low, high, lowOpen, highOpen } = intervalOf(figure(text))
  return [low, lowOpen, high, highOpen]
}

describe('intervalOf', () => {
  test.each([
    ['3496家', [3496, false, 3496, false]],
    ['超3000家', [3000, true, Infinity, true]],
    ['近800个', [0, false, 800, true]],
    ['不超过20000元', [0, false, 20000, false]],
    ['约360个', [350, false, 370, false]],
    ['约3.3万个', [32000, false, 34000, false]],
  ] as const)('%s', (text, expected) => {
    expect(ends(text)).toEqual(expected)
  })

  test('what the words promise is kept: 36万多 stays below 37万', () => {
    const amount = { ...figure('36万多平方米'), max: 370_000 }
    expect(intervalOf(amount)).toMatchObject({ low: 360_000, lowOpen: true, high: 370_000, highOpen: true })
  })

  test('a number without a point keeps its ends', () => {
    const thousands = { ...figure('3名'), value: null, min: 2000, max: 10_000, bound: 'approx' as const }
    expect(intervalOf(thousands)).toMatchObject({ low: 2000, high: 10_000, soft: true })
  })

  test('a printed range is its two ends', () => {
    const range = { ...figure('5家'), value: null, range: { low: 5, high: 10 } }
    expect(intervalOf(range)).toMatchObject({ low: 5, high: 10, soft: false })
  })

  test('at least means at least; a fall may go below nought', () => {
    expect(intervalOf({ ...figure('5家'), bound: 'ge', max: null })).toMatchObject({
      low: 5,
      lowOpen: false,
      high: Infinity,
    })
    expect(intervalOf({ ...figure('近5%'), role: 'change' }).low).toBe(-Infinity)
  })
})

test.each([
  [360, 10],
  [3.3, 0.1],
  [33_000, 1000],
  [1, 1],
  [0, 0],
  [237_000_000, 1_000_000],
])('the last digit of %d weighs %d', (value, weight) => {
  expect(granule(value)).toBe(weight)
})

const interval = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9), fc.boolean(), fc.boolean())
  .map(([low, length, lowOpen, highOpen]): Interval => ({
    low,
    high: low + length,
    lowOpen: length > 0 && lowOpen,
    highOpen: length > 0 && highOpen,
    soft: false,
  }))

describe('meet', () => {
  test('ends that touch meet only where both are reached', () => {
    const closed: Interval = { low: 0, high: 3, lowOpen: false, highOpen: false, soft: false }
    expect(meet(closed, { ...closed, low: 3, high: 5 })).toBe(true)
    expect(meet({ ...closed, highOpen: true }, { ...closed, low: 3, high: 5 })).toBe(false)
  })

  test('is symmetric, reflexive, and unchanged by a change of unit', () => {
    fc.assert(
      fc.property(
        interval,
        interval,
        (a, b) =>
          meet(a, b) === meet(b, a) && meet(a, a) && meet(scale(a, 1000), scale(b, 1000)) === meet(a, b),
      ),
    )
  })
})
