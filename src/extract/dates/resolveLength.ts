/**
 * Lengths that hang on the story's day: 近三年 ends with it, 未来六天 begins on its morrow, 5年前 and 3天后 lie away from
 * it. As fine as the length's unit; a loose or unprinted length (60多年, 数年) has no other end.
 */
import { unreachable } from '../../base/assert'
import { shiftDays, shiftMonths, type CalendarPlace } from './calendarPlace'
import type { Length } from './expression'
import { between, only, yearPlace, type ResolvedPoint } from './resolvedPoint'

/** Places a stretch that ends (`way` -1) or begins (1) with the story. */
export function resolveStretch(
  length: Length,
  story: CalendarPlace | null,
  way: -1 | 1,
): ResolvedPoint | undefined {
  const other = resolveAway(length, story, way)
  if (!story || !other) return undefined
  const near = roundTo(story, length.unit)
  if (way < 0) return between(other.first, near)
  return between(length.unit === '天' ? (shiftDays(near, 1) ?? near) : near, other.first)
}

function roundTo(place: CalendarPlace, unit: Length['unit']): CalendarPlace {
  if (unit === '年' || unit === '世纪') return { year: place.year, month: null, day: null }
  return unit === '个月' || unit === '季度' || unit === '学期' ? { ...place, day: null } : place
}

/** Places the point a length before (`way` -1) or after (1) a place. */
export function resolveAway(
  length: Length,
  base: CalendarPlace | null,
  way: -1 | 1,
): ResolvedPoint | undefined {
  if (!base || length.amount === null || length.loose) return undefined
  const amount = length.amount * way
  switch (length.unit) {
    case '年':
      return Number.isInteger(amount)
        ? yearsAway(base, amount)
        : only(shiftMonths(base, Math.round(amount * 12)))
    case '世纪':
      return yearsAway(base, amount * 100)
    case '个月':
      return Number.isInteger(amount) ? only(shiftMonths(base, amount)) : undefined
    case '季度':
      return only(shiftMonths(base, amount * 3))
    case '周':
      return only(shiftDays(base, Math.round(amount * 7)))
    case '天':
      return Number.isInteger(amount) ? only(shiftDays(base, amount)) : undefined
    case '学期':
      return undefined
    default:
      return unreachable(length.unit)
  }
}

function yearsAway(base: CalendarPlace, count: number): ResolvedPoint | undefined {
  return base.year === null ? undefined : only(yearPlace(base.year + count))
}
