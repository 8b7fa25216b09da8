/**
 * Which of the dates around it a quantity speaks of. The rules, first that fits:
 *
 * 1. The nearest date before it in its sentence (截至10月底，共有5家 · 10月进口2万吨，1—10月30万吨). Chinese sets time
 *    before the verb, so a date behind the number belongs to what follows.
 * 2. Never a date that is only compared with (比2023年增长, 较去年同期, 为2020年3月以来最大).
 * 3. An old level (由5%提高至6%) takes only a date of its own (从2022年的5%); any other says when it ceased.
 * 4. A day on which somebody spoke (记者4日获悉) only where nothing nearer is named, and then inferred.
 * 5. The statistical period that the paragraph counted in before, inferred.
 *
 * Behind 如今 or 目前 no date named before it counts but one of rule 4. What remains takes the story's day (`assignTimes.ts`).
 */
import type { CleanOffset, Span } from '../../base/span'
import type { TimeStatus } from '../../model/figure'
import { codeAt } from '../codeAt'
import type { Draft } from '../draft'
import { SignSet } from '../signSet'
import type { DateKind } from './expression'

/** What a date does in its sentence: tells the time, is compared with, or is when somebody spoke. */
export type Standing = 'plain' | 'basis' | 'report'

/** A date that a number may speak of. */
export interface Candidate {
  readonly span: Span<CleanOffset>
  readonly kind: DateKind
  readonly time: string | null
  readonly timeStatus: TimeStatus
  readonly standing: Standing
  readonly future: boolean
}

export interface ChosenTime {
  readonly time: string | null
  readonly timeStatus: TimeStatus
  readonly timeFrom: Span<CleanOffset> | null
  /** The date that was chosen, for the paragraph's memory. */
  readonly candidate: Candidate | null
}

/** Words before a date that make it a basis; 同 and 与 need 相比 or 同期 after it. */
const COMPARED_BEFORE = /(?:[比较超]|高于|低于|超过|多于|少于|好于|优于|不及|相当于|相较于?|对比)$/
const COMPARED_AFTER = /^(?:的?同期|全年水平|水平|相比|的?基数|基期)/
/** 去年同期有900家, 上年同期则为5%: a clause of its own that tells the number of then. */
const TOLD_AFTER = /^的?同期(?:则|仅|只|还|才|就|为|是|有|达|共|约|盈利|亏损|净)/
const opensClause = new SignSet('，。；：、（(,;:\n而')
/** The last signs of the words before, the first of those behind. */
const comparedTails = new SignSet('比较超于过及')
const comparedHeads = new SignSet('的同全水相基')
/** 5个季度以来最慢, 2020年3月以来最大: a record, whose stretch is no time of the number. */
const RECORD_AFTER =
  /^(?:的|同期|单[月日季]|年度|历史|月度|季度|同类)?(?:最|首[次个位]|新高|新低|新纪录|少有|罕见|峰值|第[一二三])/
const SPEAKING =
  /^[^，。；！？,;\n]{0,24}?(?:报道|获悉|了解到|表示|宣布|通报|公布|发布|介绍|消息|透露|披露|指出|强调|[说称])/
const COMING_BEFORE =
  /(?:将[于在到]?|定于|计划[于在]?(?![署局书生])|拟[于在]?|预计[到于在]?|有望[于在]?|力争[到于在]?|预定[于在]?|截止)[^，。；,;]{0,3}$/
/** The words before begin with these. */
const coming = new SignSet('将定计拟预有力截')
const COMING_AFTER =
  /^[^，。；,;]{0,4}[，,]?[^，。；,;]{0,14}(?:将[^领军近]|拟|即将)|^起(?:实施|施行|执行|生效)/

/** How many characters around a date are looked at; every word above is shorter. */
const REACH = 32

/** Says what a date does in its sentence. */
export function standing(text: string, draft: Draft): Standing {
  const after = text.slice(draft.end, draft.end + REACH)
  // Most dates stand beside other signs, and no pattern need be tried.
  if (
    comparedTails.has(codeAt(text, draft.start - 1)) &&
    COMPARED_BEFORE.test(text.slice(Math.max(0, draft.start - 6), draft.start))
  )
    return 'basis'
  if (comparedHeads.has(codeAt(text, draft.end)) && COMPARED_AFTER.test(after))
    return opensClause.has(codeAt(text, draft.start - 1)) && TOLD_AFTER.test(after) ? 'plain' : 'basis'
  const kind = draft.date?.kind
  if ((kind === 'since' || kind === 'recent') && RECORD_AFTER.test(after)) return 'basis'
  if ((kind === 'day' || kind === 'relative-day' || kind === 'week') && SPEAKING.test(after)) return 'report'
  return 'plain'
}

/** Says whether the words around a date look ahead (将于15日举行). */
export function speaksOfFuture(text: string, draft: Draft): boolean {
  const from = Math.max(0, draft.start - 8)
  const announced = coming.standIn(text, from, draft.start)
  if (announced && COMING_BEFORE.test(text.slice(from, draft.start))) return true
  const after = text.slice(draft.end, draft.end + REACH)
  // The pattern tries every split of its stretches; only these can make it succeed.
  return (after.includes('将') || after.includes('拟') || after.startsWith('起')) && COMING_AFTER.test(after)
}

const nowHeads = new SignSet('如目现眼当')
const NOW = /如今|目前|现在|眼下|当前|当下/

/** Says whether the words of a stretch speak of the present: 如今, 目前. */
export function saysNow(text: string, from: number, to: number): boolean {
  return nowHeads.standIn(text, from, to) && NOW.test(text.slice(from, to))
}

/** Chooses by rules 1 to 5; undefined where none fits. */
export function chooseTime(
  text: string,
  draft: Draft,
  sentence: readonly Candidate[],
  frame: Candidate | null,
): ChosenTime | undefined {
  const nearest = sentence.findLast((date) => date.standing === 'plain' && tells(date.kind))
  if (draft.amount.role === 'before' && !(nearest?.time && isOwnDate(text, nearest, draft))) return untimed
  // 今年以来 in a story without a day: nobody knows when, but it was not at the date named before it.
  if (nearest?.time === null) return undefined
  if (nearest) return taken(nearest, nearest.timeStatus)
  const report = sentence.findLast((date) => date.standing === 'report' && date.time !== null)
  if (report) return taken(report, 'inferred')
  return frame ? taken(frame, 'inferred') : undefined
}

const untimed: ChosenTime = { time: null, timeStatus: 'unknown', timeFrom: null, candidate: null }

/** 从2022年的5万吨: nothing that opens the change stands between the date and the old level. */
function isOwnDate(text: string, date: Candidate, draft: Draft): boolean {
  const between = draft.start - date.span.end
  return between <= REACH && !/[由从，。；,;]/.test(text.slice(date.span.end, draft.start))
}

function taken(candidate: Candidate, timeStatus: TimeStatus): ChosenTime {
  return { time: candidate.time, timeStatus, timeFrom: candidate.span, candidate }
}

/** A length, a clock time and a day that comes back every year tell no number's time. */
function tells(kind: DateKind): boolean {
  return kind !== 'duration' && kind !== 'clock' && kind !== 'recurring'
}

/**
 * Says whether a date that counted a number goes on counting in the sentences after it: states, stretches,
 * months and years do (前三季度进口…。其中…), single days and plans for the future do not.
 */
export function isFrame(candidate: Candidate): boolean {
  if (candidate.future || candidate.time === null) return false
  if (candidate.kind === 'as-of' || candidate.kind === 'since' || candidate.kind === 'starting') return true
  return tells(candidate.kind) && candidate.kind !== 'until' && !namesDay(candidate.time)
}

/** Months and years are shorter than any day. */
const SHORTEST_DAY = 10

function namesDay(time: string): boolean {
  return time.length >= SHORTEST_DAY && /\d-\d\d-\d\d/.test(time)
}
