/**
 * What a frame shows for what its address asks: a chart, or why there is none. Pure; knows no page.
 */
import type { Result } from '../../base/result'
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartSpec } from '../../charts/spec/spec'
import type { EmbedWish } from '../../share/embed/embedAddress'
import type { EditionData } from '../edition'

/** A chart that can be asked for. */
export interface Offer {
  readonly id: string
  readonly title: string
}

export interface EmbeddedChart {
  readonly kind: 'chart'
  readonly spec: ChartSpec
  /** Whether the build drew it into the page. */
  readonly drawn: boolean
}

export type Embedded =
  | EmbeddedChart
  /** `asked` is null where the address names no chart. */
  | { readonly kind: 'unknown'; readonly asked: string | null; readonly offers: readonly Offer[] }
  | { readonly kind: 'fault'; readonly reason: string }

/**
 * Whether the corpus is the one that the frame was pinned to. A page that the build drew has `asked` at its head, and shows what
 * is said of another corpus, or not, before any of this runs.
 */
export type PinState = 'held' | 'other' | 'unchecked' | 'asked'

/** Decides what to show. */
export function embedded(edition: Result<EditionData>, { chart, language }: EmbedWish): Embedded {
  if (!edition.ok) return { kind: 'fault', reason: edition.error }
  const { index, charts } = edition.value
  const definition = charts.charts.find(({ id }) => id === chart)
  if (definition)
    return { kind: 'chart', spec: buildSpec(definition, index.corpus, { language }), drawn: false }
  const offers = charts.charts.map(({ id, title }) => ({ id, title: title[language] }))
  return { kind: 'unknown', asked: chart, offers }
}
