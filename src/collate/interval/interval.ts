/**
 * What an amount leaves possible, as an interval of the real line (interval arithmetic after R. E.
 * Moore, Interval Analysis, 1966). Knows bounds and plain numbers; units are looked at elsewhere.
 *
 *   超3000家 → (3000, ∞); 近800个 → [0, 800); 36万多 → (360000, 370000); 约360个 → [350, 370], soft
 */
import { unreachable } from '../../base/assert'
import type { Amount } from '../../model/figure'

export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
  /** The ends are our estimate, not a promise of the words. */
  readonly soft: boolean
}

/** Gives the interval of an amount; the whole line where nothing is promised. */
export function intervalOf(amount: Amount): Interval {
  const { value, min, max, range, bound } = amount
  if (range) return closed(range.low, range.high, bound === 'approx')
  switch (bound) {
    case 'eq':
      return closed(min ?? value ?? floorOf(amount), max ?? value ?? Infinity, false)
    case 'approx':
      return around(amount)
    case 'gt':
      return {
        ...closed(min ?? value ?? floorOf(amount), max ?? Infinity, false),
        lowOpen: true,
        highOpen: true,
      }
    case 'lt':
      return { ...closed(min ?? floorOf(amount), max ?? value ?? Infinity, false), highOpen: true }
    case 'ge':
      return closed(min ?? value ?? floorOf(amount), max ?? Infinity, false)
    case 'le':
      return closed(min ?? floorOf(amount), max ?? value ?? Infinity, false)
    default:
      return unreachable(bound)
  }
}

function closed(low: number, high: number, soft: boolean): Interval {
  return { low, high, lowOpen: false, highOpen: false, soft }
}

/** Nothing is counted below nought; a change, and what is printed below nought, may be. */
function floorOf(amount: Amount): number {
  const negative = (amount.value ?? amount.max ?? 0) < 0
  return amount.role === 'change' || negative ? -Infinity : 0
}

/**
 * What 约 leaves possible: one step of the last printed digit to either side (约360 → 350 to 370;
 * 约3.3万 → 3.2 to 3.4 万). Round numbers are understood as coarse as they are written: M. Krifka,
 * Approximate interpretation of number words, 2007.
 */
function around(amount: Amount): Interval {
  const { value, min, max } = amount
  const step = value === null ? 0 : granule(value)
  return closed(
    min ?? (value === null ? floorOf(amount) : value - step),
    max ?? (value === null ? Infinity : value + step),
    true,
  )
}

/** The weight of the last digit that isn't nought: 360 → 10, 3.3 → 0.1, 33000 → 1000. */
export function granule(value: number): number {
  if (value === 0) return 0
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  return Number(`1e${Number(exponent) - decimals}`)
}

/** Says whether two intervals have a point in common. */
export function meet(a: Interval, b: Interval): boolean {
  const touching = (high: number, highOpen: boolean, low: number, lowOpen: boolean): boolean =>
    high > low || (high === low && !highOpen && !lowOpen)
  return touching(a.high, a.highOpen, b.low, b.lowOpen) && touching(b.high, b.highOpen, a.low, a.lowOpen)
}

/** The interval in another unit of the same dimension; `factor` is above nought. */
export function scale(interval: Interval, factor: number): Interval {
  return { ...interval, low: interval.low * factor, high: interval.high * factor }
}
