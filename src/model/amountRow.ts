/**
 * An amount as it travels in the corpus JSON: only what differs from an expected amount is written.
 * Knows no figure and no statistic.
 *
 *   不超过20000元 → {"value":20000,"bound":"le","unit":"元"}; its max, 20000, follows from the bound
 */
import type { AmountRow } from './corpusSchema'
import type { Amount, Bound } from './figure'

/** An amount that says nothing. */
export const blankAmount: Amount = {
  value: null,
  min: null,
  max: null,
  bound: 'eq',
  unit: null,
  per: null,
  role: null,
  basis: null,
  range: null,
}

const hasFloor: Record<Bound, boolean> = { eq: true, approx: false, gt: true, lt: false, ge: true, le: false }
const hasCeiling: Record<Bound, boolean> = {
  eq: true,
  approx: false,
  gt: false,
  lt: true,
  ge: false,
  le: true,
}

/** The interval that a bound promises around a point, unless the printed form promises more. */
export function plainInterval(value: number | null, bound: Bound): Pick<Amount, 'min' | 'max'> {
  return { min: hasFloor[bound] ? value : null, max: hasCeiling[bound] ? value : null }
}

/** The interval that is expected of a point and a bound: the base's where both are the base's. */
export function expectedInterval(
  value: number | null,
  bound: Bound,
  base: Amount,
): Pick<Amount, 'min' | 'max'> {
  return value === base.value && bound === base.bound ? base : plainInterval(value, bound)
}

function or<T>(given: T | undefined, otherwise: T): T {
  return given === undefined ? otherwise : given
}

/** Reads what `toAmountRow` has written with the same `base`. */
export function fromAmountRow(row: AmountRow, base: Amount): Amount {
  const value = row.value === undefined ? base.value : row.value
  const bound = row.bound ?? base.bound
  const expected = expectedInterval(value, bound, base)
  return {
    value,
    min: or(row.min, expected.min),
    max: or(row.max, expected.max),
    bound,
    unit: or(row.unit, base.unit),
    per: or(row.per, base.per),
    role: or(row.role, base.role),
    basis: or(row.basis, base.basis),
    range: row.range === undefined ? base.range : row.range && { low: row.range[0], high: row.range[1] },
  }
}
