/** The laws of extraction, over any text whatever and over news of our own that was damaged harmlessly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/extract/index'
import { numberHanzi } from '../../src/extract/numerals/digits'
import { pageId, type Figure } from '../../src/model/figure'
import { anyText } from '../support/arbitraryText'
import {
  formatCheque,
  formatGrouped,
  formatHanzi,
  formatMixed,
  formatPositional,
  formatWide,
} from '../support/formatNumeral'
import { newsPassages, plainPassage } from '../support/newsPassages'

function figuresOf(text: string): readonly Figure[] {
  return extractPage({ id: pageId('law'), text, issued: null }).figures
}

/** What a figure says, without its place. */
function claimsOf(text: string): readonly unknown[] {
  return figuresOf(text)
    .filter((figure) => figure.kind === 'quantity')
    .map(({ text: printed, value, min, max, bound, unit }) => ({
      printed: printed.replace(/\s/g, ''),
      value,
      min,
      max,
      bound,
      unit,
    }))
}

const mustLie = new RegExp(`[0-9０-９${numberHanzi}]`, 'g')

describe('laws over any text', () => {
  test('spans cut the printed text, are sorted and disjoint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const figure of figuresOf(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          end = figure.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('each digit and each number-like hanzi lies in a figure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = figuresOf(text)
        for (const match of text.matchAll(mustLie)) {
          const covered = figures.some((figure) => figure.start <= match.index && match.index < figure.end)
          expect(covered, `${match[0]} at ${match.index}`).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('amounts keep their promises: min ≤ value ≤ max', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, min, max, kind, range } of figuresOf(text)) {
          if (value !== null && min !== null) expect(min).toBeLessThanOrEqual(value)
          if (value !== null && max !== null) expect(max).toBeGreaterThanOrEqual(value)
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          if (range) expect(range.low).toBeLessThan(range.high)
          if (kind !== 'quantity') expect(value).toBeNull()
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the same text gives the same figures', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(figuresOf(text)).toEqual(figuresOf(text))
      }),
    )
  })
})

describe('numbers read back in every style', () => {
  const styles = { formatHanzi, formatCheque, formatGrouped, formatWide, formatMixed, arabic: String }

  test.each(Object.entries(styles))('%s', (_, format) => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999_999 }), (value) => {
        const [figure] = figuresOf(`共有${format(value)}人`)
        expect(figure?.value).toBe(value)
      }),
    )
  })

  test('formatPositional', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (value) => {
        const [figure] = figuresOf(`共有${formatPositional(value)}人`)
        expect(figure?.value).toBe(value)
      }),
    )
  })
})

describe('harmless damage', () => {
  const passages = newsPassages.map((marked) => plainPassage(marked).text)

  test.each(passages)('a line break anywhere changes nothing: %s', (passage) => {
    const whole = claimsOf(passage)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: passage.length - 1 }), (at) => {
        // Behind the end of a sentence a line break is a break; there it may not be harmless.
        fc.pre(!/[。！？；：:”」）)》…]/.test(passage[at - 1] ?? ''))
        expect(claimsOf(`${passage.slice(0, at)}\n${passage.slice(at)}`)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  test.each(passages)('a space between hanzi or before a digit changes nothing: %s', (passage) => {
    const whole = claimsOf(passage)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: passage.length - 1 }), (at) => {
        fc.pre(/[\u4e00-\u9fff]/.test(passage[at - 1] ?? ''))
        expect(claimsOf(`${passage.slice(0, at)} ${passage.slice(at)}`)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })
})
