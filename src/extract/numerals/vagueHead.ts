/**
 * Reads numerals that begin without a digit: 数千 · 几十亿 · 数百万. 数 and 几 stand for two to nine, so the
 * whole promises two to ten times its multiplier. Knows the words that end in 数 (人数, 系数).
 */
import { readMultipliers } from './multipliers'
import type { Numeral } from './numeral'

const LEAST = 2
const MOST = 10

/** Before 数 where it means "number": 人数十分…, 总数百分之…, 系数, 指数. */
const beforeNounNumber =
  '人总指系参多少级倍次基函度点分份个整负奇偶户件家例量款项台辆字常变算复约因读招计细心礼气报代权单双位页转序术悉无可有天能屈悉充'

/** Reads 数 or 几 with multipliers at `at`; undefined where no multiplier follows. */
export function readVagueHead(text: string, at: number): Numeral | undefined {
  const char = text[at]
  if (char !== '数' && char !== '几') return undefined
  if (char === '数' && at > 0 && beforeNounNumber.includes(text[at - 1] ?? '')) return undefined
  const { end, scale } = readMultipliers(text, at + 1)
  if (scale === 0) return undefined
  const unit = 10 ** scale
  return {
    end,
    value: null,
    low: LEAST * unit,
    high: MOST * unit,
    fuzz: 'vague',
    step: unit,
    script: 'hanzi',
    digits: 0,
    scale,
  }
}
