/**
 * A place on the calendar of which parts may be unknown, and how EDTF (ISO 8601-2) writes it. Knows no
 * Chinese. Years before the common era count from 0 as ISO does: 公元前221年 is year -220.
 */
import { addDays, dayOf, dayParts, type Day } from '../../base/day'

/** A month without a year is known where a page prints 11月4日 and nobody says the year. */
export interface CalendarPlace {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** EDTF writes a year in four digits. */
const FARTHEST_YEAR = 9999

/**
 * Writes a place in EDTF (`2024`, `2024-10`, `XXXX-11-04`); undefined where neither year nor month is known, or the
 * year lies too far away (99999年前).
 */
export function writePlace(place: CalendarPlace): string | undefined {
  if (place.year === null && place.month === null) return undefined
  if (place.year !== null && Math.abs(place.year) > FARTHEST_YEAR) return undefined
  const year = place.year === null ? 'XXXX' : writeYear(place.year)
  if (place.month === null) return year
  const month = `${year}-${two(place.month)}`
  return place.day === null ? month : `${month}-${two(place.day)}`
}

/** Writes a year in four digits, with a minus sign before the common era. */
export function writeYear(year: number): string {
  if (year >= 1000) return String(year)
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** Months and days are written many times on a page. */
const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

function two(value: number): string {
  return twoDigits[value] ?? String(value)
}

/** The place of a day. */
export function placeOf(day: Day): CalendarPlace {
  return dayParts(day)
}

/** The place some days later (or earlier); undefined where the place is not a known day. */
export function shiftDays(place: CalendarPlace, count: number): CalendarPlace | undefined {
  if (place.year === null || place.month === null || place.day === null) return undefined
  const day = dayOf(place.year, place.month, place.day)
  return day && placeOf(addDays(day, count))
}

/** The month some months later (or earlier); undefined where the month is not known. */
export function shiftMonths(place: CalendarPlace, count: number): CalendarPlace | undefined {
  if (place.month === null) return undefined
  const index = (place.year ?? 0) * 12 + place.month - 1 + count
  const year = place.year === null ? null : Math.floor(index / 12)
  return { year, month: (((index % 12) + 12) % 12) + 1, day: null }
}

/** The days from a Monday, 1 to 7; undefined where the place is not a known day. */
export function weekdayOf(place: CalendarPlace): number | undefined {
  if (place.year === null || place.month === null || place.day === null) return undefined
  const index = new Date(Date.UTC(place.year, place.month - 1, place.day)).getUTCDay()
  return index === 0 ? 7 : index
}
