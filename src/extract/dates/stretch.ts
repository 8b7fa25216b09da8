/** A stretch between two dates that words part: 自去年9月开馆至今年8月. Knows two dates and the words around them, no number. */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import type { ResolvedDate } from './resolveDate'
import type { Candidate } from './whichDate'

const begins = new SignSet('自从')
const ends = new SignSet('至到')
/** What happened at its beginning is told in as many signs: 自去年9月|正式对外开馆|至今年8月. */
const LONGEST_DEED = 8

/** The stretch from one date to the one that begins at `at`; null where they are two dates. */
export function stretchOf(
  text: string,
  from: Candidate,
  at: number,
  to: Pick<ResolvedDate, 'governs' | 'timeStatus'>,
): Pick<Candidate, 'time' | 'timeStatus'> | null {
  const { governs: end, timeStatus } = to
  // 自7月1日开始，至8月31日结束: the beginning says itself that it is one.
  const opens = from.kind === 'starting'
  const start = opens ? from.time?.replace(/\/\.\.$/, '') : from.time
  if (start == null || end === null || start >= end) return null
  if (!begins.has(codeAt(text, from.span.start - 1)) || !ends.has(codeAt(text, at - 1))) return null
  const between = text.slice(from.span.end, at - 1)
  if (
    between.length > LONGEST_DEED ||
    (!(opens && /^[，,]?$/.test(between)) && /[，。；、,;（）()]/.test(between))
  )
    return null
  // Either may be a range itself.
  if (start.includes('/') || end.includes('/')) return null
  return {
    time: `${start}/${end}`,
    timeStatus: from.timeStatus === 'stated' ? timeStatus : from.timeStatus,
  }
}
