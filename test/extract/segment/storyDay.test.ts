import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../src/base/day'
import { parseDateline } from '../../../src/extract/segment/dateline'
import { datelineDay, dayOfPlace, latestPrintedMonth } from '../../../src/extract/segment/storyDay'

const dateline = (date: string) => parseDateline(`新华社临江${date}电`) ?? null

describe('the year of a dateline', () => {
  test.each([
    ['11月4日', '2024-11-05', '2024-11-04'],
    ['11月5日', '2024-11-05', '2024-11-05'],
    // Papers of the West print dispatches dated by the clock of Beijing.
    ['11月6日', '2024-11-05', '2024-11-06'],
    ['12月31日', '2025-01-01', '2024-12-31'],
    ['1月1日', '2025-01-02', '2025-01-01'],
    ['2月29日', '2024-03-01', '2024-02-29'],
  ])('%s in an issue of %s is %s', (printed, issued, day) => {
    expect(dayOfPlace(datelineDay(dateline(printed), parseDay(issued) ?? null, null))).toBe(day)
  })

  test('a printed year stands', () => {
    expect(datelineDay(dateline('2019年11月4日'), parseDay('2024-11-05') ?? null, null)?.year).toBe(2019)
  })

  test('a day that the calendar lacks has no place', () => {
    expect(datelineDay(dateline('2月30日'), parseDay('2024-03-01') ?? null, null)).toBeNull()
  })

  test('no dateline, no day', () => {
    expect(datelineDay(null, parseDay('2024-11-05') ?? null, null)).toBeNull()
    expect(datelineDay(dateline(''), parseDay('2024-11-05') ?? null, null)).toBeNull()
  })
})

describe('the latest month that a page prints with its year', () => {
  test('not the first, and not a bare year', () => {
    expect(latestPrintedMonth('2023年12月开工，2024年10月完工，2035年建成，2024 年 3 月签约')).toEqual({
      year: 2024,
      month: 10,
      day: null,
    })
  })

  test.each(['到2035年', '10月', '2024年13月', ''])('none in "%s"', (page) => {
    expect(latestPrintedMonth(page)).toBeNull()
  })
})
