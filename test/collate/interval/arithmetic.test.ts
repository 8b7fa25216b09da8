import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corners } from '../../../src/collate/interval/arithmetic'
import type { Interval } from '../../../src/collate/interval/interval'

const closed = (low: number, high: number): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
  soft: false,
})

describe('corners', () => {
  test('a difference is widest where one is high and the other low', () => {
    expect(corners(closed(10, 12), '-', closed(1, 4))).toEqual(closed(6, 11))
  })

  test('an open end stays open', () => {
    expect(corners({ ...closed(10, 12), highOpen: true }, '+', closed(1, 1))).toEqual({
      ...closed(11, 13),
      highOpen: true,
    })
  })

  test('what grows without end divides to nearly nought', () => {
    expect(corners(closed(6, 6), '/', { ...closed(2, Infinity), highOpen: true })).toEqual({
      ...closed(0, 3),
      lowOpen: true,
    })
  })

  test('a divisor on both sides of nought leaves everything possible', () => {
    expect(corners(closed(1, 2), '/', closed(-1, 1))).toMatchObject({ low: -Infinity, high: Infinity })
    expect(corners(closed(6, 6), '/', closed(0, 3))).toMatchObject({ low: 2, high: Infinity })
  })

  test('nought times anything is nought', () => {
    expect(corners(closed(0, 0), '*', closed(1, Infinity))).toMatchObject({ low: 0, high: 0 })
  })

  test('holds the result of any two points inside', () => {
    const number = fc.integer({ min: 1, max: 50 })
    const inside = fc.tuple(number, fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(inside, inside, fc.constantFrom('+', '-', '*', '/'), ([a, m, s], [b, n, t], operator) => {
        const [x, y] = [a + m * s, b + n * t]
        const result = operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : x / y
        const { low, high } = corners(closed(a, a + m), operator, closed(b, b + n))
        return low <= result + 1e-9 && result - 1e-9 <= high
      }),
    )
  })
})
