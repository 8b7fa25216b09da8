/**
 * How the mark of an amount ends, decided once for every program that draws it (DESIGN section 4): bars and dots of the page, and
 * the native charts of slides. Knows no px, no axis and no colour.
 *
 *   约 → soft · 超过, 多 → open · 近, 不到 → hollow · 至少 → open, from a firm least · 不超过 → capped · 数千 → only a band
 */
import { unreachable } from '../../base/assert'
import type { Amount } from '../../model/figure'

export type MarkEnd =
  /** `solid`: the number itself. `soft`: fades around it. `hollow`: stays below it. `capped`: never beyond it. */
  | { readonly kind: 'solid' | 'soft' | 'hollow' | 'capped'; readonly at: number }
  /** Runs on beyond the number, to `until` where the words promise an end; `least` where it is itself included. */
  | { readonly kind: 'open'; readonly at: number; readonly until: number | null; readonly least: boolean }
  /** No point is printed; `printed` where both ends are. */
  | {
      readonly kind: 'band'
      readonly low: number | null
      readonly high: number | null
      readonly printed: boolean
    }

/** Decides the end of an amount. */
export function endOf({ value, bound, min, max, range }: Amount): MarkEnd {
  if (value === null)
    return { kind: 'band', low: range?.low ?? min, high: range?.high ?? max, printed: range !== null }
  switch (bound) {
    case 'eq':
      return { kind: 'solid', at: value }
    case 'approx':
      return { kind: 'soft', at: value }
    case 'gt':
    case 'ge':
      return { kind: 'open', at: value, until: max, least: bound === 'ge' }
    case 'lt':
      return { kind: 'hollow', at: value }
    case 'le':
      return { kind: 'capped', at: value }
    default:
      return unreachable(bound)
  }
}
