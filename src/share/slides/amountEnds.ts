/**
 * The ends of an amount as two marks, `solid` in front of `reach`: DESIGN section 4 in as much as an office
 * program can draw it. Knows no row and no series.
 *
 *   近6.5万项 → reach 65000 (hollow), solid shortly before it; 超3000家 → solid 3000, reach beyond it, faint
 */
import { unreachable } from '../../base/assert'
import type { Amount } from '../../model/figure'
import type { MarkFill, NativeMark } from './nativeModel'

/** Shares of the longest bar: how far an open end runs on, a soft one fades, a hollow one is hollow. */
const openShare = 0.05
const softShare = 0.02
const hollowShare = 0.04

/** The two marks of a bar: what is firm, and how far it may go. */
export interface Ends {
  readonly solid: NativeMark
  readonly reach: NativeMark
}

/** A mark without a text. */
export const mark = (value: number | null, fill: MarkFill): NativeMark => ({
  value,
  fill,
  label: null,
  disputed: false,
})

/** No point is printed: what is promised is a tint, what is possible fainter still. */
function bandEnds({ min, max, range }: Amount, longest: number): Ends {
  const low = range?.low ?? min
  const high = range?.high ?? max ?? (low === null ? null : low + openShare * longest)
  return { solid: mark(low, 'mid'), reach: mark(high, 'faint') }
}

/** The two marks of an amount: DESIGN section 4 in as much as an office program can draw it. */
export function endsOf(amount: Amount, longest: number): Ends {
  const { value, bound, max } = amount
  if (value === null || amount.range) return bandEnds(amount, longest)
  switch (bound) {
    case 'eq':
    case 'le':
      return { solid: mark(value, 'data'), reach: mark(value, 'data') }
    case 'approx':
      return { solid: mark(value, 'data'), reach: mark(value + softShare * longest, 'faint') }
    case 'gt':
    case 'ge': {
      const far = Math.max(max ?? 0, value + (max === null ? openShare : softShare) * longest)
      return { solid: mark(value, 'data'), reach: mark(far, 'faint') }
    }
    case 'lt': {
      const hollow = Math.min(hollowShare * longest, value / 2)
      return { solid: mark(value - hollow, 'data'), reach: mark(value, 'hollow') }
    }
    default:
      return unreachable(bound)
  }
}

/** The furthest number that an amount names. */
export function farEnd({ value, max, min, range }: Amount): number {
  return range?.high ?? value ?? max ?? min ?? 0
}
