import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitSources } from '../../../src/ui/present/sources'

const slide = { width: 1740, height: 750 }
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `来源${i}`.repeat(12))

describe('fitSources', () => {
  test('a few stand large, in one column', () => {
    expect(fitSources(many(4), slide)).toEqual({ size: 36, columns: 1, shown: many(4) })
  })
  test('many stand smaller, in two', () => {
    const fitted = fitSources(many(15), slide)
    expect(fitted).toMatchObject({ columns: 2, shown: many(15) })
    expect(fitted.size).toBeLessThan(36)
  })
  test('too many are cut, never smaller than can be read', () => {
    const fitted = fitSources(many(200), slide)
    expect(fitted.size).toBe(25)
    expect(fitted.shown.length).toBeGreaterThan(14)
    expect(fitted.shown.length).toBeLessThan(200)
  })
  test('what is shown is the beginning of what there is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 80 }), (citations) => {
        const { shown } = fitSources(citations, slide)
        expect(shown).toEqual(citations.slice(0, shown.length))
      }),
    )
  })
})
