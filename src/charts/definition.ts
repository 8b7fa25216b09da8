/**
 * A chart as an editor defines it in `data/charts.json`: which statistics, drawn how, under which
 * words. Knows nothing of the filters, of colours or of ECharts. `decodeDefinitions.ts` reads it.
 */
import type { Bilingual, StatisticId, StoryId } from '../model/corpus'

/**
 * `bars`: amounts of one unit as horizontal bars, or as dots on a log scale. `change`: before → after
 * pairs of one unit. `ratio`: a total, the number of groups, and one average group drawn as dots.
 * `points`: rates that do not start at zero. `figures`: numbers that have nothing to be compared with, as large
 * figures; they alone may differ in unit, for they share no axis.
 */
export const panelKinds = ['bars', 'change', 'ratio', 'points', 'figures'] as const
export type PanelKind = (typeof panelKinds)[number]

export const panelScales = ['linear', 'log'] as const
export type PanelScale = (typeof panelScales)[number]

/** One axis and the statistics on it. A panel never mixes units. */
export interface PanelDefinition {
  readonly kind: PanelKind
  /**
   * In the order in which they are drawn. For `change`, before and after alternate, and a derived
   * difference of the two is found by its formula; for `ratio`: total, groups, derived mean.
   */
  readonly statistics: readonly StatisticId[]
  /** @defaultValue 'linear' */
  readonly scale: PanelScale
  /** What this panel's axis measures, where a chart has several panels. @defaultValue null */
  readonly label: Bilingual | null
  /** Shorter names than the catalogue's, by statistic; a pair goes by its `before`. @defaultValue {} */
  readonly labels: Readonly<Record<string, Bilingual>>
  /** Units that count the same sort of thing here (个 and 国 of countries). @defaultValue [] */
  readonly units: readonly string[]
  /** Where the bars end that are shares of a whole (100 of percent); drawn as a faint track. @defaultValue null */
  readonly whole: number | null
}

export interface ChartDefinition {
  readonly id: string
  /** The story in whose section it stands; a lead chart stands on top instead, and the story refers to it. */
  readonly story: StoryId
  /** @defaultValue false */
  readonly lead: boolean
  /** What is seen. */
  readonly title: Bilingual
  /** What is measured, and in which unit. */
  readonly subtitle: Bilingual
  /** @defaultValue null */
  readonly note: Bilingual | null
  readonly panels: readonly PanelDefinition[]
}

/** A statistic that no chart draws, and why. */
export interface Unplotted {
  readonly statistic: StatisticId
  readonly reason: Bilingual
}

/** The whole of `data/charts.json`. */
export interface ChartList {
  readonly charts: readonly ChartDefinition[]
  readonly unplotted: readonly Unplotted[]
}
