/**
 * Picks, of all places where figures might stand, those that agree in order and distance: the heaviest
 * chains. A page whose pieces stand in another order gives several chains. Knows no text.
 */
import type { Occurrence, Quote } from './occurrences'

/** Longer chains than this many figures, or heavier ones, are no accident. */
const LEAST_FIGURES = 3
const LEAST_WEIGHT = 6
/** Distances within a story differ by this much without saying anything: lost words, another headline. */
const SLACK = 24
const DRIFT_COST = 2
/** A chain does not leap over more figures than this: so the work grows with the page, not with its square. */
const REACH = 40

/** How badly two distances disagree, 0 to 1. */
export function drift(before: number, after: number): number {
  return Math.abs(before - after) / (SLACK + Math.max(Math.abs(before), Math.abs(after)))
}

interface Link {
  readonly score: number
  readonly before: number
}

/** The heaviest chain in which figures stand in the order of the page. */
function heaviest(places: readonly Occurrence[]): readonly Occurrence[] {
  const links: Link[] = []
  let best = -1
  let near = 0
  places.forEach((place, i) => {
    let link: Link = { score: place.weight, before: -1 }
    while ((places[near]?.quote.order ?? 0) < place.quote.order - REACH) near++
    for (let j = near; j < i; j++) {
      const other = places[j]
      if (!other || other.quote.order >= place.quote.order) break
      if (other.start + other.quote.text.length > place.start) continue
      const bend = drift(place.quote.start - other.quote.start, place.start - other.start)
      const score = (links[j]?.score ?? 0) + place.weight - DRIFT_COST * bend
      if (score > link.score) link = { score, before: j }
    }
    links.push(link)
    if (link.score > (links[best]?.score ?? 0)) best = i
  })
  const chain: Occurrence[] = []
  for (let i = best; i >= 0; i = links[i]?.before ?? -1) {
    const place = places[i]
    if (place) chain.unshift(place)
  }
  return chain
}

/** Leaves out what stands where a chain stands. */
function outside(places: readonly Occurrence[], chain: readonly Occurrence[]): readonly Occurrence[] {
  const taken = new Set<number>()
  for (const { start, quote } of chain) for (let i = 0; i < quote.text.length; i++) taken.add(start + i)
  return places.filter(({ start, quote }) => ![...quote.text].some((_, i) => taken.has(start + i)))
}

/** All chains that are no accident, the heaviest first; no figure and no place stands in two. */
export function chainsOf(occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const chains: (readonly Occurrence[])[] = []
  let rest = occurrences
  for (;;) {
    const chain = heaviest(rest)
    const weight = chain.reduce((sum, place) => sum + place.weight, 0)
    const isAccident = chain.length < LEAST_FIGURES && (weight < LEAST_WEIGHT || chains.length > 0)
    if (chain.length === 0 || isAccident) return chains
    chains.push(chain)
    const taken = new Set<Quote>(chain.map(({ quote }) => quote))
    rest = outside(rest, chain).filter((place) => !taken.has(place.quote))
  }
}

/** Stretches of the text that print figures of the chains once more: a torn page repeats what it has said. */
export function repeatsOf(
  occurrences: readonly Occurrence[],
  chains: readonly (readonly Occurrence[])[],
): readonly (readonly Occurrence[])[] {
  return chainsOf(outside(occurrences, chains.flat())).filter(
    (chain) => chain.length >= LEAST_FIGURES && 3 * chain.length > reachOf(chain),
  )
}

/** Over how many figures of the page a chain goes. */
function reachOf(chain: readonly Occurrence[]): number {
  return (chain.at(-1)?.quote.order ?? 0) - (chain[0]?.quote.order ?? 0) + 1
}
