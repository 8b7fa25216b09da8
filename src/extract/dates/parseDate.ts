/**
 * The door to reading dates: the longest date that begins exactly at a place, as what it says
 * (`expression.ts`), not when it was. Joins points into ranges and reads the frames around them. Each
 * place costs a bounded number of steps; nothing is searched.
 *
 *   截至2024年10月 → { kind: 'as-of', at: 2024-10 }      去年10月 → { kind: 'month', year: -1, month: 10 }
 */
import type { DateDraft } from '../draft'
import type { DateExpression, DatePoint } from './expression'
import { mayBeginDate } from './gate'
import { anchored, TO } from './match'
import { parseClock } from './parseClock'
import { parseLength } from './parseLength'
import { parsePoint } from './parsePoint'
import { cutsNumeral } from './parseYear'

const matchAsOf = anchored('截(?:至|止到|止至|止|到)')
const matchFrom = anchored('自从?|从|始于')
const matchEvery = anchored('每[年月周](?:的)?')
const matchTo = anchored(TO)
/** 起 is a head of other words as well (起草, 起步): then it closes nothing. */
const matchSince = anchored(
  '(?:以来|至今|以后|之后|起(?![来草步飞诉义到码伏点降床舞初源重家身获航价火]|至今)|起至今)',
)
const matchSinceLed = anchored('(?:开始|后|始|来)')
const matchUntil = anchored('(?:以前|之前|前(?![后三两二四几头沿来往\\d十瞻进景夕期述所]))')
const matchEnd = anchored('为止')
const matchAfterPlan = anchored('(?:期间|时期)')

/** Reads the longest date at a place; undefined where none begins there. */
export function parseDate(text: string, at: number): DateDraft | undefined {
  if (!mayBeginDate(text, at) || cutsNumeral(text, at)) return undefined
  const framed = parseAsOf(text, at) ?? parseFrom(text, at) ?? parseEvery(text, at)
  if (framed) return framed
  const dated = parseDated(text, at)
  const length = parseLength(text, at)
  const clock = parseClock(text, at)
  return [dated, length, clock].reduce((best, next) => (next && (!best || next.end > best.end) ? next : best))
}

function parseAsOf(text: string, at: number): DateDraft | undefined {
  const lead = matchAsOf(text, at)
  const found = lead && parsePoint(text, at + lead[0].length)
  if (!found || found.expression.kind === 'range') return undefined
  const end = skipClock(text, found.end)
  return { end, expression: { kind: 'as-of', at: found.expression as DatePoint } }
}

/** 自2024年秋季学期起; 从 needs its closing word, or it is only "from" (从2023年的5家增加到…). */
function parseFrom(text: string, at: number): DateDraft | undefined {
  const lead = matchFrom(text, at)
  const found = lead && parsePoint(text, at + lead[0].length)
  if (!lead || !found || found.expression.kind === 'range') return undefined
  const from = found.expression as DatePoint
  const tail = matchSince(text, found.end) ?? matchSinceLed(text, found.end)
  if (tail) return { end: found.end + tail[0].length, expression: { kind: 'since', from } }
  if (!lead[0].startsWith('自') || matchTo(text, found.end)) return undefined
  return { end: found.end, expression: { kind: 'since', from } }
}

function parseEvery(text: string, at: number): DateDraft | undefined {
  const lead = matchEvery(text, at)
  const found = lead && parsePoint(text, at + lead[0].length)
  if (!found) return undefined
  const point = found.expression.kind === 'range' ? null : (found.expression as DatePoint)
  return { end: found.end, expression: { kind: 'recurring', point } }
}

function parseDated(text: string, at: number): DateDraft | undefined {
  // 每年11月5日 is read from 每 on; its inside is no date of its own.
  if (text.charAt(at - 2) === '每' && /[年月]/.test(text.charAt(at - 1))) return undefined
  const first = parsePoint(text, at)
  if (!first) return undefined
  if (first.expression.kind === 'range') return first
  const point = first.expression as DatePoint
  return parseRange(text, first.end, point) ?? parseTail(text, skipClock(text, first.end), point)
}

/** Joins two points: 11月4日至12月3日, 去年10月至今年9月. The ends must be as fine as each other. */
function parseRange(text: string, at: number, from: DatePoint): DateDraft | undefined {
  const join = matchTo(text, at)
  const second = join && parsePoint(text, at + join[0].length)
  if (!second || second.expression.kind === 'range') return undefined
  const to = second.expression as DatePoint
  if (grain(from) !== grain(to)) return undefined
  return { end: second.end, expression: { kind: 'range', from, to } }
}

type Grain = 'day' | 'month' | 'year' | 'period'

function grain(point: DatePoint): Grain {
  switch (point.kind) {
    case 'day':
    case 'relative-day':
    case 'holiday':
      return 'day'
    case 'month':
      return 'month'
    case 'year':
      // 2023年末至2024年初 is a range of months.
      return point.part === null ? 'year' : 'month'
    default:
      return 'period'
  }
}

function parseTail(text: string, end: number, point: DatePoint): DateDraft {
  const since = matchSince(text, end)
  if (since) return { end: end + since[0].length, expression: { kind: 'since', from: point } }
  const until = matchUntil(text, end) ?? matchEnd(text, end)
  if (until)
    return { end: end + until[0].length, expression: { kind: 'until', to: point } satisfies DateExpression }
  return { end: end + (matchAfterPlan(text, end)?.[0].length ?? 0), expression: point }
}

/** 11月5日上午10时: the clock belongs to the day's span, and says nothing that EDTF days keep. */
function skipClock(text: string, end: number): number {
  return parseClock(text, end)?.end ?? end
}
