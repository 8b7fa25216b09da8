import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../../src/charts/layout/scale'

describe('scaleOf', () => {
  it('surrounds rates with a few round ticks, not with zero', () => {
    expect(scaleOf({ low: 6, high: 6.7 }, 'linear').ticks).toEqual([5.5, 6, 6.5, 7])
  })
  it('never starts below zero for amounts that are not negative', () => {
    expect(scaleOf({ low: 0.1, high: 9 }, 'linear').ticks[0]).toBe(0)
  })
  it('has a tick for every decade, and room before the least', () => {
    expect(scaleOf({ low: 70, high: 1500 }, 'log').ticks).toEqual([10, 100, 1000, 10000])
    expect(scaleOf({ low: 100, high: 1000 }, 'log').ticks).toEqual([10, 100, 1000])
  })
  it('puts nothing at the start of a log axis rather than nowhere', () => {
    expect(scaleOf({ low: 10, high: 100 }, 'log').share(0)).toBe(0)
  })
  it('keeps every value on the axis and in order', () => {
    const value = fc.double({ min: 0.01, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.constantFrom('linear', 'log'), (a, b, kind) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const { share } = scaleOf({ low, high }, kind as 'linear' | 'log')
        expect(share(low)).toBeGreaterThanOrEqual(-1e-9)
        expect(share(high)).toBeLessThanOrEqual(1 + 1e-9)
        expect(share(low)).toBeLessThanOrEqual(share(high))
      }),
    )
  })
})
