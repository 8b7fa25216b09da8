/** The shape of a gallery case: a corpus and a chart of it. It is a test, a snapshot and an entry of the gallery. */
import type { ChartDefinition, PanelDefinition } from '../../../src/charts/definition'
import { statisticId, storyId, type Bilingual, type Corpus } from '../../../src/model/corpus'

export interface GalleryCase {
  readonly corpus: Corpus
  readonly chart: ChartDefinition
}

/** A panel with all defaults filled in. */
export function panel(
  kind: PanelDefinition['kind'],
  statistics: readonly string[],
  more: Partial<Omit<PanelDefinition, 'kind' | 'statistics'>> = {},
): PanelDefinition {
  return {
    kind, statistics: statistics.map(statisticId), scale: 'linear', label: null, labels: {}, units: [], whole: null,
    ...more,
  } // prettier-ignore
}

/** A case; its chart's id is the name of its snapshots. */
export function galleryCase(
  id: string,
  words: { readonly title: Bilingual; readonly subtitle: Bilingual; readonly note?: Bilingual },
  corpus: Corpus,
  panels: readonly PanelDefinition[],
): GalleryCase {
  const { title, subtitle, note = null } = words
  return { corpus, chart: { id, story: storyId('story'), lead: false, title, subtitle, note, panels } }
}
