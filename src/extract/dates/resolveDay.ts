/**
 * Where months, days and weeks lie: 10月, 上月30日, 4日, 次日, 上周五, 国庆假期.
 */
import { unreachable } from '../../base/assert'
import { daysInMonth } from '../../base/day'
import { yearOfMonth, type DateAnchors } from './anchors'
import { shiftDays, shiftMonths, weekdayOf, type CalendarPlace } from './calendarPlace'
import type { DatePoint, MonthRef, Part, YearRef } from './expression'
import { between, only, type ResolvedPoint } from './resolvedPoint'
import { resolveYearRef } from './resolveYear'

/** Places a month, or the part of it that is printed. */
export function resolveMonth(
  point: DatePoint & { readonly kind: 'month' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const place = monthPlace(point.year, point.month, anchors)
  return place && partOfMonth(place, point.part)
}

/** Places a day. */
export function resolveDay(
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
  return only(dayIn(month, point.day))
}

/** Places 昨日 and 次日. */
export function resolveRelativeDay(
  point: DatePoint & { readonly kind: 'relative-day' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const base = point.from === 'same' ? (anchors.named ?? anchors.story) : anchors.story
  return only(base ? shiftDays(base, point.offset) : undefined)
}

/** Places a week of the story, or a day of it. */
export function resolveWeek(
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
  if (year.kind === 'open') return monthIn(yearOfMonth(month.month, anchors), month.month)
  const resolved = resolveYearRef(year, anchors)
  return resolved === null ? undefined : monthIn(resolved, month.month)
}

function monthIn(year: number | null, month: number): CalendarPlace {
  return { year, month, day: null }
}

function dayIn({ year, month }: CalendarPlace, day: number): CalendarPlace {
  return { year, month, day }
}

function lastDayIn(month: CalendarPlace): CalendarPlace {
  return dayIn(month, daysInMonth(month.year ?? 2000, month.month ?? 1))
}

function partOfMonth(place: CalendarPlace, part: Part | null): ResolvedPoint | undefined {
  switch (part) {
    case 'first-third':
      return between(dayIn(place, 1), dayIn(place, 10))
    case 'second-third':
      return between(dayIn(place, 11), dayIn(place, 20))
    case 'last-third':
      return between(dayIn(place, 21), lastDayIn(place))
    case 'first-thirds':
      return between(dayIn(place, 1), dayIn(place, 20))
    case 'last-thirds':
      return between(dayIn(place, 11), lastDayIn(place))
    case 'end':
      return only(lastDayIn(place))
    default:
      return only(place)
  }
}

/** A bare day this little ahead of the story's is to come (告别仪式21日举行), not four weeks past. */
const SOON = 7

/** A bare 4日: the month named in the sentence, else the nearest such day, soon or before the story's (or after it). */
function monthOfDay(day: number, anchors: DateAnchors): CalendarPlace | undefined {
  const { story, inSentence } = anchors
  if (inSentence?.month != null) return monthIn(inSentence.year, inSentence.month)
  if (story?.month == null || story.day === null) return undefined
  if (anchors.future) return shiftMonths(story, day < story.day ? 1 : 0)
  return shiftMonths(story, day > story.day + (anchors.reported ? 0 : SOON) ? -1 : 0)
}
