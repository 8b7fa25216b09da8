/**
 * Reads scores and ratios: 3比1 · 3:1 · 2∶1∶1 · 21-18. A ratio counts (value 3 in unit 比) where the sentence
 * calls it one; all else is a score, a name. Knows no clock: 10:30 is a date, and dates win ties.
 */
import type { Draft, Parser } from '../draft'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { pointAmount } from './amount'
import { makeDraft } from './makeDraft'

const separators = '比:：∶'
const dashes = '-－—–'
/** Behind it more ratios may be listed: 比例分别为5∶5、6∶4、8∶2. */
const cue =
  /(?:比例|之比|比为|配比|比率|按|比值|性别比|抚养比)[^。；，,;]{0,6}(?:[\d.]+[比:：∶][\d.]+[、和])*$/
const cueAfter = /^的?(?:比例|比率|配比)/
const CONTEXT = 36
const LISTED = 8

function plainAt(text: string, at: number): Numeral | undefined {
  return plain(readNumeral(text, at))
}

function plain(numeral: Numeral | undefined): Numeral | undefined {
  return numeral && numeral.value !== null && numeral.scale === 0 && numeral.fuzz === 'none'
    ? numeral
    : undefined
}

/** 21-18 without unit on either side: a dash between small bare numbers is a score, not a range; behind another
 * score in a list (31-22、25-27) either side may win. */
function dashScoreEnd(text: string, at: number, first: Numeral): number | undefined {
  if (!dashes.includes(text[first.end] ?? ' ') || first.script !== 'arabic') return undefined
  const second = plainAt(text, first.end + 1)
  if (!second || second.script !== 'arabic' || first.digits > 3 || second.digits > 3) return undefined
  const next = text[second.end] ?? '。'
  const listed = /\d+-\d+、$/.test(text.slice(Math.max(0, at - LISTED), at))
  return (listed || (first.value ?? 0) >= (second.value ?? 0)) &&
    '，。、；,;）) 战胜险击力负完横大轻落输赢逆克反淘平惜不'.includes(next)
    ? second.end
    : undefined
}

export const parseRatio: Parser = {
  name: 'parseRatio',
  starts: '0123456789一二三四五六七八九十',
  behind: `${separators}${dashes}`,
  parse(text, at, context): Draft | undefined {
    const first = plain(context.numeral)
    if (!first) return undefined
    if (!separators.includes(text[first.end] ?? ' ')) {
      const end = dashScoreEnd(text, at, first)
      return end === undefined ? undefined : makeDraft({ start: at, end, kind: 'name', rule: 'parseRatio' })
    }
    let end = first.end
    let parts = 1
    let second: Numeral | undefined
    while (separators.includes(text[end] ?? ' ')) {
      const next = plainAt(text, end + 1)
      if (!next || next.script !== first.script) break
      second ??= next
      end = next.end
      parts++
    }
    if (!second || first.value === null || second.value === null) return undefined
    const isRatio =
      cue.test(text.slice(Math.max(0, at - CONTEXT), at)) || cueAfter.test(text.slice(end, end + 3))
    if (!isRatio || parts > 2 || second.value === 0)
      return makeDraft({ start: at, end, kind: 'name', rule: 'parseRatio' })
    const amount = pointAmount(Number((first.value / second.value).toPrecision(15)), 'eq', '比')
    return makeDraft({ start: at, end, kind: 'quantity', rule: 'parseRatio', amount })
  },
}
