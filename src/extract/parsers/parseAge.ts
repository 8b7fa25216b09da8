/**
 * Reads ages as they are written with respect: 年逾|九旬 · 八旬|老人 → value 90, unit 岁; 享年九十|有二 → 92 岁. Knows 旬 as ten
 * days (上旬, 连续两旬) and 有 as a verb (今年八十有望) from the words beside them, and leaves that alone.
 */
import { codeAt } from '../codeAt'
import type { Draft, Parser } from '../draft'
import { hanziDigit } from '../numerals/digits'
import type { Numeral } from '../numerals/numeral'
import { pointAmount } from './amount'
import { joinBounds, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'

const YEARS_IN_TEN = 10
const OLDEST = 12
/** 年过七旬, 已是八旬: the words before that speak of an age. */
const ageBefore = /(?:年[过逾近满届至]|年已|年约|高龄|已是|已过|已届)$/
const ageAfter =
  /^(?:高龄|老|的?[^，。；、]{0,2}(?:老人|老太|老汉|老翁|老妇|老母|老父|老兵|老伴|夫妇|夫妻|父母|母亲|父亲|奶奶|爷爷|婆婆|大爷|大妈|大娘|翁))/
const LONGEST_LEAD = 4
const LONGEST_TAIL = 8
const passed = '过满'
/** 今年八十有三, 享年九十有二: before 有 a round number of years. */
const yearsBefore = /[年寿龄已也都才刚]$/
/** Behind these the digit counts something else: 八十有三人. */
const yearsEnd = '，。；、！？,;!? ）)”"」』的\n'

/** 九十|有二, in an age: what the digit adds, or undefined. */
function readYears(text: string, at: number, numeral: Numeral): number | undefined {
  const { value, fuzz, end } = numeral
  const isRound =
    fuzz === 'none' && value !== null && value % YEARS_IN_TEN === 0 && value < YEARS_IN_TEN * OLDEST
  // The lead may belong to a date (今年) already: it is only looked at.
  if (!isRound || !yearsBefore.test(text.slice(Math.max(0, at - LONGEST_LEAD), at))) return undefined
  const ones = hanziDigit(codeAt(text, end + 1))
  return ones > 0 && yearsEnd.includes(text[end + 2] ?? '。') ? value + ones : undefined
}

function ageInYears(text: string, at: number, numeral: Numeral, floor: number): Draft | undefined {
  const years = readYears(text, at, numeral)
  if (years === undefined) return undefined
  const { start, bounds } = readHedgesBefore(text, at, floor)
  const amount = pointAmount(years, joinBounds(bounds), '岁')
  return makeDraft({ start, end: numeral.end + 2, kind: 'quantity', rule: 'parseAge', amount })
}

export const parseAge: Parser = {
  name: 'parseAge',
  starts: '23456789二三四五六七八九十百',
  behind: '旬有',
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (!numeral) return undefined
    if (text[numeral.end] === '有') return ageInYears(text, at, numeral, floor)
    if (text[numeral.end] !== '旬') return undefined
    const { value, fuzz } = numeral
    if (value === null || fuzz !== 'none' || value > OLDEST) return undefined
    const end = numeral.end + 1
    const lead = text.slice(Math.max(floor, at - LONGEST_LEAD), at)
    if (!ageBefore.test(lead) && !ageAfter.test(text.slice(end, end + LONGEST_TAIL))) return undefined
    const verb = text[at - 2] === '年' && passed.includes(text[at - 1] ?? '　') && at - 2 >= floor
    const hedges = readHedgesBefore(text, at, floor)
    const amount = pointAmount(value * YEARS_IN_TEN, verb ? 'gt' : joinBounds(hedges.bounds), '岁')
    return makeDraft({ start: verb ? at - 2 : hedges.start, end, kind: 'quantity', rule: 'parseAge', amount })
  },
}
