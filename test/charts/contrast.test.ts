import { describe, expect, it } from 'vitest'
import { contrast, luminance } from '../../src/charts/contrast'

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#1f4269', '#1f4269')).toBe(1)
  })
  it('does not depend on the order', () => {
    expect(contrast('#1f4269', '#faf7f0')).toBe(contrast('#faf7f0', '#1f4269'))
  })
})

describe('luminance', () => {
  it.each(['red', '#fff', '#12345g', ''])('refuses %j', (colour) => {
    expect(() => luminance(colour)).toThrow(/a colour #rrggbb/)
  })
})
