/**
 * The ends of an amount as two marks, `solid` in front of `reach`: DESIGN section 4 in as much as an office
 * program can draw it. Knows no row and no series.
 *
 *   近6.5万项 → reach 65000 (hollow), solid shortly before it; 超3000家 → solid 3000, reach beyond it, faint
 */
import { unreachable } from '../../base/assert'
import { endOf, type MarkEnd } from '../../charts/marks/end'
import type { Amount } from '../../model/figure'
import type { MarkFill, NativeMark } from './nativeModel'

/** Shares of the longest bar: how far an open end runs on, a soft one fades, a hollow one is hollow, a cap is thick. */
const openShare = 0.05
const softShare = 0.02
const hollowShare = 0.04
const capShare = 0.008

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
function bandEnds({ low, high }: Extract<MarkEnd, { kind: 'band' }>, longest: number): Ends {
  const far = high ?? (low === null ? null : low + openShare * longest)
  return { solid: mark(low, 'mid'), reach: mark(far, 'faint') }
}

/** A last part of the bar that is drawn otherwise: what is firm ends before it. */
function lastPart(at: number, length: number, fill: MarkFill): Ends {
  return { solid: mark(at - Math.min(length, at / 2), 'data'), reach: mark(at, fill) }
}

/** The two marks of an amount: DESIGN section 4 in as much as an office program can draw it. */
export function endsOf(amount: Amount, longest: number): Ends {
  const end = endOf(amount)
  switch (end.kind) {
    case 'band':
      return bandEnds(end, longest)
    case 'solid':
      return { solid: mark(end.at, 'data'), reach: mark(end.at, 'data') }
    case 'soft':
      return { solid: mark(end.at, 'data'), reach: mark(end.at + softShare * longest, 'faint') }
    case 'open': {
      const share = end.until === null ? openShare : softShare
      const far = Math.max(end.until ?? 0, end.at + share * longest)
      return { solid: mark(end.at, 'data'), reach: mark(far, 'faint') }
    }
    case 'hollow':
      return lastPart(end.at, hollowShare * longest, 'hollow')
    case 'capped':
      return lastPart(end.at, capShare * longest, 'cap')
    default:
      return unreachable(end)
  }
}

/** The furthest number that an amount names. */
export function farEnd({ value, max, min, range }: Amount): number {
  return range?.high ?? value ?? max ?? min ?? 0
}
