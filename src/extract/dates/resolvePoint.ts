/**
 * Where one point lies on the calendar, given the anchors. Quarters, halves and seasons are the sub-year
 * groupings of EDTF level 2: 33 to 36, 40 and 41, 21 to 24. Does not know frames or ranges.
 */
import { daysInMonth } from '../../base/day'
import { unreachable } from '../../base/assert'
import { yearOfMonth, yearOfStretch, type DateAnchors } from './anchors'
import { shiftDays, shiftMonths, weekdayOf, writePlace, writeYear, type CalendarPlace } from './calendarPlace'
import type { DatePoint, MonthRef, Part, Season, YearRef } from './expression'
import { holidayDay } from './holidayDays'

/** A resolved point: how EDTF writes it, and its first and last place for ranges. */
export interface ResolvedPoint {
  readonly edtf: string
  readonly first: CalendarPlace
  readonly last: CalendarPlace
}

const SEASON_CODES: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }
/** The months that a season's range is taken to cover. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 12],
}
/** The plan of 2021 to 2025 is the 14th; the third began in 1966, the two before it elsewhere. */
const FIRST_REGULAR_PLAN = { plan: 3, year: 1966 }

/** Places a point; undefined where the anchors do not say enough. */
export function resolvePoint(point: DatePoint, anchors: DateAnchors): ResolvedPoint | undefined {
  switch (point.kind) {
    case 'century':
      return years((point.century - 1) * 100, point.century * 100 - 1, `${point.century - 1}XX`)
    case 'decade':
      return resolveDecade(point, anchors)
    case 'year':
      return resolveYear(point, anchors)
    case 'half':
      return stretch(point.year, [point.half * 6 - 5, point.half * 6], anchors, 39 + point.half)
    case 'quarter':
      return resolveQuarter(point, anchors)
    case 'season':
      return stretch(point.year, SEASON_MONTHS[point.season], anchors, SEASON_CODES[point.season])
    case 'semester':
      return resolveSemester(point, anchors)
    case 'month':
      return resolveMonth(point, anchors)
    case 'day':
      return resolveDay(point, anchors)
    case 'relative-day':
      return only(
        shiftFrom(point.from === 'same' ? (anchors.named ?? anchors.story) : anchors.story, point.offset),
      )
    case 'week':
      return resolveWeek(point, anchors)
    case 'year-week':
      return resolveYearWeek(point, anchors)
    case 'holiday':
      return resolveHoliday(point, anchors)
    case 'school-year':
      return years(point.from, point.to)
    case 'plan':
      return resolvePlan(point)
    default:
      return unreachable(point)
  }
}

function only(place: CalendarPlace | undefined): ResolvedPoint | undefined {
  const edtf = place && writePlace(place)
  return place && edtf !== undefined ? { edtf, first: place, last: place } : undefined
}

function between(first: CalendarPlace, last: CalendarPlace): ResolvedPoint | undefined {
  const [from, to] = [writePlace(first), writePlace(last)]
  return from === undefined || to === undefined ? undefined : { edtf: `${from}/${to}`, first, last }
}

function yearPlace(year: number): CalendarPlace {
  return { year, month: null, day: null }
}

function years(from: number, to: number, edtf = `${writeYear(from)}/${writeYear(to)}`): ResolvedPoint {
  return { edtf, first: yearPlace(from), last: yearPlace(to) }
}

function resolvePlan(point: DatePoint & { readonly kind: 'plan' }): ResolvedPoint | undefined {
  // The first two followed each other directly; three years of recovery lie before the third.
  const from =
    point.plan < FIRST_REGULAR_PLAN.plan
      ? 1948 + point.plan * 5
      : FIRST_REGULAR_PLAN.year + (point.plan - FIRST_REGULAR_PLAN.plan) * 5
  if (point.part === 'start') return only(yearPlace(from))
  return point.part === 'end' ? only(yearPlace(from + 4)) : years(from, from + 4)
}

function resolveDecade(
  point: DatePoint & { readonly kind: 'decade' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const { century } = point
  const ofStory = anchors.story?.year == null ? null : Math.floor(anchors.story.year / 100)
  const hundreds =
    typeof century === 'number'
      ? century - 1
      : ofStory === null
        ? null
        : ofStory - (century === 'last' ? 1 : 0)
  if (hundreds === null) return undefined
  const from = hundreds * 100 + point.decade
  return years(from, from + 9, `${writeYear(from).slice(0, -1)}X`)
}

function resolveYearRef(year: YearRef, anchors: DateAnchors): number | null {
  switch (year.kind) {
    case 'printed':
      // ISO has a year 0, so the years before the common era shift by one.
      return year.year < 0 ? year.year + 1 : year.year
    case 'relative':
      return anchors.story?.year == null ? null : anchors.story.year + year.offset
    case 'same': {
      const base = anchors.named?.year ?? anchors.story?.year ?? null
      return base === null ? null : base + year.offset
    }
    case 'open':
      return null
    default:
      return unreachable(year)
  }
}

function resolveYear(
  point: DatePoint & { readonly kind: 'year' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const year = resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  if (point.part === 'start') return only({ year, month: 1, day: null })
  if (point.part === 'close') return only({ year, month: 12, day: null })
  // 2023年末 is the date of a balance: the last day.
  if (point.part === 'end') return only({ year, month: 12, day: 31 })
  return only(yearPlace(year))
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
  const place = (month: number): CalendarPlace => ({ year, month, day: null })
  return { edtf: `${writeYear(year)}-${code}`, first: place(months[0]), last: place(months[1]) }
}

function resolveQuarter(
  point: DatePoint & { readonly kind: 'quarter' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const months = [point.from * 3 - 2, point.to * 3] as const
  if (point.from === point.to) return stretch(point.year, months, anchors, 32 + point.from)
  const year =
    point.year.kind === 'open' ? yearOfStretch(months[1], anchors) : resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  return between({ year, month: months[0], day: null }, { year, month: months[1], day: null })
}

/** The autumn term opens in September, the spring term about March. */
function resolveSemester(
  point: DatePoint & { readonly kind: 'semester' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  return stretch(point.year, SEASON_MONTHS[point.term], anchors, SEASON_CODES[point.term])
}

function resolveMonthRef(ref: MonthRef, anchors: DateAnchors): CalendarPlace | undefined {
  switch (ref.kind) {
    case 'relative':
      return anchors.story ? shiftMonths(anchors.story, ref.offset) : undefined
    case 'same': {
      const base = anchors.named?.month == null ? anchors.story : anchors.named
      return base ? shiftMonths(base, ref.offset) : undefined
    }
    case 'printed':
      return { year: null, month: ref.month, day: null }
    case 'open':
      return undefined
    default:
      return unreachable(ref)
  }
}

/** The month under its year: a printed month takes an open year from the anchors, 上月 brings its own. */
function monthPlace(year: YearRef, month: MonthRef, anchors: DateAnchors): CalendarPlace | undefined {
  const place = resolveMonthRef(month, anchors)
  if (!place || month.kind !== 'printed') return place
  if (year.kind === 'open') return { ...place, year: yearOfMonth(month.month, anchors) }
  const resolved = resolveYearRef(year, anchors)
  return resolved === null ? undefined : { ...place, year: resolved }
}

function resolveMonth(
  point: DatePoint & { readonly kind: 'month' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const place = monthPlace(point.year, point.month, anchors)
  return place && partOfMonth(place, point.part)
}

function partOfMonth(place: CalendarPlace, part: Part | null): ResolvedPoint | undefined {
  const last = daysInMonth(place.year ?? 2000, place.month ?? 1)
  const day = (value: number): CalendarPlace => ({ ...place, day: value })
  switch (part) {
    case 'first-third':
      return between(day(1), day(10))
    case 'second-third':
      return between(day(11), day(20))
    case 'last-third':
      return between(day(21), day(last))
    case 'end':
      return only(day(last))
    default:
      return only(place)
  }
}

function resolveDay(
  point: DatePoint & { readonly kind: 'day' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const month =
    point.month.kind === 'open'
      ? monthOfDay(point.day, anchors)
      : monthPlace(point.year, point.month, anchors)
  if (!month || month.month === null) return undefined
  // 2月30日 is a slip of the page: it has no place.
  if (point.day > daysInMonth(month.year ?? 2000, month.month)) return undefined
  return only({ ...month, day: point.day })
}

/** A bare 4日: the month named in the sentence, else the nearest such day not after the story's (or after it). */
function monthOfDay(day: number, anchors: DateAnchors): CalendarPlace | undefined {
  const { story, inSentence } = anchors
  if (inSentence?.month != null) return { ...inSentence, day: null }
  if (story?.month == null || story.day === null) return undefined
  if (anchors.future) return shiftMonths(story, day < story.day ? 1 : 0)
  return shiftMonths(story, day > story.day ? -1 : 0)
}

function shiftFrom(base: CalendarPlace | null, offset: number): CalendarPlace | undefined {
  return base ? shiftDays(base, offset) : undefined
}

function resolveWeek(
  point: DatePoint & { readonly kind: 'week' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const today = anchors.story && weekdayOf(anchors.story)
  if (!anchors.story || !today) return undefined
  const monday = shiftDays(anchors.story, 1 - today + point.offset * 7)
  if (!monday) return undefined
  if (point.weekday !== null) return only(shiftDays(monday, point.weekday - 1))
  const sunday = shiftDays(monday, 6)
  return sunday && between(monday, sunday)
}

/** Week 1 holds the year's first Thursday, so it holds 4 January. */
function resolveYearWeek(
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

/** A holiday without a year is the last one before the story, or the next one where the words look ahead. */
function resolveHoliday(
  point: DatePoint & { readonly kind: 'holiday' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const year =
    point.year.kind === 'open' ? yearOfHoliday(point.holiday, anchors) : resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  const day = holidayDay(point.holiday, year)
  if (!day) return only(yearPlace(year))
  // The National Day holiday always begins on 1 October; lengths of the others change by decree.
  if (point.near && point.holiday.startsWith('国庆')) return between(day, { ...day, day: 7 })
  return only(point.near ? { ...day, day: null } : day)
}

function yearOfHoliday(name: string, anchors: DateAnchors): number | null {
  if (anchors.inSentence && anchors.inSentence.year !== null) return anchors.inSentence.year
  const { story } = anchors
  if (!story || story.year === null) return null
  const day = holidayDay(name, story.year)
  if (!day || story.month === null) return story.year
  const passed = (day.month ?? 0) * 31 + (day.day ?? 0) <= story.month * 31 + (story.day ?? 31)
  if (anchors.future) return passed ? story.year + 1 : story.year
  return passed ? story.year : story.year - 1
}
