/**
 * The four operations on intervals: the extremes lie at the corners, that is, at pairs of ends. Knows
 * nothing of printed hedges.
 */
import { unreachable } from '../../base/assert'
import type { Operator } from '../../model/corpus'
import type { Interval } from './interval'

interface End {
  readonly at: number
  readonly open: boolean
}

/** Gives all that `a operator b` can be. A divisor that may be nought makes the result unbounded. */
export function corners(a: Interval, operator: Operator, b: Interval): Interval {
  const soft = a.soft || b.soft
  if (operator === '/' && b.low < 0 && b.high > 0)
    return { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true, soft }
  const ends = endsOf(a).flatMap((x) => endsOf(b).map((y) => corner(x, operator, y)))
  // Where an open and a closed corner coincide, the closed one can be reached.
  const [low, high] = [Math.min(...ends.map((end) => end.at)), Math.max(...ends.map((end) => end.at))]
  const open = (at: number): boolean => ends.filter((end) => end.at === at).every((end) => end.open)
  return { low, high, lowOpen: open(low), highOpen: open(high), soft }
}

function endsOf(interval: Interval): readonly End[] {
  return [
    { at: interval.low, open: interval.lowOpen || interval.low === -Infinity },
    { at: interval.high, open: interval.highOpen || interval.high === Infinity },
  ]
}

function corner(x: End, operator: Operator, y: End): End {
  const open = x.open || y.open
  switch (operator) {
    case '+':
      return { at: x.at + y.at, open }
    case '-':
      return { at: x.at - y.at, open }
    case '*':
      // Nought times anything, however large, is nought.
      return x.at === 0 || y.at === 0 ? { at: 0, open } : { at: x.at * y.at, open }
    case '/':
      return quotient(x, y, open)
    default:
      return unreachable(operator)
  }
}

function quotient(x: End, y: End, open: boolean): End {
  if (!Number.isFinite(y.at)) return { at: 0, open: true }
  if (y.at === 0) return { at: x.at === 0 ? 0 : x.at * Infinity, open: true }
  return { at: x.at / y.at, open }
}
