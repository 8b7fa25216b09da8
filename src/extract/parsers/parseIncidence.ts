/**
 * Reads cases per round number of people: 15.1|/10万 · 3.2／10万人 → value 15.1, per 10万. Knows no unit: a slash
 * with a unit behind it (元/吨) belongs to the unit.
 */
import type { Draft, Parser } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { numeralAmount, ratedAmount } from './amount'
import { joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'

const slashes = '/／'
const SMALLEST_BASE = 1000

export const parseIncidence: Parser = {
  name: 'parseIncidence',
  starts: '0123456789',
  behind: slashes,
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (!numeral || numeral.value === null || !slashes.includes(text[numeral.end] ?? ' ')) return undefined
    const base = readNumeral(text, numeral.end + 1)
    const round = base && (base.scale > 0 || base.script === 'hanzi') && (base.value ?? 0) >= SMALLEST_BASE
    if (!round || base.fuzz !== 'none') return undefined
    const people = text[base.end] === '人' && !'均民口'.includes(text[base.end + 1] ?? '。')
    const perEnd = people ? base.end + 1 : base.end
    const before = readHedgesBefore(text, at, floor)
    const after = readHedgeAfter(text, perEnd, null)
    const bound = joinBounds([...before.bounds, ...(after.bound ? [after.bound] : [])])
    const amount = ratedAmount(numeralAmount(numeral, bound, null), text.slice(numeral.end + 1, perEnd))
    return makeDraft({
      start: before.start,
      end: after.end,
      kind: 'quantity',
      rule: 'parseIncidence',
      amount,
    })
  },
}
