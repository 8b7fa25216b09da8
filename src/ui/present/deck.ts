/**
 * The slides of a presentation and their places in the address: a title, a slide for each chart of the selection, the sources.
 * Draws nothing.
 */
import type { ChartSpec } from '../../charts/spec/spec'
import type { Place } from '../front/actions'

export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'chart'; readonly spec: ChartSpec }
  | { readonly kind: 'sources' }

export type { Place }

/** The slides of these charts, in their order. */
export function deckOf(specs: readonly ChartSpec[]): readonly Slide[] {
  const charts = specs.map((spec): Slide => ({ kind: 'chart', spec }))
  return [{ kind: 'title' }, ...charts, { kind: 'sources' }]
}

/** The place of a slide. */
export function placeOf(slide: Slide): Place {
  switch (slide.kind) {
    case 'title':
      return { present: 'charts', chart: null }
    case 'chart':
      return { present: 'charts', chart: slide.spec.id }
    case 'sources':
      return { present: 'sources', chart: null }
  }
}

/** The index of the slide at a place; null where the deck has no such chart. */
export function slideAt(deck: readonly Slide[], { present, chart }: Place): number | null {
  if (present === 'sources') return deck.length - 1
  if (chart === null) return 0
  const index = deck.findIndex((slide) => slide.kind === 'chart' && slide.spec.id === chart)
  return index < 0 ? null : index
}
