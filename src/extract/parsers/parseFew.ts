/**
 * Reads 几 and 数 before a measure word: 数名 counts people without a point (quantity), 几个 is a figure of
 * speech. Knows the words that end in 数 from numerals/vagueHead.ts's list by way of its unit check.
 */
import { copyOfAmount, type Draft, type Parser } from '../draft'
import { rangeAmount } from './amount'
import { makeDraft } from './makeDraft'
import { readUnit } from './unit'

/** Beings and cases: 数人受伤, 数名, 数家, 数起. With other words (数次, 数年) 数 tells nothing countable. */
const counted = new Set([
  '人',
  '名',
  '家',
  '起',
  '位',
  '例',
  '辆',
  '艘',
  '架',
  '栋',
  '座',
  '头',
  '只',
  '枚',
  '支',
  '户',
])
const beforeNumber =
  '人总指系参多少级倍次基函度点分份个整负奇偶户件家例量款项台辆字常变算复约因读招计细心礼气报代权单双位页转序术悉无可有天岁票'
const LEAST = 2
const MOST = 10

export const parseFew: Parser = {
  name: 'parseFew',
  starts: '几数',
  parse(text, at, context): Draft | undefined {
    const unit = readUnit(text, at + 1)
    if (text[at] === '几') {
      const start = text[at - 1] === '好' && at > context.floor ? at - 1 : at
      return makeDraft({ start, end: unit?.end ?? at + 1, kind: 'rhetorical', rule: 'parseFew' })
    }
    if (!unit || !counted.has(unit.printed) || beforeNumber.includes(text[at - 1] ?? '　')) return undefined
    const amount = copyOfAmount(rangeAmount(LEAST, MOST, 'approx', unit.name))
    amount.range = null
    return makeDraft({ start: at, end: unit.end, kind: 'quantity', rule: 'parseFew', amount })
  },
}
