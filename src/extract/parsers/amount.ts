/**
 * Turns a numeral and the hedges around it into an amount: value, min, max and bound as the table of DESIGN
 * section 4 says. Knows no text.
 *
 *   36万多 → value 360000, min 360000, max 370000, gt        数千 → value null, min 2000, max 10000, approx
 */
import type { Amount, Bound } from '../../model/figure'
import { copyOfAmount } from '../draft'
import { toNumber } from '../numerals/decimal'
import type { Numeral } from '../numerals/numeral'

/** Adds one step without binary noise: 0.1 + 0.2 steps are rounded to the step's own decimals. */
function plusStep(value: number, step: number): number {
  const decimals = step >= 1 ? 0 : Math.round(-Math.log10(step))
  return toNumber(Math.round((value + step) * 10 ** decimals), -decimals)
}

function flip(value: number | null): number | null {
  return value === null || value === 0 ? value : -value
}

/** The amount on the other side of zero: a fall, a negative number. */
export function mirrored(amount: Amount): Amount {
  const other = copyOfAmount(amount)
  other.value = flip(amount.value)
  other.min = flip(amount.max)
  other.max = flip(amount.min)
  other.range = amount.range && { low: -amount.range.high, high: -amount.range.low }
  return other
}

/** The amount for each of something. */
export function ratedAmount(amount: Amount, per: string | null): Amount {
  const rated = copyOfAmount(amount)
  rated.per = per
  return rated
}

/** min and max of a printed point under a bound. */
export function ends(
  value: number,
  bound: Bound,
): { readonly min: number | null; readonly max: number | null } {
  switch (bound) {
    case 'eq':
      return { min: value, max: value }
    case 'approx':
      return { min: null, max: null }
    case 'gt':
    case 'ge':
      return { min: value, max: null }
    case 'lt':
    case 'le':
      return { min: null, max: value }
  }
}

type Stated = Pick<Amount, 'value' | 'min' | 'max' | 'bound' | 'unit' | 'range'>

/** Every amount is written field by field in one order: thousands of one shape cost far less than spread ones. */
function stated({ value, min, max, bound, unit, range }: Stated): Amount {
  return { value, min, max, bound, unit, per: null, role: null, basis: null, range }
}

/** A point without a numeral of its own (一半, 三成, a scaled fraction). */
export function pointAmount(value: number, bound: Bound, unit: string | null): Amount {
  const { min, max } = ends(value, bound)
  return stated({ value, min, max, bound, unit, range: null })
}

/** A numeral that states no point keeps its ends, but a one-sided hedge opens one of them. */
function vagueAmount(low: number, high: number, own: Bound, hedge: Bound, unit: string | null): Amount {
  const bound = hedge === 'eq' || hedge === 'approx' ? own : hedge
  const opensAbove = hedge === 'gt' || hedge === 'ge'
  const opensBelow = hedge === 'lt' || hedge === 'le'
  return stated({
    value: null,
    min: opensBelow ? null : low,
    max: opensAbove ? null : high,
    bound,
    unit,
    range: null,
  })
}

/** The amount of one numeral; `hedge` is what stands around it, `eq` where nothing does. */
export function numeralAmount(numeral: Numeral, hedge: Bound, unit: string | null, factor = 1): Amount {
  const { value, low, high } = numeral
  if (value === null) {
    const own: Bound = numeral.fuzz === 'over' ? 'gt' : 'approx'
    return vagueAmount((low ?? 0) * factor, (high ?? 0) * factor, own, hedge, unit)
  }
  const scaled = factor === 1 ? value : value * factor
  if (numeral.fuzz === 'over') return overAmount(scaled, numeral.step * factor, hedge, unit)
  const bound = hedge === 'eq' && numeral.fuzz === 'about' ? 'approx' : hedge
  return pointAmount(scaled, bound, unit)
}

/** 多 and 余 promise no more than one step; 近 or 不到 before them (近20余家) leaves both ends as printed. */
export function overAmount(value: number, step: number, hedge: Bound, unit: string | null): Amount {
  const max = plusStep(value, step)
  return stated({ value, min: value, max, bound: hedge === 'ge' ? 'ge' : 'gt', unit, range: null })
}

/** A printed range: no point, both ends. */
export function rangeAmount(low: number, high: number, bound: Bound, unit: string | null): Amount {
  return stated({ value: null, min: low, max: high, bound, unit, range: { low, high } })
}
