import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, roundTo, withoutNoise } from '../../src/format/number'

describe('formatNumber', () => {
  it.each([
    [3496, 'zh', 'exact', '3496'],
    [3496, 'en', 'exact', '3,496'],
    [16000, 'zh', 'exact', '16,000'],
    [237000000, 'zh', 'compact', '2.37亿'],
    [237000000, 'en', 'compact', '237M'],
    [1889000, 'zh', 'compact', '188.9万'],
    [1889000, 'en', 'compact', '1.889M'],
    [420e9, 'zh', 'compact', '4200亿'],
    [420e9, 'en', 'compact', '420bn'],
    [1.5e12, 'zh', 'compact', '1.5万亿'],
    [65000, 'zh', 'compact', '6.5万'],
    [65000, 'en', 'compact', '65K'],
    [9600, 'en', 'compact', '9,600'],
    [237000000, 'en', 'words', '237 million'],
    [237000000, 'zh', 'words', '2.37亿'],
    [65000, 'en', 'words', '65,000'],
    [-420e9, 'en', 'words', '−420 billion'],
    [9600, 'zh', 'compact', '9600'],
    [6.7, 'zh', 'exact', '6.7'],
    [-60, 'en', 'exact', '−60'],
    [0, 'zh', 'compact', '0'],
    [0.1 + 0.2, 'en', 'exact', '0.3'],
    [1234567.891, 'en', 'exact', '1,234,567.891'],
  ] as const)('%d in %s, %s: %s', (value, language, style, text) => {
    expect(formatNumber(value, language, style)).toBe(text)
  })

  it('keeps every digit of a whole number, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom('zh', 'en'), (value, language) => {
        const read = Number(
          formatNumber(value, language as 'zh' | 'en')
            .replace(/,/g, '')
            .replace('−', '-'),
        )
        expect(read === value || (read === 0 && value === 0)).toBe(true)
      }),
    )
  })

  it('moves only the point when compact', () => {
    const sizes: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, K: 1e3, M: 1e6, bn: 1e9, tn: 1e12 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom('zh', 'en'), (value, language) => {
        const text = formatNumber(value, language as 'zh' | 'en', 'compact')
        const [, digits = '', sign = ''] = /^([\d.,]+)(\D*)$/.exec(text) ?? []
        expect(withoutNoise(Number(digits.replace(/,/g, '')) * (sizes[sign] ?? 1))).toBe(value)
      }),
    )
  })
})

describe('roundTo', () => {
  it.each([
    [175.5555, 3, 176],
    [0.012345, 2, 0.012],
    [0, 3, 0],
  ])('%d to %d digits: %d', (value, digits, rounded) => {
    expect(roundTo(value, digits)).toBe(rounded)
  })
})
