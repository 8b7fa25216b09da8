/**
 * Gives amounts in a row the unit that is printed once, at the last of them: 0.6和1.0个百分点 · 3、4、5个, and its multiplier:
 * 9.1、49.2和76.6万亿元. Knows no sentence; only what stands between two neighbours.
 */
import type { Amount } from '../../model/figure'
import { copyOf, copyOfAmount, withAmount, type Draft, type Refiner } from '../draft'
import { fallingVerbs, risingVerbs } from '../lexicon/changeVerbs'
import { shifted } from '../numerals/decimal'
import { readNumeral } from '../numerals/readNumeral'
import { numeralAmount, ratedAmount } from '../parsers/amount'
import { SignSet } from '../signSet'

const ties = ['以及', '和', '、', '与', '及', '或']
const tieHeads = new SignSet(ties.map((tie) => tie.charAt(0)).join(''))
const verbs = new Set<string>([...risingVerbs, ...fallingVerbs])

function isTied(text: string, left: Draft, right: Draft): boolean {
  if (!tieHeads.has(text.charCodeAt(left.end))) return false
  const gap = text.slice(left.end, right.start)
  const tie = ties.find((word) => gap.startsWith(word))
  // 上升0.2和下降1.1个百分点: a verb may stand between.
  return tie !== undefined && (gap === tie || verbs.has(gap.slice(tie.length)))
}

/** A lone hanzi digit that was taken for part of a name counts once its neighbour does: 三、四个. */
function borrowed(text: string, left: Draft, right: Draft, scale: number): Draft | undefined {
  // Only quantities have units.
  if (right.amount.unit === null || !isTied(text, left, right)) return undefined
  const { unit, per } = right.amount
  // 低0.4个和高1.2个百分点: 个 is the first half of the unit.
  const half = left.amount.unit === '个' && unit === '百分点'
  if (left.kind === 'quantity' && (left.amount.unit === null || half)) {
    const amount = copyOfAmount(scale > 0 ? scaledAmount(text, left, right, scale) : left.amount)
    amount.unit = unit
    amount.per = per
    return withAmount(left, amount)
  }
  const lone = left.kind === 'name' && left.rule === 'parseQuantity' && left.end - left.start === 1
  const numeral = lone ? readNumeral(text, left.start) : undefined
  if (!numeral) return undefined
  const counting = copyOf(left)
  counting.kind = 'quantity'
  counting.amount = ratedAmount(numeralAmount(numeral, 'eq', unit), per)
  return counting
}

/** The power of ten that is printed at the last amount of a row. */
function printedScale(text: string, { start, end }: Draft): number {
  const numeral = readNumeral(text, start)
  return numeral !== undefined && numeral.end <= end && numeral.fuzz === 'none' ? numeral.scale : 0
}

/** Of amounts in a row one may be ten times the other, and no more: 500和1万元 share no multiplier. */
const MOST_APART = 10

/** An amount whose multiplier is printed at the end of its row; as it is where it has one, or is no match for the last. */
function scaledAmount(text: string, left: Draft, right: Draft, scale: number): Amount {
  const numeral = readNumeral(text, left.start)
  const last = right.amount.value
  if (numeral?.end !== left.end || numeral.scale > 0 || numeral.value === null || last === null)
    return left.amount
  const whole = shifted(numeral.value, scale)
  return whole < last * MOST_APART
    ? numeralAmount({ ...numeral, value: whole }, left.amount.bound, null)
    : left.amount
}

export const shareUnits: Refiner = {
  name: 'shareUnits',
  refine(text, drafts): readonly Draft[] {
    const result = [...drafts]
    // From right to left, so that a unit travels along a whole row.
    let scale = 0
    for (let i = result.length - 2; i >= 0; i--) {
      const left = result[i]
      const right = result[i + 1]
      // What has been given a unit keeps the multiplier that came with it.
      if (right && right === drafts[i + 1]) scale = right.kind === 'quantity' ? printedScale(text, right) : 0
      const shared = left && right ? borrowed(text, left, right, scale) : undefined
      if (shared) result[i] = shared
    }
    return result
  },
}
