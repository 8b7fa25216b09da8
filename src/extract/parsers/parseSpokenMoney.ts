/**
 * Reads money as it is spoken, in the first unit printed: 三块|五 (3.5 块) · 两块五毛 · 八毛 · 一角二分 (1.2 角) · 两毛多. 块 alone is left to parseQuantity, and
 * so are pieces (三块|田, 五块|奖牌): only a digit, 毛 or 角 behind makes money of them.
 */
import type { Draft, Parser } from '../draft'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { overAmount, pointAmount } from './amount'
import { joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'
import { readUnit } from './unit'

const TENTH = 0.1
/** Behind 三块五 these show that the digit counts something else: 三块五星红旗, 两块三角铁. */
const afterLast = '，。；、！？,;!? ）)”"」』的一每钱到至左上起\n'
const coins = '毛角'
/** 毛 and 角 with other meanings: 毛衣, 毛利率, 角落, 角度. */
const notCoins = '衣利巾坯笔孩竹料重线尖豆细囊度落色逐斗膜钢铁楼球店'

/** A single digit at `at`, of the script of the numeral before it. */
function digitAt(text: string, at: number, script: Numeral['script'] | null): Numeral | undefined {
  const numeral = readNumeral(text, at)
  const single = numeral?.end === at + 1 && numeral.fuzz === 'none' && (numeral.value ?? 0) > 0
  return numeral && single && (script === null || numeral.script === script) ? numeral : undefined
}

function isCoin(text: string, at: number): boolean {
  return coins.includes(text[at] ?? ' ') && !notCoins.includes(text[at + 1] ?? '。')
}

interface Part {
  readonly end: number
  readonly value: number
  /** What the last printed digit counts: 多 behind it promises no more than that. */
  readonly step: number
}

/** Behind 块: a bare digit counts tenths (三块五), or coins follow (三块五毛). */
function readTenths(text: string, at: number, script: Numeral['script']): Part | undefined {
  const digit = digitAt(text, at, script)
  if (!digit) return undefined
  const value = (digit.value ?? 0) * TENTH
  if (isCoin(text, digit.end)) return { end: digit.end + 1, value, step: TENTH }
  // 16块5算: Arabic digits that touch 块 are tenths unless a unit of their own follows (3块5米的板).
  const bare = script === 'arabic' && readUnit(text, digit.end) === undefined
  return bare || afterLast.includes(text[digit.end] ?? '。')
    ? { end: digit.end, value, step: TENTH }
    : undefined
}

/** Behind 毛 or 角: 五毛|五, 一角|二分. */
function readHundredths(text: string, at: number, script: Numeral['script']): Part {
  const digit = digitAt(text, at, script)
  if (!digit) return { end: at, value: 0, step: 1 }
  const fen = text[digit.end] === '分'
  if (!fen && !afterLast.includes(text[digit.end] ?? '。')) return { end: at, value: 0, step: 1 }
  return { end: digit.end + (fen ? 1 : 0), value: (digit.value ?? 0) * TENTH, step: TENTH }
}

function readBlocks(text: string, numeral: Numeral): Part | undefined {
  const tenths = readTenths(text, numeral.end + 1, numeral.script)
  return tenths && { ...tenths, value: (numeral.value ?? 0) + tenths.value }
}

function readCoins(text: string, at: number, numeral: Numeral): Part | undefined {
  const value = numeral.value ?? 0
  if (value >= 1 / TENTH || !isCoin(text, numeral.end) || numeral.end > at + 1) return undefined
  const more = readHundredths(text, numeral.end + 1, numeral.script)
  return { ...more, value: value + more.value }
}

export const parseSpokenMoney: Parser = {
  name: 'parseSpokenMoney',
  starts: '0123456789一二两三四五六七八九十百千',
  behind: `块${coins}`,
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (!numeral || numeral.value === null || numeral.fuzz !== 'none') return undefined
    const blocks = text[numeral.end] === '块'
    const read = blocks ? readBlocks(text, numeral) : readCoins(text, at, numeral)
    if (!read) return undefined
    const over = text[read.end] === '多' && text[read.end + 1] !== '少'
    const printed = over ? read.end + 1 : read.end
    const money = text[printed] === '钱' ? printed + 1 : printed
    const before = readHedgesBefore(text, at, floor)
    const after = readHedgeAfter(text, money, '元')
    const bound = joinBounds([...before.bounds, ...(after.bound ? [after.bound] : [])])
    const value = Number(read.value.toFixed(2))
    const unit = text[numeral.end] ?? null
    const amount = over ? overAmount(value, read.step, bound, unit) : pointAmount(value, bound, unit)
    return makeDraft({
      start: before.start,
      end: after.end,
      kind: 'quantity',
      rule: 'parseSpokenMoney',
      amount,
    })
  },
}
