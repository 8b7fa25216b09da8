/**
 * Works out a number from two printed ones. Hedges go through: what is uncertain in an input is
 * uncertain in the result (interval arithmetic, corners of the two intervals). Knows no statistic.
 *
 *   2.37亿人 / 135万支 → ≈175.6 人 per 支; 不超过20000元 - 不超过16000元 → 4000元
 */
import { unreachable } from '../../base/assert'
import { err, ok, type Result } from '../../base/result'
import type { Operator } from '../../model/corpus'
import type { Amount, Bound } from '../../model/figure'
import { corners } from './arithmetic'
import { intervalOf, type Interval } from './interval'
import { unitOf } from './combineUnits'

/** Digits beyond these are noise of the machine, not arithmetic (0.1 + 0.2). */
const SIGNIFICANT = 12
/** A quotient with more digits than these was rounded: it stands for an endless fraction. */
const SHORT = 9

/** Gives `left operator right`, or why there is no such number. */
export function derive(left: Amount, operator: Operator, right: Amount): Result<Amount> {
  const unit = unitOf(left, operator, right)
  if (!unit.ok) return unit
  if (operator === '/' && right.value === 0) return err('division by nought')
  const exact = areLimits(left, right)
  const possible = corners(
    exact ? point(left) : intervalOf(left),
    operator,
    exact ? point(right) : intervalOf(right),
  )
  const value =
    left.value === null || right.value === null ? null : tidy(apply(left.value, operator, right.value))
  const claim = claimOf(value, possible, operator)
  if (!claim) return err('nothing is known: the hedges of the inputs leave every number possible')
  return ok({ ...claim, ...unit.value, role: operator === '-' ? 'change' : null, basis: null })
}

/**
 * Limits set by a rule (不超过16000元, 不低于5年) are known exactly; only what stays below them isn't. So
 * the difference and the ratio of two limits of one kind are exact.
 */
function areLimits(left: Amount, right: Amount): boolean {
  return (
    left.bound === right.bound &&
    (left.bound === 'le' || left.bound === 'ge') &&
    left.value !== null &&
    right.value !== null
  )
}

function point(amount: Amount): Interval {
  const value = amount.value ?? 0
  return { low: value, high: value, lowOpen: false, highOpen: false, soft: false }
}

function apply(a: number, operator: Operator, b: number): number {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    default:
      return unreachable(operator)
  }
}

function tidy(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT))
}

type Claim = Pick<Amount, 'value' | 'min' | 'max' | 'bound' | 'range'>

/** Says in the model's words what the interval leaves; undefined where it leaves everything. */
function claimOf(value: number | null, possible: Interval, operator: Operator): Claim | undefined {
  const low = Number.isFinite(possible.low) ? tidy(possible.low) : null
  const high = Number.isFinite(possible.high) ? tidy(possible.high) : null
  const claim = (bound: Bound, min: number | null, max: number | null): Claim => ({
    value,
    min,
    max,
    bound,
    range: null,
  })
  if (value !== null && low === value && high === value) {
    return operator === '/' && isRounded(value) ? claim('approx', null, null) : claim('eq', value, value)
  }
  if (possible.soft && value !== null) return claim('approx', null, null)
  if (value !== null && low === value) return claim(possible.lowOpen ? 'gt' : 'ge', low, high)
  if (value !== null && high === value) return claim(possible.highOpen ? 'lt' : 'le', low, high)
  // Hedges that pull both ways: only where both ends are known is something left to say.
  return low === null || high === null ? undefined : claim('approx', low, high)
}

function isRounded(value: number): boolean {
  return value.toExponential().replace(/e.*|[-.]/g, '').length > SHORT
}
