/**
 * Where holidays lie that are printed with or without their year.
 */
import type { DateAnchors } from './anchors'
import type { DatePoint } from './expression'
import { holidayDay } from './holidayDays'
import { between, only, yearPlace, type ResolvedPoint } from './resolvedPoint'
import { resolveYearRef } from './resolveYear'

/** So long before it, a holiday is spoken of as coming. */
const LEAD_DAYS = 31

/** A holiday without a year is the last one before the story, or the next one where the words look ahead. */
export function resolveHoliday(
  point: DatePoint & { readonly kind: 'holiday' },
  anchors: DateAnchors,
): ResolvedPoint | undefined {
  const year =
    point.year.kind === 'open' ? yearOfHoliday(point.holiday, anchors) : resolveYearRef(point.year, anchors)
  if (year === null) return undefined
  const day = holidayDay(point.holiday, year)
  if (!day) return only(yearPlace(year))
  // The National Day holiday always begins on 1 October; lengths of the others change by decree.
  if (point.near && /^国庆|^十一/.test(point.holiday)) return between(day, { ...day, day: 7 })
  return only(point.near ? { ...day, day: null } : day)
}

function yearOfHoliday(name: string, anchors: DateAnchors): number | null {
  if (anchors.inSentence && anchors.inSentence.year !== null) return anchors.inSentence.year
  const { story } = anchors
  if (!story || story.year === null) return null
  const day = holidayDay(name, story.year)
  if (!day || story.month === null) return story.year
  const ahead = (day.month ?? 0) * 31 + (day.day ?? 0) - (story.month * 31 + (story.day ?? 31))
  if (anchors.future) return ahead > 0 ? story.year : story.year + 1
  return ahead <= LEAD_DAYS ? story.year : story.year - 1
}
