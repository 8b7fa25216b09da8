/**
 * A chart as an editor defines it in `data/charts.json`: which statistics, drawn how, under which
 * words. Knows nothing of the filters, of colours or of ECharts.
 */
import type { Bilingual, StatisticId, StoryId } from '../model/corpus'

/**
 * `bars`: amounts of one unit as horizontal bars. `change`: before → after pairs of one unit.
 * `ratio`: a total, the number of groups, and one average group drawn as dots. `points`: rates that
 * do not start at zero.
 */
export const panelKinds = ['bars', 'change', 'ratio', 'points'] as const
export type PanelKind = (typeof panelKinds)[number]

/** One axis and the statistics on it. A panel never mixes units. */
export interface PanelDefinition {
  readonly kind: PanelKind
  /**
   * In the order in which they are drawn. For `change`, before and after alternate; for `ratio`:
   * total, groups, derived mean.
   */
  readonly statistics: readonly StatisticId[]
  /** Default `linear`. */
  readonly scale: 'linear' | 'log'
  /** What this panel's axis measures, where a chart has several panels; else null. */
  readonly label: Bilingual | null
}

export interface ChartDefinition {
  readonly id: string
  /** The story in whose section it stands. A lead chart stands on top as well. */
  readonly story: StoryId
  readonly lead: boolean
  /** What is seen. */
  readonly title: Bilingual
  /** What is measured, and in which unit. */
  readonly subtitle: Bilingual
  readonly note: Bilingual | null
  readonly panels: readonly PanelDefinition[]
}
