/**
 * The charts of a selection that no editor made: for the shown statistics that no chart of the page draws and that have no
 * reason not to be drawn, or for all of them where the page has no chart at all. Loaded once the page is there.
 */
import { automaticCharts, isAutomatic } from '../../charts/automatic'
import type { ChartDefinition, ChartList } from '../../charts/definition'
import { buildSpec } from '../../charts/spec/buildSpec'
import { chartRows, type ChartSpec } from '../../charts/spec/spec'
import { shownStatistics, type CorpusIndex, type Selection } from '../../corpus'
import type { Statistic } from '../../model/corpus'
import type { Language } from '../../model/language'
import type { View } from '../../model/view'

export { default as AutomaticSection } from './AutomaticSection.svelte'

export interface Automatic {
  readonly definitions: readonly ChartDefinition[]
  readonly specs: readonly ChartSpec[]
}

/** What is asked of: a selection, and the charts that the page shows of it. */
export interface Shown {
  readonly index: CorpusIndex
  readonly list: ChartList
  readonly selection: Selection
  readonly specs: readonly ChartSpec[]
}

/** The shown statistics that still need a chart. */
export function uncovered({ index, list, selection, specs }: Shown): readonly Statistic[] {
  const rows = specs.flatMap(chartRows)
  const drawn = new Set(
    rows.flatMap((row) => [row.statistic, ...row.companions.map((other) => other.statistic)]),
  )
  const excused = new Set(specs.length === 0 ? [] : list.unplotted.map(({ statistic }) => statistic))
  return shownStatistics(index, selection).filter(({ id }) => !drawn.has(id) && !excused.has(id))
}

/** Says whether an address asks for an automatic chart that its selection does not have. A presentation says so itself. */
export function isLost({ chart, present }: View, { specs }: Automatic): boolean {
  return present === null && chart !== null && isAutomatic(chart) && !specs.some(({ id }) => id === chart)
}

/** Makes the charts. */
export function automaticFor(shown: Shown, language: Language): Automatic {
  const { index, selection } = shown
  const definitions = automaticCharts(uncovered(shown))
  const ids = new Set(shownStatistics(index, selection).map(({ id }) => id))
  const specs = definitions.map((one) => buildSpec(one, index.corpus, { shown: ids, language }))
  return { definitions, specs }
}
