/**
 * A cheap look that turns most places away before any pattern is tried: two signs of a word, or what stands behind a
 * numeral. Says only that a date may begin here; whether one does, the readers say.
 */
import { holidayNames, monthWords, pointWords, yearWords } from './calendarWords'

const NUMERALS = '0123456789〇○零一二两三四五六七八九十廿卅百千半几数'
/** What may stand right behind a numeral inside a date. */
const BEHIND_NUMERAL = '年月日号时點点个周星礼天昼季世学上-/.—–―─－~～∼至到、和:：多余来五财赛头规开收'
/** No numeral of a date is longer; what is, is no date. */
const LONGEST_NUMERAL = 8
/** Signs that open a quoted plan or holiday. */
const OPENERS = '“"「'
/** First two signs of words that no table lists: frames, weeks, parts of the day, halves of the year. */
const PAIRS = [
  '公元', '每年', '每月', '每周', '本周', '上周', '下周', '这周', '本星', '上星', '下星', '上个', '下个', '这个', '本个',
  '星期', '上半', '下半', '上世', '本世', '首季', '首个', '过去', '在过', '最近', '此前', '此后', '未来', '今后', '接下', '好几', '上十', '上百',
  '上千', '凌晨', '清晨', '早晨', '早上', '上午', '中午', '正午', '下午', '午后', '傍晚', '晚上', '晚间', '夜间', '深夜', '当晚', '春季', '秋季',
  '下一',
] as const // prettier-ignore
/** First signs behind which a numeral must stand. */
const BEFORE_NUMERAL = '第首头前近周晚“"「下'

const WORD = 1
const NUMERAL = 2
const BEHIND = 4
const OPENER = 8
const LEADS_NUMERAL = 16

const flags = new Uint8Array(0x10000)
const mark = (signs: string, flag: number): void => {
  for (const sign of signs) flags[sign.charCodeAt(0)] = (flags[sign.charCodeAt(0)] ?? 0) | flag
}
const words = [...yearWords, ...monthWords, ...pointWords].map((row) => row.word)
const pairs: ReadonlySet<string> = new Set(
  [...words, ...holidayNames, ...PAIRS].map((word) => word.slice(0, 2)),
)
for (const pair of pairs) mark(pair.charAt(0), WORD)
mark(NUMERALS, NUMERAL)
mark(BEHIND_NUMERAL, BEHIND)
mark(OPENERS, OPENER)
mark(BEFORE_NUMERAL, LEADS_NUMERAL)

/** Every character that a date can begin with. */
export const DATE_STARTS: string = [...flags.keys()]
  .filter((code) => ((flags[code] ?? 0) & (WORD | NUMERAL | OPENER | LEADS_NUMERAL)) !== 0)
  .map((code) => String.fromCharCode(code))
  .join('')

/** Says whether a date may begin at a place; where it says no, none does. */
export function mayBeginDate(text: string, at: number): boolean {
  const first = flags[text.charCodeAt(at)] ?? 0
  if (first & NUMERAL && numeralMayDate(text, at)) return true
  if (first & LEADS_NUMERAL && (flags[text.charCodeAt(at + 1)] ?? 0) & NUMERAL) return true
  if (first & OPENER) return ((flags[text.charCodeAt(at + 1)] ?? 0) & ~BEHIND) !== 0
  return (first & WORD) !== 0 && pairs.has(text.slice(at, at + 2))
}

function numeralMayDate(text: string, at: number): boolean {
  let end = at + 1
  const last = at + LONGEST_NUMERAL
  while (end < last && (flags[text.charCodeAt(end)] ?? 0) & NUMERAL) end++
  return ((flags[text.charCodeAt(end)] ?? 0) & BEHIND) !== 0
}
