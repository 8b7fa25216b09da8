/**
 * How often each page stands alone against all others, as a measure of how carefully it was set and
 * read. Knows columns only; a page that often stands alone is the likelier one to have slipped where
 * two pages disagree and nothing else tells.
 */
import type { PageId } from '../model/figure'
import type { AlignedWitness, Collation } from './collateStory'

export interface Deviations {
  /** Columns at which the page stands alone: it lacks what all others have, or has what no other has. */
  readonly alone: number
  /** Columns compared, where at least three pages print the passage. */
  readonly of: number
}

/** Neighbours that tell whether a page prints the passage around a column. */
const WINDOW = 4
const ENOUGH = 2
/** With fewer pages nobody stands alone: two that differ are one against one. */
const QUORUM = 3

/** Counts for each page of a story. */
export function deviationsOf(collation: Collation): Map<PageId, Deviations> {
  const rows = collation.witnesses.map((aligned) => ({
    page: aligned.witness.page,
    prints: printsAt(collation, aligned),
  }))
  const counts = rows.map(() => ({ alone: 0, of: 0 }))
  for (let place = 0; place < collation.places.length; place++) {
    const there = rows.flatMap((row, r) => (covers(row.prints, place) ? [r] : []))
    if (there.length < QUORUM) continue
    const having = there.filter((r) => rows[r]?.prints[place] === 1)
    const lacking = there.filter((r) => rows[r]?.prints[place] !== 1)
    for (const r of there) tally(counts[r], 0, 1)
    if (having.length === 1) tally(counts[having[0] ?? -1], 1, 0)
    if (lacking.length === 1) tally(counts[lacking[0] ?? -1], 1, 0)
  }
  return addDeviations(rows.map(({ page }, r) => new Map([[page, counts[r] ?? { alone: 0, of: 0 }]])))
}

/** Adds up the counts of several stories. */
export function addDeviations(maps: readonly ReadonlyMap<PageId, Deviations>[]): Map<PageId, Deviations> {
  const sum = new Map<PageId, Deviations>()
  for (const map of maps)
    for (const [page, { alone, of }] of map) {
      const known = sum.get(page) ?? { alone: 0, of: 0 }
      sum.set(page, { alone: known.alone + alone, of: known.of + of })
    }
  return sum
}

function tally(count: { alone: number; of: number } | undefined, alone: number, of: number): void {
  if (!count) return
  count.alone += alone
  count.of += of
}

function printsAt(collation: Collation, { columns }: AlignedWitness): Uint8Array {
  const prints = new Uint8Array(collation.places.length)
  for (const column of columns) if (column >= 0) prints[collation.places[column] ?? 0] = 1
  return prints
}

function covers(prints: Uint8Array, place: number): boolean {
  let before = 0
  let after = 0
  for (let k = 1; k <= WINDOW; k++) {
    before += prints[place - k] ?? 0
    after += prints[place + k] ?? 0
  }
  return before >= ENOUGH && after >= ENOUGH
}
