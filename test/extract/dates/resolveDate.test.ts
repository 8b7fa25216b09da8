import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noAnchors } from '../../../src/extract/dates/anchors'
import type { CalendarPlace } from '../../../src/extract/dates/calendarPlace'
import { holidayDay } from '../../../src/extract/dates/holidayDays'
import { parseDate } from '../../../src/extract/dates/parseDate'
import { resolveDate } from '../../../src/extract/dates/resolveDate'
import { edtfDays } from '../../score/edtfDays'
import { timesOf } from './scan'

const place = (year: number | null, month: number, day: number): CalendarPlace => ({ year, month, day })

/** The time of the first date of a text in a story of a day. */
function timeOf(text: string, day: CalendarPlace | null): string {
  const [time] = timesOf(text, day)
  return `${time?.timeStatus ?? 'none'} ${time?.time ?? '–'}`
}

describe('the turn of the year', () => {
  const january = place(2025, 1, 9)
  test.each([
    ['12月', 'inferred 2024-12'],
    ['12月31日', 'inferred 2024-12-31'],
    ['3月', 'inferred 2025-03'],
    ['1—12月', 'inferred 2024-01/2024-12'],
    ['前三季度', 'inferred 2024-01/2024-09'],
    ['四季度', 'inferred 2024-36'],
    ['上月', 'inferred 2024-12'],
    ['去年四季度', 'inferred 2024-36'],
    ['上半年', 'inferred 2025-40'],
    ['28日', 'inferred 2024-12-28'],
    ['春节', 'inferred 2025-01-29'],
    ['国庆节', 'inferred 2024-10-01'],
    ['上周', 'inferred 2024-12-30/2025-01-05'],
    ['3天前', 'inferred 2025-01-06'],
    ['近3个月', 'inferred 2024-10/2025-01'],
  ])('%s in January: %s', (text, time) => {
    expect(timeOf(text, january)).toBe(time)
  })

  test.each([
    ['四季度', 'inferred 2023-36'],
    ['二季度', 'inferred 2024-34'],
  ])('%s in April', (text, time) => {
    expect(timeOf(text, place(2024, 4, 9))).toBe(time)
  })

  test.each([
    ['大桥将于3月通车', 'inferred 2025-03'],
    ['预计12月通车', 'inferred 2024-12'],
    ['计划于双11投用', 'inferred 2024-11-11'],
    ['计划于国庆节投用', 'inferred 2025-10-01'],
    ['计划于春节前夕通车', 'inferred 2025-01'],
  ])('%s in November looks ahead', (text, time) => {
    expect(timeOf(text, place(2024, 11, 4))).toBe(time)
  })
})

describe('what nobody says stays unknown', () => {
  test.each([
    ['11月4日', 'inferred XXXX-11-04'],
    ['10月', 'inferred XXXX-10'],
    ['11月5日至10日', 'inferred XXXX-11-05/XXXX-11-10'],
    ['2023年12月', 'stated 2023-12'],
    ['20世纪80年代', 'stated 198X'],
    ['“十四五”', 'stated 2021/2025'],
    ['4日', 'unknown –'],
    ['今年', 'unknown –'],
    ['去年10月', 'unknown –'],
    ['前三季度', 'unknown –'],
    ['昨日', 'unknown –'],
    ['上周', 'unknown –'],
    ['近三年', 'unknown –'],
    ['国庆节', 'unknown –'],
    ['上世纪90年代', 'unknown –'],
  ])('%s without any anchor: %s', (text, time) => {
    expect(timeOf(text, null)).toBe(time)
  })

  test.each([
    ['4日', 'inferred XXXX-11-04'],
    ['30日', 'inferred XXXX-10-30'],
    ['上月', 'inferred XXXX-10'],
    ['今年', 'unknown –'],
    ['3天前', 'unknown –'],
  ])('%s in a story of 4 November of no known year: %s', (text, time) => {
    expect(timeOf(text, place(null, 11, 4))).toBe(time)
  })

  test.each(['2月30日', '2024年2月30日', '2023年2月29日', '2024年10月至2023年5月'])('%s is a slip of the page', (text) => {
    expect(timeOf(text, place(2024, 11, 4))).toBe('unknown –')
  }) // prettier-ignore
})

describe('laws', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => place(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))

  test('a later story never gives an earlier time', () => {
    const texts = fc.constantFrom(
      '今年',
      '去年10月',
      '上月',
      '昨日',
      '4日',
      '上周',
      '近三年',
      '3天前',
      '5个月后',
      '本月底',
      '国庆节',
      '上世纪90年代',
    )
    fc.assert(
      fc.property(texts, day, day, (text, a, b) => {
        const [early, late] = [a, b].sort((x, y) => key(x) - key(y))
        const [first, second] = [early, late].map((story) => timesOf(text, story ?? null)[0]?.time ?? '')
        const [x, y] = [edtfDays(first ?? ''), edtfDays(second ?? '')]
        expect(x?.first ?? 0).toBeLessThanOrEqual(y?.first ?? 0)
      }),
    )
  })

  test('a range never ends before it begins', () => {
    const month = fc.integer({ min: 1, max: 12 })
    const date = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(day, month, date, month, date, (story, m1, d1, m2, d2) => {
        for (const text of [
          `${m1}月${d1}日至${m2}月${d2}日`,
          `${m1}月${d1}日至${d2}日`,
          `${m1}月至${m2}月`,
        ]) {
          const time = timesOf(text, story)[0]?.time
          const days = edtfDays(time ?? '')
          if (days) expect(days.first ?? 0).toBeLessThanOrEqual(days.last ?? 0)
        }
      }),
    )
  })

  test('a printed date needs no anchor', () => {
    const printed = fc.constantFrom(
      '2024年',
      '2024年10月',
      '2024年10月5日',
      '2012年以来',
      '2021—2023年',
      '“十三五”',
      '2024年三季度',
    )
    fc.assert(
      fc.property(printed, day, (text, story) => {
        const expression = parseDate(text, 0)?.expression
        if (!expression) throw new Error(`a date in ${text}`)
        const alone = resolveDate(expression, noAnchors)
        expect(alone.timeStatus).toBe('stated')
        expect(resolveDate(expression, { ...noAnchors, story })).toEqual(alone)
      }),
    )
  })

  function key({ year, month, day: date }: CalendarPlace): number {
    return (year ?? 0) * 400 + (month ?? 0) * 31 + (date ?? 0)
  }
})

describe('days of holidays', () => {
  test.each([
    ['春节', 2024, '2024-2-10'],
    ['除夕', 2024, '2024-2-9'],
    ['元宵节', 2024, '2024-2-24'],
    ['端午', 2024, '2024-6-10'],
    ['中秋节', 2024, '2024-9-17'],
    ['清明', 2024, '2024-4-4'],
    ['清明节', 2023, '2023-4-5'],
    ['国庆节', 1999, '1999-10-1'],
    ['双11', 2024, '2024-11-11'],
  ])('%s %i is %s', (name, year, expected) => {
    const day = holidayDay(name, year)
    expect(`${day?.year}-${day?.month}-${day?.day}`).toBe(expected)
  })

  test('years outside the table are not guessed', () => {
    expect(holidayDay('春节', 1987)).toBeUndefined()
    expect(holidayDay('植树节', 2024)).toBeUndefined()
  })
})
