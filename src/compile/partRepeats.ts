/**
 * A page that repeats a passage lays its figures in one place: most often it reports the fact twice. Where the only page
 * of a story prints them and rows of the catalogue point at each by itself, as the rows of a spreadsheet do, people have
 * said that they are different facts. Across pages one place is one fact, unless the rows say of each other that they are
 * not (`!id` in `same_as`).
 */
import type { Group } from '../collate/index'
import type { Figure } from '../model/figure'
import type { CatalogueEntry } from './catalogueTable'
import type { CollatedStory } from './collateStories'
import { findAnchor } from './quantities'

/** The groups of a story, parted where rows point at several figures of one. */
export function partRepeats(
  groups: readonly Group[],
  entries: readonly CatalogueEntry[],
  { story, quantities }: CollatedStory,
): readonly Group[] {
  const isAlone = story.printings.length === 1
  const owners = new Map<Figure, CatalogueEntry>()
  for (const entry of entries)
    for (const anchor of entry.ground.kind === 'figures' ? entry.ground.anchors : []) {
      const found = findAnchor(quantities, anchor)
      if (!('why' in found) && !owners.has(found)) owners.set(found, entry)
    }
  return groups.flatMap((group) => {
    const claims = [...new Set(group.figures.flatMap((figure) => owners.get(figure) ?? []))]
    if (claims.length < 2 || !(isAlone || areParted(claims))) return [group]
    return claims.map((entry, i) => ({
      ...group,
      // What nobody points at repeats the first.
      figures: group.figures.filter((figure) => (owners.get(figure) ?? (i === 0 ? entry : null)) === entry),
    }))
  })
}

/** Says whether each two of the rows part from each other. */
function areParted(claims: readonly CatalogueEntry[]): boolean {
  return claims.every((a, i) =>
    claims.slice(i + 1).every((b) => a.apart.includes(b.id) || b.apart.includes(a.id)),
  )
}
