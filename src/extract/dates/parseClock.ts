/**
 * Times of the clock: 上午10时30分, 10时许, 下午3点, 10:30. Refuses ratios and scores (3:1, 以21:15取胜), and 点 that
 * counts something (三点建议, 百分点).
 */
import { codeAt } from '../codeAt'
import { readDateNumber } from './dateNumber'
import type { DateDraft } from '../draft'
import { SignSet } from '../signSet'
import { anchored, SMALL, SMALL_HEADS, TO, TO_HEADS } from './match'

const PART = '凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|晚间|夜间|深夜|当晚|晚'
/** First signs of the parts of the day. */
const PART_HEADS = '凌清早上中正下午傍晚夜深当'
const partHeads = new SignSet(PART_HEADS)
/** Their second signs; only 晚 stands alone. */
const partSeconds = new SignSet('晨上午后晚间夜')
const CLOCK_HEADS = `${PART_HEADS}${SMALL_HEADS}零`
const matchHours = anchored(
  `(${PART})?(${SMALL}|零)[时點](?:(${SMALL}|半)分?)?(?:许|整)?(?![间代期刻针候速差区效报])`,
  CLOCK_HEADS,
  '时點',
)
/** 点 counts points unless a part of the day stands before it or minutes follow. */
const matchOClock = anchored(`(${PART})(${SMALL}|零)点钟?(?:(${SMALL}|半)分?)?(?:许|整)?`, PART_HEADS)
const matchPointed = anchored(
  `()(${SMALL}|零)点(?:钟|(${SMALL})分|(半)(?!数))(?:许|整)?(?!点)`,
  `${SMALL_HEADS}零`,
  '点',
)
const matchColon = anchored(
  `(${PART})?([01]?\\d|2[0-4])[:：]([0-5]\\d)(?::[0-5]\\d)?(?![:：\\d])`,
  `${PART_HEADS}0123456789`,
  ':：',
)

const matchTo = anchored(TO, TO_HEADS)
/** Behind 下午3点至 a bare 5点 is a time as well. */
const matchBareClock = anchored(
  `(${SMALL})点钟?(?:(${SMALL}|半)分?)?(?![^，。；、）)的起间开举进前后\\n])`,
  SMALL_HEADS,
  '点',
)

const LAST_HOUR = 24
const NOON = 12

/** Reads a time of the clock at a place, or two with 至 between (9时至11时), of which the first counts. */
export function parseClock(text: string, at: number): DateDraft | undefined {
  const first = parseOneClock(text, at)
  const join = first && matchTo(text, first.end)
  if (!first || !join) return first
  const from = first.end + join[0].length
  const end = parseOneClock(text, from)?.end ?? bareClockEnd(text, from)
  return end === undefined ? first : { ...first, end }
}

function bareClockEnd(text: string, at: number): number | undefined {
  const match = matchBareClock(text, at)
  const hour = match && readDateNumber(match[1] ?? '')
  return match && typeof hour === 'number' && hour <= LAST_HOUR ? at + match[0].length : undefined
}

function parseOneClock(text: string, at: number): DateDraft | undefined {
  if (partHeads.has(codeAt(text, at)) && !partSeconds.has(codeAt(text, at + 1)) && text[at] !== '晚')
    return undefined
  const match =
    matchHours(text, at) ?? matchOClock(text, at) ?? matchPointed(text, at) ?? parseColon(text, at)
  const printed = match && readDateNumber(match[2] ?? '')
  if (!match || printed === undefined || printed === null || printed > LAST_HOUR) return undefined
  const half = match[3] === '半' || match[4] === '半'
  const minute = half ? 30 : (readDateNumber(match[3] ?? '') ?? null)
  const late = /[下午傍]午?后?|晚|夜/.test(match[1] ?? '') && !/上午|中午|正午/.test(match[1] ?? '')
  const hour = late && printed < NOON ? printed + NOON : printed
  return { end: at + match[0].length, expression: { kind: 'clock', hour, minute } }
}

const SCORES = 40

/** 比分11:6、7:11: announced as a score, or listed with what no clock shows. */
function isScore(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - SCORES), at)
  return (
    /[以分比胜负平率]$/.test(before) ||
    /(?:比分|局分|战胜|击败|不敌|负于|力克|逆转)[^。；\n]*$/.test(before) ||
    /\d[:：]\d、$/.test(before) ||
    /^、\d+[:：]\d(?!\d)/.test(text.slice(at + length, at + length + 8))
  )
}

function parseColon(text: string, at: number): RegExpExecArray | null {
  const match = matchColon(text, at)
  // 以21:15取胜, 比分11:07: a score has no part of the day and is announced.
  return match && !match[1] && isScore(text, at, match[0].length) ? null : match
}
