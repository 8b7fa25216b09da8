/**
 * From what a date says to when it was: EDTF, and how that is known. A time is `stated` where the page prints
 * all of it, `inferred` where an anchor fills in a part, `unknown` where nothing can be said (7年, 每年5月).
 *
 *   去年10月, story of 2024-11-04 → 2023-10, inferred        截至2024年10月 → 2024-10, stated
 */
import type { TimeStatus } from '../../model/figure'
import type { DateAnchors } from './anchors'
import { shiftMonths, writePlace, type CalendarPlace } from './calendarPlace'
import type { DateExpression, DatePoint } from './expression'
import { isPrinted } from './isPrinted'
import { only, type ResolvedPoint } from './resolvedPoint'
import { resolveAway, resolveStretch } from './resolveLength'
import { resolvePoint } from './resolvePoint'

/** When a date was. `place` is what 同年 and 次日 in the words after it hang on. */
export interface ResolvedDate {
  readonly time: string | null
  readonly timeStatus: TimeStatus
  readonly place: CalendarPlace | null
  /** The time of a number that the date governs: 起 opens an interval, whose first day the date is. */
  readonly governs: string | null
}

const unknown: ResolvedDate = { time: null, timeStatus: 'unknown', place: null, governs: null }

/** Resolves a date against its anchors. Never throws; what can't be known is `unknown`. */
export function resolveDate(expression: DateExpression, anchors: DateAnchors): ResolvedDate {
  const found = resolve(expression, anchors)
  if (!found) return unknown
  const timeStatus = isPrinted(expression) && !found.time.includes('XXXX') ? 'stated' : 'inferred'
  return { time: found.time, timeStatus, place: found.place, governs: found.governs ?? found.time }
}

interface Found {
  readonly time: string
  readonly place: CalendarPlace
  readonly governs?: string
}

function resolve(expression: DateExpression, anchors: DateAnchors): Found | undefined {
  switch (expression.kind) {
    case 'range':
      return resolveRange(expression.from, expression.to, anchors)
    case 'since':
      return openFrom(resolvePoint(expression.from, anchors))
    case 'starting': {
      // 25日起陆续放榜: what begins on a bare day after the story's is to come.
      const start = resolvePoint(
        expression.from,
        isAhead(expression.from, anchors) ? { ...anchors, future: true } : anchors,
      )
      const found = at(start)
      return found && { ...found, governs: openFrom(start)?.time ?? found.time }
    }
    case 'until':
      return until(resolvePoint(exactEnd(expression.to), anchors))
    case 'as-of':
      return at(resolvePoint(exactEnd(expression.at), anchors))
    case 'recent':
      return at(resolveStretch(expression.length, anchors.story, -1))
    case 'coming':
      return at(resolveStretch(expression.length, anchors.story, 1))
    case 'ago':
      return at(resolveAway(expression.length, anchors.story, -1))
    case 'later':
      return at(resolveAway(expression.length, anchors.inSentence ?? anchors.story, 1))
    case 'clock':
      return at(only((anchors.inSentence?.day == null ? anchors.story : anchors.inSentence) ?? undefined))
    case 'duration':
    case 'recurring':
      return undefined
    default:
      return at(resolvePoint(expression, anchors))
  }
}

function isAhead(point: DatePoint, { story }: DateAnchors): boolean {
  return point.kind === 'day' && point.month.kind === 'open' && story?.day != null && point.day > story.day
}

function at(point: ResolvedPoint | undefined): Found | undefined {
  return point && { time: point.edtf, place: point.last }
}

function openFrom(point: ResolvedPoint | undefined): Found | undefined {
  if (!point) return undefined
  const start = point.edtf.includes('/') ? writePlace(point.first) : point.edtf
  return { time: `${start ?? point.edtf}/..`, place: point.first }
}

function until(point: ResolvedPoint | undefined): Found | undefined {
  if (!point) return undefined
  const end = point.edtf.includes('/') ? writePlace(point.last) : point.edtf
  return { time: `../${end ?? point.edtf}`, place: point.last }
}

/** 截至10月底 and 年底前 name the last day: a state is counted when the month or year is over. */
function exactEnd(point: DatePoint): DatePoint {
  if ((point.kind === 'month' || point.kind === 'year') && point.part === 'close')
    return { ...point, part: 'end' }
  return point
}

/** The second end takes what it leaves out from the first: 11月5日至10日, 12月28日至1月3日. */
function resolveRange(first: DatePoint, second: DatePoint, anchors: DateAnchors): Found | undefined {
  const start = resolvePoint(first, rangeAnchors(first, second, anchors))
  if (!start) return undefined
  const inherited: DateAnchors = { ...anchors, named: start.last, inSentence: start.last }
  const end = resolvePoint(second, inherited)
  const last = end && notBefore(start.first, end.last)
  const [a, b] = [writePlace(start.first), last && writePlace(last)]
  return last && a !== undefined && b !== undefined ? { time: `${a}/${b}`, place: last } : undefined
}

/** A stretch from January on is counted when it is over: 1—12月 in January is last year's. */
function rangeAnchors(first: DatePoint, second: DatePoint, anchors: DateAnchors): DateAnchors {
  const { story } = anchors
  if (first.kind !== 'month' || second.kind !== 'month' || first.year.kind !== 'open' || anchors.future)
    return anchors
  if (
    second.year.kind !== 'open' ||
    story?.year == null ||
    story.month === null ||
    anchors.inSentence?.year != null
  )
    return anchors
  const last = second.month.kind === 'printed' ? second.month.month : 0
  const begins = first.month.kind === 'printed' ? first.month.month : 0
  if (begins !== 1 || last <= story.month) return anchors
  return { ...anchors, story: { ...story, year: story.year - 1, month: 12 } }
}

/** Moves an end that inherited too early a year or month on by one: 12月28日至1月3日, 28日至3日. */
function notBefore(start: CalendarPlace, end: CalendarPlace): CalendarPlace | undefined {
  if (start.month === null || end.month === null) return end
  const order = compare(start, end)
  if (order <= 0) return end
  if (end.month < start.month && start.year === end.year) {
    return { ...end, year: end.year === null ? null : end.year + 1 }
  }
  if (end.month === start.month && start.year === end.year && end.day !== null) {
    const next = shiftMonths(end, 1)
    return next && { ...next, day: end.day }
  }
  // 2024年10月至2023年: a slip of the page, no time.
  return undefined
}

function compare(a: CalendarPlace, b: CalendarPlace): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
}
