/**
 * Reads numerals that begin without a digit: 数千 · 几十亿 · 数百万. 数 and 几 stand for two to nine, so the
 * whole promises two to ten times its multiplier. Knows the words that end in 数 (人数, 系数).
 */
import { codeAt } from '../codeAt'
import { readMultipliers } from './multipliers'
import type { Numeral } from './numeral'

const NUMBER = 0x6570 // 数
const SOME = 0x51e0 // 几
const LEAST = 2
const MOST = 10

/** Before 数 where it means "number", whatever follows: 人数十分…, 总数十万人, 系数, 指数. */
const nounBefore = '人总指系参多少级倍次基函度点份个整负奇偶量项常'
/**
 * Before 数 where the word ends in 数 only if no amount follows: 心里有数, 读数十分稳定, but 现场有|数百人, 约|数十万户,
 * 今天|数千人.
 */
const wordBefore = '有可无能天约报计位页代句读算心气礼招细因转复字变加单双权序术悉屈充辆台款例件户家分'
/** Behind 数十, 数百, 数千, 数万 where no amount follows: 十分, 百分之, 千差万别, 万变. */
const noAmountAfter = '分差变方古般'

/** Says whether 数 at `at` ends a noun. `end` is where the multipliers behind it stop. */
function endsNoun(text: string, at: number, end: number): boolean {
  if (at === 0) return false
  const before = text.charAt(at - 1)
  if (nounBefore.includes(before)) return true
  const after = text.charAt(end)
  return after !== '' && noAmountAfter.includes(after) && wordBefore.includes(before)
}

/** Reads 数 or 几 with multipliers at `at`; undefined where no multiplier follows. */
export function readVagueHead(text: string, at: number): Numeral | undefined {
  const code = codeAt(text, at)
  if (code !== NUMBER && code !== SOME) return undefined
  // 几个亿: in speech the multiplier is counted.
  const counted = text.startsWith('个亿', at + 1) && !'元级吨'.includes(text[at + 3] ?? '，')
  const { end, scale } = readMultipliers(text, counted ? at + 2 : at + 1)
  if (scale === 0 || (code === NUMBER && endsNoun(text, at, end))) return undefined
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
