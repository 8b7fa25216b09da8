/**
 * Reads words and names of the lexicon around a number-like character: 进|一|步 → rhetorical, 世界|5|00强 → name.
 * A word made of nothing but numerals (十一, 千万) stands only where no amount could: no unit, no digit behind.
 */
import { cleanOffset } from '../../base/span'
import { codeAt } from '../codeAt'
import { noAmount, type Draft, type Parser } from '../draft'
import { wordGroups } from '../lexicon/words'
import { arabicDigit, numberHanzi } from '../numerals/digits'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { readHedgesBefore } from './hedge'
import { wordsOf } from './phraseTable'
import { readUnit } from './unit'
import { WordTable, type Word } from './wordTable'

const table = new WordTable(wordGroups)
const numberLike = new Set(`${numberHanzi}0123456789`)
const numberSigns = new SignSet([...numberLike].join(''))
const powers = new SignSet('十百千万亿')

/** Words that are numerals throughout; 万一 is never a number. */
const pureWords = new Set(
  wordGroups
    .flatMap(({ words }) => wordsOf(words))
    .filter((word) => word !== '万一' && [...word].every((sign) => numberLike.has(sign))),
)

/** Says whether a numeral that the word cuts off goes on behind it. */
function isCut(text: string, end: number): boolean {
  const [last, next] = [codeAt(text, end - 1), codeAt(text, end)]
  if (numberSigns.has(last) && powers.has(next)) return true
  if (arabicDigit(last) >= 0 && arabicDigit(next) >= 0) return true
  // 缩|小一|半: the half is counted.
  return text.startsWith('一半', end - 1)
}

const reaches = new SignSet('过达')

/** 上百家, 突破千万, 达十一: behind these a number is meant as one. */
function isStated(text: string, start: number, floor: number, leads: boolean): boolean {
  if (reaches.has(codeAt(text, start - 1)) || (leads && text[start - 1] === '上')) return true
  return readHedgesBefore(text, start, floor).bounds.length > 0
}

function fits(text: string, at: number, floor: number, word: Word): boolean {
  const start = at - word.anchor
  const end = start + word.text.length
  if (isCut(text, end)) return false
  const leads = word.anchor === 0 && powers.has(codeAt(word.text, 0))
  const pure = pureWords.has(word.text)
  if ((leads || pure) && isStated(text, start, floor, leads)) return false
  // 其三，…: an enumerator stands before a comma or 是; 其三年来 is 其 with a length.
  if (word.kind === 'ordinal' && word.text.startsWith('其')) return '，、：:,是'.includes(text.charAt(end))
  if (!pure) return true
  return (readNumeral(text, start)?.end ?? 0) <= end && readUnit(text, end) === undefined
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
