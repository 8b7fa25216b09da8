/**
 * Pages that print the story but not a figure. A page that lacks the passage (it stops, or the
 * paragraph was cut) is silent; one that prints the words on both sides leaves the figure out.
 */
import type { PageId } from '../model/figure'
import type { AlignedWitness, Collation, Group } from './collateStory'

export interface Absence {
  readonly page: PageId
  /** `passage`: the page lacks the whole place; `figure`: it has the words around, not the figure. */
  readonly lacks: 'passage' | 'figure'
}

/** Columns looked at on either side. */
const WINDOW = 8
/** As many of them must be printed, on both sides, for the passage to be there. */
const ENOUGH = 3

/** The pages without a figure of the group, ascending. */
export function absencesOf(collation: Collation, group: Group): Absence[] {
  const printing = new Set(group.figures.map((figure) => figure.page))
  const lacking = new Map<PageId, Absence>()
  for (const aligned of collation.witnesses) {
    const { page } = aligned.witness
    if (printing.has(page) || lacking.get(page)?.lacks === 'figure') continue
    lacking.set(page, { page, lacks: surrounds(collation, aligned, group) ? 'figure' : 'passage' })
  }
  return [...lacking.values()].sort((a, b) => (a.page < b.page ? -1 : 1))
}

/** The same, pages only: what `ReportedStatistic.absent` holds. */
export function absentPages(collation: Collation, group: Group): PageId[] {
  return absencesOf(collation, group).map((absence) => absence.page)
}

const printed = new WeakMap<AlignedWitness, Uint8Array>()

/** For each place of the reading order whether the witness prints it. */
function printedPlaces(collation: Collation, aligned: AlignedWitness): Uint8Array {
  const known = printed.get(aligned)
  if (known) return known
  const places = new Uint8Array(collation.places.length)
  for (const column of aligned.columns) if (column >= 0) places[collation.places[column] ?? 0] = 1
  printed.set(aligned, places)
  return places
}

function surrounds(collation: Collation, aligned: AlignedWitness, group: Group): boolean {
  const places = printedPlaces(collation, aligned)
  const here = collation.places[group.column] ?? 0
  const count = (from: number, to: number): number =>
    places.slice(Math.max(0, from), to).reduce((n, p) => n + p, 0)
  return count(here - WINDOW, here) >= ENOUGH && count(here + 1, here + 1 + WINDOW) >= ENOUGH
}
