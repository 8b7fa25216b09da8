import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/charts/text/measure'
import { measured } from './chromiumWidths'

describe('textWidth', () => {
  it.each(measured)(
    '%j at %d px, bold %s: no narrower than Chromium, and not far wider',
    (text, size, bold, width) => {
      const estimate = textWidth(text, size, bold)
      expect(estimate).toBeGreaterThanOrEqual(width * 0.985)
      expect(estimate).toBeLessThanOrEqual(width * 1.2 + 4)
    },
  )
  it('adds up, and nothing is nothing', () => {
    expect(textWidth('', 14)).toBe(0)
    expect(textWidth('家个', 14)).toBe(28)
    expect(textWidth('ab', 14)).toBeCloseTo(textWidth('a', 14) + textWidth('b', 14))
  })
  it('grows with the size and with weight', () => {
    expect(textWidth('176', 28)).toBe(2 * textWidth('176', 14))
    expect(textWidth('176', 14, true)).toBeGreaterThan(textWidth('176', 14))
    expect(textWidth('家', 14, true)).toBe(textWidth('家', 14))
  })
})
