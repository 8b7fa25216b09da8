/**
 * Finds a period that is a denominator by the word of output behind it: 日处理污水5万吨, 月薪8000元, 年产30万台. Knows the
 * words that 日, 月 and 年 end (元月, 生日); 每 and 均 are read by `denominator`.
 */
import { periodVerbs, periodWordHeads } from '../lexicon/periodRates'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'

const periods: Readonly<Record<string, string>> = { 日: '天', 月: '月', 年: '年' }
const periodSigns = new SignSet('日月年')
const periodTable = new PhraseTable(periodVerbs)
const otherWords = new SignSet(periodWordHeads)
const behindNumber = new SignSet('0123456789万亿百千十几多余')
const memberEnds = new SignSet('，。；、,;\n')
const PERIOD_WINDOW = 13

/** 元日 and 元月 are words, but 88元|日销 begins behind a price. */
function isOtherWord(text: string, at: number): boolean {
  if (text[at] === '元' && behindNumber.has(text.charCodeAt(at - 1))) return false
  return otherWords.has(text.charCodeAt(at))
}

/** 日处理污水5万吨, 月薪8000元, 年产30万台: a period before a word of output, in the same member of the clause. */
export function periodBefore(text: string, from: number, to: number): string | null {
  const least = Math.max(from, to - PERIOD_WINDOW)
  for (let at = to - 2; at >= least; at--) {
    const code = text.charCodeAt(at)
    if (memberEnds.has(code)) return null
    if (!periodSigns.has(code) || isOtherWord(text, at - 1)) continue
    const verb = periodTable.startingAt(text, at + 1)
    if (verb !== undefined && at + 1 + verb.length <= to) return periods[text[at] ?? ''] ?? null
  }
  return null
}
