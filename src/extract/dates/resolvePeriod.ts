/**
 * Where parts of a year lie that are no months: quarters, halves, seasons, terms, numbered weeks. They are the sub-year
 * groupings of EDTF level 2: 33 to 36, 40 and 41, 21 to 24.
 */
import { daysInMonth } from '../../base/day'
import { yearOfMonth, yearOfStretch, type DateAnchors } from './anchors'
import { shiftDays, weekdayOf, writeYear } from './calendarPlace'
import type { DatePoint, Season, YearRef } from './expression'
import { between, only, type ResolvedPoint } from './resolvedPoint'
import { resolveYearRef } from './resolveYear'

const SEASON_CODES: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }
/** The months that a season's range is taken to cover. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 12],
}

/** Places a half of a year. */
export function resolveHalf(
  point: DatePoint & { readonly kind: 'half' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  return stretch(point.year, [point.half * 6 - 5, point.half * 6], anchors, 39 + point.half)
}

/** Places a season. */
export function resolveSeason(
  point: DatePoint & { readonly kind: 'season' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  return stretch(point.year, SEASON_MONTHS[point.season], anchors, SEASON_CODES[point.season])
}

/** Places a quarter, or several of one year. */
export function resolveQuarter(
  point: DatePoint & { readonly kind: 'quarter' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const months = [point.from * 3 - 2, point.to * 3] as const
  if (point.from === point.to && !point.atEnd)
    return stretch(quarterYear(point.year, months[0], anchors), months, anchors, 32 + point.from)
  const year =
    point.year.kind === 'open' ? yearOfStretch(months[1], anchors) : resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  if (point.atEnd) return only({ year, month: months[1], day: daysInMonth(year, months[1]) })
  return between({ year, month: months[0], day: null }, { year, month: months[1], day: null })
}

/** A quarter is dated by its middle: 四季度 in a story of April is last year's. */
function quarterYear(ref: YearRef, first: number, anchors: DateAnchors): YearRef {
  const year = ref.kind === 'open' ? yearOfMonth(first + 1, anchors) : null
  return year === null ? ref : { kind: 'printed', year }
}

/** Places a term. The autumn term opens in September, the spring term about March. */
export function resolveSemester(
  point: DatePoint & { readonly kind: 'semester' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  return stretch(point.year, SEASON_MONTHS[point.term], anchors, SEASON_CODES[point.term])
}

/** Week 1 holds the year's first Thursday, so it holds 4 January. */
export function resolveYearWeek(
  point: DatePoint & { readonly kind: 'year-week' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const year = resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  const fourth = { year, month: 1, day: 4 }
  const monday = shiftDays(fourth, 1 - (weekdayOf(fourth) ?? 1) + (point.week - 1) * 7)
  const sunday = monday && shiftDays(monday, 6)
  return monday && sunday && between(monday, sunday)
}

/** A part of a year that EDTF writes with a code of its own. */
function stretch(
  ref: YearRef,
  months: readonly [number, number],
  anchors: DateAnchors,
  code: number,
): ResolvedPoint | undefined {
  const year = ref.kind === 'open' ? yearOfMonth(months[0], anchors) : resolveYearRef(ref, anchors)
  if (year === null) return undefined
  const first = { year, month: months[0], day: null }
  return { edtf: `${writeYear(year)}-${code}`, first, last: { year, month: months[1], day: null } }
}
