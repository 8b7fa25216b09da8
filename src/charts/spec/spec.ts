/**
 * The full spec of a chart: every word, amount and reading that will be drawn, in one language, before any pixel
 * or colour. The table, the description, the exports and the drawing all read from it.
 */
import type { Diagnostic } from '../../model/diagnostic'
import type { Amount, PageId } from '../../model/figure'
import type { Language } from '../../model/language'
import type { StatisticId, StoryId } from '../../model/corpus'
import type { PanelScale } from '../definition'

/** One of the things that the printings of a statistic say. */
export interface SpecReading {
  /** As it stands at the mark: printed in Chinese, formatted in English. */
  readonly text: string
  readonly printed: string
  readonly amount: Amount
  readonly pages: readonly PageId[]
}

/** The same fact as another story reports it. */
export interface Companion {
  readonly statistic: StatisticId
  readonly story: StoryId
  readonly label: string
  /** What tells it apart, short: 特写, 图片说明. */
  readonly tag: string
  readonly text: string
  /** As printed; null for a derived number. */
  readonly printed: string | null
  readonly pages: readonly PageId[]
  readonly amount: Amount
  /** Says exactly the same: listed, not drawn again. */
  readonly agrees: boolean
}

export interface SpecRow {
  readonly statistic: StatisticId
  readonly story: StoryId
  readonly label: string
  /** The adopted reading, or what was derived. */
  readonly amount: Amount
  /** As it stands at the mark. */
  readonly text: string
  /** As printed; null for a derived number. */
  readonly printed: string | null
  /** Hedge, number and unit in words. */
  readonly words: string
  /** Label and words. */
  readonly spoken: string
  /** EDTF, in words; null where unknown. */
  readonly time: string | null
  readonly pages: readonly PageId[]
  /** The readings that were not adopted. Empty where all printings agree. */
  readonly others: readonly SpecReading[]
  /** Nobody could decide: all readings weigh the same. */
  readonly tied: boolean
  readonly companions: readonly Companion[]
  /** The formula in words, for a derived number. */
  readonly formula: string | null
}

interface PanelBase {
  readonly label: string | null
  /** The unit that all amounts share; null where none is printed. */
  readonly unit: string | null
}

export interface RowsPanel extends PanelBase {
  readonly kind: 'bars' | 'points' | 'figures'
  readonly scale: PanelScale
  /** Where the whole is, that the bars are shares of; else null. */
  readonly whole: number | null
  readonly rows: readonly SpecRow[]
}

/** Before and after. A side that the filters hide is null. */
export interface SpecPair {
  readonly label: string
  readonly before: SpecRow | null
  readonly after: SpecRow | null
  /** The derived difference or ratio of the two, where the catalogue has one. */
  readonly difference: SpecRow | null
}

export interface ChangePanel extends PanelBase {
  readonly kind: 'change'
  readonly pairs: readonly SpecPair[]
}

export interface RatioPanel extends PanelBase {
  readonly kind: 'ratio'
  readonly total: SpecRow | null
  readonly groups: SpecRow | null
  readonly mean: SpecRow | null
}

export type SpecPanel = RowsPanel | ChangePanel | RatioPanel

export interface ChartSpec {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly note: string | null
  /** 来源：新华社，2024-11-04；版面 000、001；有据 */
  readonly source: string
  readonly stories: readonly StoryId[]
  /** Empty where the filters leave nothing to draw. */
  readonly panels: readonly SpecPanel[]
  /** Faults of the definition: unknown statistics, mixed units. What is sound is drawn. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The rows of a panel, in the order in which they are drawn. */
export function panelRows(panel: SpecPanel): readonly SpecRow[] {
  const known = (rows: readonly (SpecRow | null)[]): readonly SpecRow[] => rows.filter((row) => row !== null)
  switch (panel.kind) {
    case 'bars':
    case 'points':
    case 'figures':
      return panel.rows
    case 'change':
      return panel.pairs.flatMap(({ before, after, difference }) => known([before, after, difference]))
    case 'ratio':
      return known([panel.total, panel.groups, panel.mean])
  }
}

/** All rows of a chart. */
export function chartRows(spec: ChartSpec): readonly SpecRow[] {
  return spec.panels.flatMap(panelRows)
}
