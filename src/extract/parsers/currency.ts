/**
 * Reads a currency or a sign in front of a numeral: ¥3亿 · US$100 · 人民币5万元 · 零下20摄氏度 · -3.2%. Knows no
 * hedge; those stand further left.
 */
import { codeAt } from '../codeAt'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { PhraseTable } from './phraseTable'
import { readUnit } from './unit'

const currencies: Readonly<Record<string, string>> = {
  '¥': '元', '￥': '元', RMB: '元', CNY: '元', 人民币: '元', 'RMB¥': '元',
  $: '美元', '＄': '美元', US$: '美元', USD: '美元', HK$: '港元', HKD: '港元', 'A$': '澳元', 'C$': '加元', 'NT$': '新台币', 'S$': '新加坡元',
  '€': '欧元', EUR: '欧元', '£': '英镑', '￡': '英镑', GBP: '英镑', JPY: '日元', '₹': '卢比', '₩': '韩元', '₽': '卢布',
} // prettier-ignore

const table = new PhraseTable(Object.keys(currencies))

/** Before a minus sign these leave no doubt that it is one; a hyphen joins names and codes. */
const beforeMinus = '：:（(，,、。；; 至到为是达约于在'
/** After these 负 is part of a word: 胜负, 抱负, 肩负. */
const beforeNegativeWord = '胜抱欠肩担自背辜减正'

export interface Prefix {
  readonly start: number
  /** The unit that a currency gives, or null. */
  readonly unit: string | null
  readonly sign: 1 | -1
  /** ±: the amount is a distance on both sides. */
  readonly both: boolean
}

function isLatinOrDigit(char: string): boolean {
  return /[A-Za-z0-9]/.test(char)
}

/** -17到-15℃: the unit that shows the minus stands behind the right end. */
function signedRangeEnd(text: string, at: number): number | undefined {
  const match = /^[到至~～—][-−－]?/.exec(text.slice(at, at + 2))
  return match ? readNumeral(text, at + match[0].length)?.end : undefined
}

/** 净流出-64.2亿元: a dash behind a word is a minus where an amount follows, a hyphen in a name (歼-20). */
function isMeasured(text: string, at: number): boolean {
  const numeral = readNumeral(text, at)
  if (!numeral || (text[at] === '0' && text[at + 1] !== '.')) return false
  const unit = readUnit(text, signedRangeEnd(text, numeral.end) ?? numeral.end)
  const measured = unit !== undefined && '%‰℃'.includes(unit.name.slice(0, 1))
  return numeral.scale >= 4 || measured || (unit !== undefined && numeral.step < 1) || unit?.name === '摄氏度'
}

const signs = new SignSet('+±−－-负下')

function readSign(text: string, at: number, floor: number): Prefix | undefined {
  if (at <= floor || !signs.has(codeAt(text, at - 1))) return undefined
  const char = text[at - 1]
  const before = text[at - 2] ?? ''
  if (char === '+' && isMeasured(text, at) && !isLatinOrDigit(before))
    return { start: at - 1, unit: null, sign: 1, both: false }
  if (char === '±') return { start: at - 1, unit: null, sign: 1, both: true }
  if (char === '−' || char === '－' || char === '-') {
    // 8123-4567: behind a digit a dash joins.
    if (before >= '0' && before <= '9') return undefined
    const clear = at - 2 < floor || before === '' || before === '\n' || beforeMinus.includes(before)
    return clear || char === '−' || isMeasured(text, at)
      ? { start: at - 1, unit: null, sign: -1, both: false }
      : undefined
  }
  // 正负三个百分点, as ± is spoken.
  if (char === '负' && before === '正' && at - 2 >= floor)
    return { start: at - 2, unit: null, sign: 1, both: true }
  if (char === '负' && !beforeNegativeWord.includes(before || '　'))
    return { start: at - 1, unit: null, sign: -1, both: false }
  if (char === '下' && before === '零' && at - 2 >= floor)
    return { start: at - 2, unit: null, sign: -1, both: false }
  return undefined
}

/** Reads the prefix that ends at `at`; undefined where there is none. */
export function readPrefix(text: string, at: number, floor: number): Prefix | undefined {
  const sign = readSign(text, at, floor)
  if (sign) return sign
  const found = table.endingAt(text, at, floor)
  if (found === undefined) return undefined
  const start = at - found.length
  // Letters count as a currency only where they stand alone: USD, not the end of another word.
  if (/[A-Z]/.test(found[0] ?? '') && /[A-Za-z]/.test(text[start - 1] ?? '')) return undefined
  // 离岸人民币7.21: a rate, of which no currency is the unit.
  if (found === '人民币' && text[start - 1] === '岸') return undefined
  return { start, unit: currencies[found] ?? null, sign: 1, both: false }
}
