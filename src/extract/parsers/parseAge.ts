/**
 * Reads ages counted in tens: 年逾|九旬 · 八旬|老人 → value 90, unit 岁. Knows 旬 as ten days (上旬, 连续两旬) from
 * the words beside it, and leaves that alone.
 */
import type { Draft, Parser } from '../draft'
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

export const parseAge: Parser = {
  name: 'parseAge',
  starts: '23456789二三四五六七八九十百',
  behind: '旬',
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (!numeral || text[numeral.end] !== '旬') return undefined
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
