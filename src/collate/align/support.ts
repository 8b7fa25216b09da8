/**
 * Decides whether two figures that an alignment put opposite each other report the same place. Two
 * statistics must never become one, so the less the figures resemble each other, the more of the
 * words around them must agree. Knows no value: only resemblance and the partners of the neighbours.
 */

/** How much two figures resemble each other. */
export type Resemblance = 'same' | 'sameUnit' | 'other'

/** Words looked at on either side, in tokens. */
const WINDOW = 8
/** How far the counterparts of neighbours may be shifted (a dropped clause, a doubled character). */
const SLACK = 6

/** A paragraph that ends this near to a figure leaves that side without words of its own. */
const EDGE = 2

/** How many of the words before and after must agree: both sides, or one side alone. */
const NEEDED: Readonly<Record<Resemblance, { readonly both: number; readonly one: number }>> = {
  // The number itself is evidence.
  same: { both: 1, one: 3 },
  // 4个 / 14个: the words on both sides, or a long stretch on one (a fragment may begin at the figure).
  sameUnit: { both: 2, one: 6 },
  other: { both: 3, one: 8 },
}

/**
 * Says whether the neighbourhood bears out that place `i` of the row is place `partner[i]`. `breaks`
 * is 1 where a paragraph begins: at its border a torn page leaves only one side to compare.
 */
export function isSupported(
  partner: Int32Array,
  i: number,
  resemblance: Resemblance,
  breaks: Int32Array | null = null,
): boolean {
  const before = agreeing(partner, i, -1)
  const after = agreeing(partner, i, 1)
  const needed = NEEDED[resemblance]
  if (Math.min(before, after) >= needed.both) return true
  if (Math.max(before, after) < needed.one) return false
  // One side alone: then the other must be an edge, not words that the counterpart hasn't got.
  return resemblance === 'same' || (breaks !== null && isEdge(breaks, i, before < after ? -1 : 1))
}

function isEdge(breaks: Int32Array, i: number, step: 1 | -1): boolean {
  for (let k = 0; k < EDGE; k++) if ((step < 0 ? breaks[i - k] : breaks[i + 1 + k]) !== 0) return true
  return false
}

/** Counts the neighbours on one side whose counterparts lie on that side of the counterpart. */
function agreeing(partner: Int32Array, i: number, step: 1 | -1): number {
  const here = partner[i] ?? -1
  let count = 0
  for (let k = 1; k <= WINDOW; k++) {
    const other = partner[i + step * k] ?? -1
    const distance = (other - here) * step
    if (other >= 0 && distance > 0 && distance <= WINDOW + SLACK) count++
  }
  return count
}
