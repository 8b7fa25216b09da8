import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DATE_STARTS } from '../../../src/extract/dates/gate'
import { parseDate } from '../../../src/extract/dates/parseDate'
import { anyText } from '../../support/arbitraryText'
import { isEdtf } from '../../support/edtfGrammar'
import {
  clocks,
  frames,
  lengths,
  monthsAndDays,
  periods,
  ranges,
  refusals,
  relativeDays,
  years,
  type DateCase,
} from './parseDate.cases'
import { marked, timesOf } from './scan'

const tables: Readonly<Record<string, readonly DateCase[]>> = {
  years,
  monthsAndDays,
  ranges,
  periods,
  relativeDays,
  frames,
  lengths,
  clocks,
}
const signs = { stated: '=', inferred: '~', unknown: '?' } as const

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_text, { text, times }) => {
    const plain = text.replace(/[⟦⟧]/g, '')
    expect(marked(plain)).toBe(text)
    expect(timesOf(plain).map((time) => `${signs[time.timeStatus]}${time.time ?? ''}`)).toEqual(times)
  })
})

describe('what is no date', () => {
  test.each(refusals)('%s: %s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

/** Texts made of the signs that dates are made of: much denser in dates than any news. */
const dateLike = fc
  .array(
    fc.constantFrom(
      ...'0123456789〇零一二三十年月日号时点分前后来内间近自从起至到—截上下半季度周世纪学期春秋节去今明本同次当底初末旬每“”、，。:：-/. ',
      '2024', '十四五', '国庆', '以来', '截至', '期间', '年代', '个月',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('')) // prettier-ignore

describe('laws', () => {
  test('never throws, ends after its place, within the text; what it gives is EDTF', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        for (let at = 0; at <= text.length; at++) {
          const found = parseDate(text, at)
          if (!found) continue
          expect(found.end).toBeGreaterThan(at)
          expect(found.end).toBeLessThanOrEqual(text.length)
          expect(DATE_STARTS).toContain(text.charAt(at))
        }
        for (const { time } of timesOf(text)) expect(time === null || isEdtf(time)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test('any text whatever is read without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { time } of timesOf(text)) expect(time === null || isEdtf(time)).toBe(true)
      }),
    )
  })

  test('lengths of any size give EDTF or nothing', () => {
    const units = fc.constantFrom('年', '个月', '个季度', '周', '天', '世纪', '日')
    const frame = fc.constantFrom(['近', ''], ['未来', ''], ['', '前'], ['', '后'], ['', '来'], ['', '以来'])
    fc.assert(
      fc.property(fc.nat(99_999), units, frame, (amount, unit, [before, after]) => {
        for (const { time } of timesOf(`${before}${amount}${unit}${after}`)) {
          expect(time === null || isEdtf(time)).toBe(true)
        }
      }),
    )
  })

  test('a printed day is read back whatever stands around it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom('', '会议于', '，', '据悉'), fc.constantFrom('', '召开', '，', '。'), (date, before, after) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number)
        const [time] = timesOf(`${before}${year}年${month}月${dayOfMonth}日${after}`)
        expect(time).toEqual({ time: iso, timeStatus: 'stated', timeFrom: null })
      }),
    ) // prettier-ignore
  })

  test('a bare day lies at most a week ahead of the story', () => {
    const timeOf = (passage: string): string | null | undefined =>
      timesOf(passage, { year: 2025, month: 8, day: 20 })[0]?.time
    expect(timeOf('告别仪式21日举行')).toBe('2025-08-21')
    expect(timeOf('下轮27日客战')).toBe('2025-08-27')
    expect(timeOf('双方28日交手')).toBe('2025-07-28')
    expect(timeOf('记者21日获悉')).toBe('2025-07-21')
  })

  test('a day on which somebody spoke is never after the story, and less than a month before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (day, today) => {
        const [time] = timesOf(`记者${day}日获悉`, { year: 2024, month: 6, day: today })
        const story = `2024-06-${String(today).padStart(2, '0')}`
        expect(String(time?.time) <= story).toBe(true)
        const distance = (Date.parse(story) - Date.parse(String(time?.time))) / 86_400_000
        expect(distance).toBeLessThan(31)
      }),
    )
  })

  test('looks at a bounded stretch: what lies far behind changes nothing', () => {
    fc.assert(
      fc.property(dateLike, dateLike, dateLike, (text, a, b) => {
        // No date is longer than this; a stretch without dates keeps the tails apart.
        const gap = '稻'.repeat(4)
        expect(parseDate(text + gap + a, 0)).toEqual(parseDate(text + gap + b, 0))
      }),
    )
  })
})
