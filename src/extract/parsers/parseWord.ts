/**
 * Reads words and names of the lexicon around a number-like character: 进|一|步 → rhetorical, 世界|5|00强 → name.
 * A word made of nothing but numerals (十一, 千万) stands only where no amount could: no unit, no digit behind.
 */
import { cleanOffset } from '../../base/span'
import { noAmount, type Draft, type Parser } from '../draft'
import { wordGroups } from '../lexicon/words'
import { numberHanzi } from '../numerals/digits'
import { readNumeral } from '../numerals/readNumeral'
import { readHedgesBefore } from './hedge'
import { readUnit } from './unit'
import { WordTable, type Word } from './wordTable'

const table = new WordTable(wordGroups)
const numberLike = new Set(`${numberHanzi}0123456789`)
const multipliers = '十百千万亿'

const isPure = new Map<string, boolean>()
/** Says whether a word is numerals throughout. Memoised: the lexicon is small, the page is not. */
function pure(word: string): boolean {
  let known = isPure.get(word)
  if (known === undefined) {
    known = [...word].every((char) => numberLike.has(char))
    isPure.set(word, known)
  }
  return known
}

function fits(text: string, at: number, floor: number, word: Word): boolean {
  const start = at - word.anchor
  const end = start + word.text.length
  const next = text[end] ?? ''
  const last = text[end - 1] ?? ''
  const digit = next >= '0' && next <= '9'
  if (numberLike.has(last) && next !== '' && multipliers.includes(next)) return false
  if (last >= '0' && last <= '9' && digit) return false
  // 缩|小一|半: the half is counted.
  if (last === '一' && next === '半') return false
  // 标普500 must not be cut out of a longer number on the left either.
  const first = text[start] ?? ''
  const before = text[start - 1] ?? ''
  if (first >= '0' && first <= '9' && ((before >= '0' && before <= '9') || before === '.')) return false
  // 上百家, 突破千万: behind a hedge they are amounts.
  const leads = word.anchor === 0 && multipliers.includes(word.text[0] ?? ' ')
  if (leads && ('上过达'.includes(before || '　') || readHedgesBefore(text, start, floor).bounds.length > 0))
    return false
  // 其三，…: an enumerator stands before a comma or 是; 其三年来 is 其 with a length.
  if (word.kind === 'ordinal' && word.text.startsWith('其')) return '，、：:,是'.includes(next)
  if (word.text === '万一' || !pure(word.text)) return true
  // 突破千万, 超百万: behind a hedge they are amounts.
  if (readHedgesBefore(text, start, floor).bounds.length > 0 || '过达'.includes(before || '　')) return false
  const numeral = readNumeral(text, start)
  return (numeral === undefined || numeral.end <= end) && readUnit(text, end) === undefined
}

export const parseWord: Parser = {
  name: 'parseWord',
  starts: [...numberLike].join(''),
  parse(text, at, context): Draft | undefined {
    const word = table.find(text, at, context.floor, fits)
    if (!word) return undefined
    const start = at - word.anchor
    return {
      start: cleanOffset(start),
      end: cleanOffset(start + word.text.length),
      kind: word.kind,
      amount: noAmount,
      rule: 'parseWord',
      date: null,
      subject: null,
    }
  },
}
