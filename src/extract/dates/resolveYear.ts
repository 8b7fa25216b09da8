/**
 * Where years and what is longer lie: 去年, 2023年末, 上世纪90年代, “十四五”.
 */
import { unreachable } from '../../base/assert'
import type { DateAnchors } from './anchors'
import { writeYear } from './calendarPlace'
import type { DatePoint, YearRef } from './expression'
import { only, yearPlace, years, type ResolvedPoint } from './resolvedPoint'

/** The plan of 2021 to 2025 is the 14th; the third began in 1966, the two before it elsewhere. */
const FIRST_REGULAR_PLAN = { plan: 3, year: 1966 }

/** The year that a reference means; null where it is open or nobody says. */
export function resolveYearRef(year: YearRef, anchors: DateAnchors): number | null {
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

/** Places a year, or the part of it that is printed. */
export function resolveYear(
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

/** Places a decade. */
export function resolveDecade(
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

/** Places a five-year plan. */
export function resolvePlan(point: DatePoint & { readonly kind: 'plan' }): ResolvedPoint | undefined {
  // The first two followed each other directly; three years of recovery lie before the third.
  const from =
    point.plan < FIRST_REGULAR_PLAN.plan
      ? 1948 + point.plan * 5
      : FIRST_REGULAR_PLAN.year + (point.plan - FIRST_REGULAR_PLAN.plan) * 5
  if (point.part === 'start') return only(yearPlace(from))
  return point.part === 'end' ? only(yearPlace(from + 4)) : years(from, from + 4)
}
