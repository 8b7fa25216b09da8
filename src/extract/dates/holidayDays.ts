/**
 * The days of Chinese holidays. Data, and the one formula of 清明. Holidays of the lunar calendar are listed,
 * because calendars computed by browsers disagree on a few years.
 */
import type { HolidayName } from './calendarWords'
import type { CalendarPlace } from './calendarPlace'

/** Month and day of 春节, 端午 and 中秋 by year. */
const LUNAR: Readonly<Record<number, readonly [string, string, string]>> = {
  2000: ['02-05', '06-06', '09-12'],
  2001: ['01-24', '06-25', '10-01'],
  2002: ['02-12', '06-15', '09-21'],
  2003: ['02-01', '06-04', '09-11'],
  2004: ['01-22', '06-22', '09-28'],
  2005: ['02-09', '06-11', '09-18'],
  2006: ['01-29', '05-31', '10-06'],
  2007: ['02-18', '06-19', '09-25'],
  2008: ['02-07', '06-08', '09-14'],
  2009: ['01-26', '05-28', '10-03'],
  2010: ['02-14', '06-16', '09-22'],
  2011: ['02-03', '06-06', '09-12'],
  2012: ['01-23', '06-23', '09-30'],
  2013: ['02-10', '06-12', '09-19'],
  2014: ['01-31', '06-02', '09-08'],
  2015: ['02-19', '06-20', '09-27'],
  2016: ['02-08', '06-09', '09-15'],
  2017: ['01-28', '05-30', '10-04'],
  2018: ['02-16', '06-18', '09-24'],
  2019: ['02-05', '06-07', '09-13'],
  2020: ['01-25', '06-25', '10-01'],
  2021: ['02-12', '06-14', '09-21'],
  2022: ['02-01', '06-03', '09-10'],
  2023: ['01-22', '06-22', '09-29'],
  2024: ['02-10', '06-10', '09-17'],
  2025: ['01-29', '05-31', '10-06'],
  2026: ['02-17', '06-19', '09-25'],
}

const FIXED: Readonly<Partial<Record<HolidayName, readonly [number, number]>>> = {
  国庆节: [10, 1], 国庆: [10, 1], 元旦: [1, 1], 五一: [5, 1], 劳动节: [5, 1], 国际劳动节: [5, 1], 五一国际劳动节: [5, 1], 十一: [10, 1],
  双十一: [11, 11], 双11: [11, 11], 双十二: [12, 12], 双12: [12, 12],
} // prettier-ignore

const LUNAR_COLUMN: Readonly<Partial<Record<HolidayName, 0 | 1 | 2>>> = {
  春节: 0, 除夕: 0, 元宵节: 0, 端午节: 1, 端午: 1, 中秋节: 2, 中秋: 2,
} // prettier-ignore

/** Days after 春节: the eve before it, the lanterns on the fifteenth day of the year. */
const FROM_SPRING: Readonly<Partial<Record<HolidayName, number>>> = { 除夕: -1, 元宵节: 14 }

/** The day of a holiday in a year; undefined where the table does not reach. */
export function holidayDay(name: string, year: number): CalendarPlace | undefined {
  const holiday = name as HolidayName
  const fixed = FIXED[holiday]
  if (fixed) return { year, month: fixed[0], day: fixed[1] }
  if (name.startsWith('清明')) return { year, month: 4, day: qingmingDay(year) }
  const column = LUNAR_COLUMN[holiday]
  const printed = column === undefined ? undefined : LUNAR[year]?.[column]
  if (!printed) return undefined
  const date = new Date(`${year}-${printed}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + (FROM_SPRING[holiday] ?? 0))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The solar term falls on 4 or 5 April: the almanac's formula for the 21st century, good for 2000 to 2099. */
function qingmingDay(year: number): number {
  const inCentury = year % 100
  return Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4)
}
