import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/charts/text/measure'
import { widest, wrapBalanced, wrapEven, wrapText } from '../../../src/charts/text/wrap'

const em = (n: number): number => n * 10

describe('wrapText', () => {
  it.each([
    ['注册志愿者人数', em(4), ['注册志愿', '者人数']],
    ['提高至近6.5万项建议', em(6), ['提高至', '近6.5万项建', '议']],
    ['甲乙丙，丁', em(3), ['甲乙', '丙，丁']],
    ['见“要闻”版', em(3), ['见“要', '闻”版']],
    ['Policy proposals', em(6), ['Policy', 'proposals']],
    ['mmmm', em(2), ['mm', 'mm']],
    ['a firm’s booth', em(5), ['a firm’s', 'booth']],
    ['a ‘firm’ s', em(5.6), ['a ‘firm’', 's']],
    ['up 4,000 yuan more', em(6.5), ['up', '4,000 yuan', 'more']],
    ['up 4,000 yuans', em(6), ['up 4,000', 'yuans']],
    ['4,000 yuan', em(4), ['4,000', 'yuan']],
    ['', em(2), []],
  ])('%j in %d px', (text, width, lines) => {
    expect(wrapText(text, width, 10)).toEqual(lines)
  })

  it('loses no character but spaces at the ends of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'家3万，（）“”a b.约') }),
        fc.integer({ min: 10, max: 200 }),
        (text, width) => {
          const bare = (s: string): string => s.replace(/\s/g, '')
          expect(bare(wrapText(text, width, 10).join(''))).toBe(bare(text))
          expect(widest(wrapText(text, width, 10), 10)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('wrapBalanced', () => {
  it('breaks a headline at its pause', () => {
    expect(wrapBalanced('甲乙丙丁，戊己庚辛壬', em(9), 10)).toEqual(['甲乙丙丁，', '戊己庚辛壬'])
  })
  it('prefers a long pause to a short one', () => {
    expect(wrapBalanced('甲乙；丙，丁戊己', em(6), 10)).toEqual(['甲乙；', '丙，丁戊己'])
  })
  it('leaves nothing alone before a pause', () => {
    expect(wrapBalanced('甲，乙丙丁戊己庚辛壬', em(9), 10)).toEqual(['甲，乙丙丁', '戊己庚辛壬'])
  })
  it('leaves no orphan where there is no pause', () => {
    const lines = wrapBalanced('甲乙丙丁戊己庚辛壬', em(8), 10)
    expect(lines.map((line) => line.length)).toEqual([5, 4])
  })
  it('takes as many lines as plain wrapping', () => {
    const text = 'However long a name is, it is never cut and never runs into a number beside it'
    for (const width of [120, 200, 400])
      expect(wrapBalanced(text, width, 10)).toHaveLength(wrapText(text, width, 10).length)
  })
})

describe('wrapEven', () => {
  it('breaks a name into lines of about the same length, wherever it pauses', () => {
    expect(wrapEven('甲，乙丙丁戊己庚辛', em(8), 10)).toEqual(['甲，乙丙丁', '戊己庚辛'])
    expect(wrapEven('甲乙丙', em(8), 10)).toEqual(['甲乙丙'])
  })
})

describe('widest', () => {
  it('is the longest line, or nothing', () => {
    expect(widest(['家', '家家'], 10)).toBe(textWidth('家家', 10))
    expect(widest([], 10)).toBe(0)
  })
})
