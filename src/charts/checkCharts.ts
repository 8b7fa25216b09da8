/**
 * Compares the list of charts with a corpus: every statistic is drawn or has a reason not to be, every id is known, no
 * panel mixes units. Complaints are diagnostics; charts are drawn all the same.
 */
import type { Corpus, StatisticId } from '../model/corpus'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import type { ChartList } from './definition'
import { buildSpec } from './spec/buildSpec'
import { chartRows } from './spec/spec'

const source = 'charts.json'

/** Every statistic that some chart draws, by itself or as the companion of another. */
export function plottedStatistics(list: ChartList, corpus: Corpus): ReadonlySet<StatisticId> {
  const rows = list.charts.flatMap((chart) => chartRows(buildSpec(chart, corpus, { language: 'zh' })))
  return new Set(rows.flatMap((row) => [row.statistic, ...row.companions.map((other) => other.statistic)]))
}

function coverage(list: ChartList, corpus: Corpus): readonly Diagnostic[] {
  const plotted = plottedStatistics(list, corpus)
  const excused = new Set(list.unplotted.map(({ statistic }) => statistic))
  const missing = corpus.statistics
    .filter(({ id }) => !plotted.has(id) && !excused.has(id))
    .map(({ id }) => diagnostic('error', 'not-plotted', source, `in no chart and without a reason: ${id}`))
  const needless = [...excused]
    .filter((id) => plotted.has(id))
    .map((id) => diagnostic('warning', 'plotted', source, `has a reason not to be drawn, but is: ${id}`))
  return [...missing, ...needless]
}

/** Checks the list against a corpus. Empty where all is well. */
export function checkCharts(list: ChartList, corpus: Corpus): readonly Diagnostic[] {
  const stories = new Set(corpus.stories.map(({ id }) => id))
  const known = new Set(corpus.statistics.map(({ id }) => id))
  const strays = list.charts
    .filter(({ story }) => !stories.has(story))
    .map(({ id, story }) =>
      diagnostic('error', 'unknown-story', source, `chart ${id}: unknown story: ${story}`),
    )
  const ghosts = list.unplotted
    .filter(({ statistic }) => !known.has(statistic))
    .map(({ statistic }) =>
      diagnostic('error', 'unknown-statistic', source, `unplotted: unknown statistic: ${statistic}`),
    )
  const drawn = list.charts.flatMap((chart) => buildSpec(chart, corpus, { language: 'zh' }).diagnostics)
  return [...strays, ...ghosts, ...drawn, ...coverage(list, corpus)]
}
