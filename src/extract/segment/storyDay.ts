/**
 * The year of a dateline. 11月4日 fixes month and day; the day fixes the year, because a paper prints what has
 * happened; where the issue is unknown, the latest month that the page prints with its year does.
 */
import { dayOf, dayParts, parseDay, type Day } from '../../base/day'
import type { CalendarPlace } from '../dates/calendarPlace'
import type { PrintedDateline } from './dateline'

/** The day of a dateline, its year null where nobody says; null where the dateline prints no day. */
export function datelineDay(
  dateline: PrintedDateline | null,
  issued: Day | null,
  latestPrinted: CalendarPlace | null,
): CalendarPlace | null {
  if (!dateline || dateline.month === null || dateline.day === null) return null
  const { month, day } = dateline
  const year = dateline.year ?? yearOf(month, day, issued ? dayParts(issued) : latestPrinted, issued !== null)
  if (year !== null && dayOf(year, month, day) === undefined) return null
  return { year, month, day }
}

/**
 * 12月31日 in an issue of 1 January is last year's. Without an issue only the month is compared, and the page's latest
 * month may lie before the dateline's.
 */
function yearOf(month: number, day: number, last: CalendarPlace | null, exact: boolean): number | null {
  if (!last || last.year === null) return null
  if (!exact) return month + 6 < (last.month ?? 0) ? last.year + 1 : last.year
  const later = month > (last.month ?? 12) || (month === last.month && day > (last.day ?? 31) + 1)
  return later ? last.year - 1 : last.year
}

/** A place as a day, where it is one. */
export function dayOfPlace(place: CalendarPlace | null): Day | null {
  if (!place || place.year === null || place.month === null || place.day === null) return null
  return dayOf(place.year, place.month, place.day) ?? null
}

/** The latest month that a page prints together with its year (2024年10月), or null. Targets (到2035年) are only years. */
export function latestPrintedMonth(page: string): CalendarPlace | null {
  let latest: CalendarPlace | null = null
  for (const match of page.matchAll(/([12]\d{3})\s?年\s?(\d{1,2})\s?月/g)) {
    const place = { year: Number(match[1]), month: Number(match[2]), day: null }
    if (parseDay(`${match[1]}-${String(place.month).padStart(2, '0')}-01`) === undefined) continue
    if (!latest || place.year * 12 + place.month > (latest.year ?? 0) * 12 + (latest.month ?? 0))
      latest = place
  }
  return latest
}
