/**
 * Where one point lies on the calendar, given the anchors: the one list of kinds of points. Does not know frames
 * or ranges.
 */
import { unreachable } from '../../base/assert'
import type { DateAnchors } from './anchors'
import type { DatePoint } from './expression'
import { resolveDay, resolveMonth, resolveRelativeDay, resolveWeek } from './resolveDay'
import { years, type ResolvedPoint } from './resolvedPoint'
import { resolveHoliday } from './resolveHoliday'
import { resolveHalf, resolveQuarter, resolveSeason, resolveSemester, resolveYearWeek } from './resolvePeriod'
import { resolveDecade, resolvePlan, resolveYear } from './resolveYear'

/** Places a point; undefined where the anchors do not say enough. */
export function resolvePoint(point: DatePoint, anchors: DateAnchors): ResolvedPoint | undefined {
  switch (point.kind) {
    case 'century':
      return years(
        (point.century - 1) * 100,
        point.century * 100 - 1,
        `${String(point.century - 1).padStart(2, '0')}XX`,
      )
    case 'decade':
      return resolveDecade(point, anchors)
    case 'year':
      return resolveYear(point, anchors)
    case 'half':
      return resolveHalf(point, anchors)
    case 'quarter':
      return resolveQuarter(point, anchors)
    case 'season':
      return resolveSeason(point, anchors)
    case 'semester':
      return resolveSemester(point, anchors)
    case 'month':
      return resolveMonth(point, anchors)
    case 'day':
      return resolveDay(point, anchors)
    case 'relative-day':
      return resolveRelativeDay(point, anchors)
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
