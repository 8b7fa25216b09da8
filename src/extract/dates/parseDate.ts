/**
 * The door to reading dates: the longest date that begins exactly at a place, as what it says
 * (`expression.ts`), not when it was. Joins points into ranges and reads the frames around them. Each
 * place costs a bounded number of steps; nothing is searched.
 *
 *   截至2024年10月 → { kind: 'as-of', at: 2024-10 }      去年10月 → { kind: 'month', year: -1, month: 10 }
 */
import type { DateDraft } from '../draft'
import { SignSet } from '../signSet'
import type { DatePoint } from './expression'
import { mayBeginDate } from './gate'
import { anchored, TO, TO_HEADS } from './match'
import { parseClock } from './parseClock'
import { parseLength } from './parseLength'
import { parsePoint } from './parsePoint'
import { cutsNumeral } from './parseYear'

const matchEvery = anchored('每[年月周](?:的)?', '每')
const matchEveryWeekday = anchored(
  `每(?:逢)?个?(?:周|星期|礼拜)[一二三四五六日天](?:[、和及至到](?:周|星期)?[一二三四五六日天])*(?![年个月期分次班趟场课堂节])`,
  '每',
)
const matchTo = anchored(TO, TO_HEADS)
/** 16日夜间至17日: the part of the day lies inside the range. */
const matchPartOfDay = anchored(
  '(?:夜间|夜里|晚上|晚间|晚|凌晨|清晨|早晨|上午|中午|下午|傍晚)(?=[至到—–―~～-])',
  '夜晚凌清早上中下傍',
)
const matchSince = anchored('(?:入[春夏秋冬汛伏])?以来|(?:起|持续)?至今', '入以起持至')
/** 起 is a head of other words as well (起草, 起步): then it closes nothing. */
const matchStarting = anchored('起(?![来草步飞诉义到码伏点降床舞初源重家身获航价火])', '起')
/** 1998年8月15日以后: open to the end. 之后 and a bare 后 speak of the time after (放假之后). */
const matchLaterOn = anchored('以后', '以')
/** Behind 自 and 从 these close as well. */
const matchStartingLed = anchored('开始|后|始|来', '开后始来')
const matchUntil = anchored('(?:以前|之前|前(?![后三两二四几头沿来往\\d十瞻进景夕期述所]))', '以之前')
const matchInForce = anchored('(?:正式|全面|起)?(?:实施|施行|执行|生效|启用)', '正全起实施执生启')
const matchEnd = anchored('为止', '为')
const matchAfter = anchored('(?:期间|时期|前后|左右)', '期时前左')

/** Reads the longest date at a place; undefined where none begins there. */
export function parseDate(text: string, at: number): DateDraft | undefined {
  if (!mayBeginDate(text, at) || cutsNumeral(text, at)) return undefined
  const every = parseEvery(text, at)
  if (every) return every
  const dated = parseDated(text, at)
  // 2024年来华人数: four digits and 年 are a year, not a length.
  const length = dated?.expression.kind === 'year' ? undefined : parseLength(text, at)
  const clock = parseClock(text, at)
  return [dated, length, clock].reduce((best, next) => (next && (!best || next.end > best.end) ? next : best))
}

function parseEvery(text: string, at: number): DateDraft | undefined {
  const weekday = matchEveryWeekday(text, at)
  if (weekday) return { end: at + weekday[0].length, expression: { kind: 'recurring', point: null } }
  const lead = matchEvery(text, at)
  const found = lead && parsePoint(text, at + lead[0].length)
  if (!found) return undefined
  const point = found.expression.kind === 'range' ? null : (found.expression as DatePoint)
  return { end: found.end, expression: { kind: 'recurring', point } }
}

function parseDated(text: string, at: number): DateDraft | undefined {
  // 每年11月5日 is read from 每 on; its inside is no date of its own.
  if (text[at - 2] === '每' && (text[at - 1] === '年' || text[at - 1] === '月')) return undefined
  const first = parsePoint(text, at)
  if (!first) return undefined
  if (first.expression.kind === 'range' || first.expression.kind === 'recurring') return first
  const point = first.expression as DatePoint
  const end = skipClock(text, first.end)
  const toRange = end + (matchPartOfDay(text, end)?.[0].length ?? 0)
  return parseRange(text, toRange, point) ?? parseTail(text, end, point, leadBefore(text, at))
}

/** Joins two points: 11月4日至12月3日, 去年10月至今年9月. The ends must be as fine as each other. */
function parseRange(text: string, at: number, from: DatePoint): DateDraft | undefined {
  const join = matchTo(text, at)
  const second = join && parsePoint(text, at + join[0].length)
  if (!second || second.expression.kind === 'range') return undefined
  const to = second.expression as DatePoint
  if (grain(from) !== grain(to)) return undefined
  const end = skipClock(text, second.end)
  return { end: end + (matchAfter(text, end)?.[0].length ?? 0), expression: { kind: 'range', from, to } }
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

/** The frame around a point: words behind it belong to the date, a 截至 or 自 before it only says what it is. */
function parseTail(text: string, end: number, point: DatePoint, lead: Lead): DateDraft {
  const since = matchSince(text, end)
  if (since) return { end: end + since[0].length, expression: { kind: 'since', from: point } }
  const led = lead === 'from' || lead === 'since'
  const starting =
    matchStarting(text, end) ?? matchLaterOn(text, end) ?? (led ? matchStartingLed(text, end) : null)
  if (starting) return { end: end + starting[0].length, expression: { kind: 'starting', from: point } }
  const until = matchUntil(text, end) ?? matchEnd(text, end)
  if (until) return { end: end + until[0].length, expression: { kind: 'until', to: point } }
  const last = end + (matchAfter(text, end)?.[0].length ?? 0)
  if (lead === 'as-of') return { end: last, expression: { kind: 'as-of', at: point } }
  // 自2024年12月1日实施; else 自 and 从 are only "from" (从2023年的5家增加到…).
  if (lead === 'since' && matchInForce(text, last))
    return { end: last, expression: { kind: 'starting', from: point } }
  return { end: last, expression: point }
}

type Lead = 'as-of' | 'since' | 'from' | null

/** The last signs of 截至 截止 截到 自 自从 始于 从. */
const lastOfLead = new SignSet('至止到自从于')

/** What stands right before a date: 截至 names a state, 自 a beginning, 从 perhaps one. */
function leadBefore(text: string, at: number): Lead {
  // Nearly every date stands behind another sign, and then nothing is cut out of the text.
  if (!lastOfLead.has(text.charCodeAt(at - 1))) return null
  const before = text.slice(Math.max(0, at - 3), at)
  if (/截(?:至|止|止到|止至|到)$/.test(before)) return 'as-of'
  if (/(?:自从?|始于)$/.test(before)) return 'since'
  return before.endsWith('从') ? 'from' : null
}

/** 11月5日上午10时: the clock belongs to the day's span, and says nothing that EDTF days keep. */
function skipClock(text: string, end: number): number {
  return parseClock(text, end)?.end ?? end
}
