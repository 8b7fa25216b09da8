/**
 * The edition with a reader's own statistics: its corpus made ready, and its charts with those that draw what no editor
 * has arranged. Loaded with the reader. Knows no desk.
 */
import { automaticCharts } from '../charts/automatic'
import type { ChartDefinition, ChartList } from '../charts/definition'
import { indexCorpus } from '../corpus'
import type { Corpus, StatisticId, StoryId } from '../model/corpus'
import type { EditionData } from './edition'

/** Numbers that are alone in their unit have nothing to be compared with: they stand together as large figures. */
function withLoners(story: StoryId, charts: readonly ChartDefinition[]): readonly ChartDefinition[] {
  const ids = ({ panels }: ChartDefinition): readonly StatisticId[] => panels.flatMap((one) => one.statistics)
  const loners = charts.filter((chart) => ids(chart).length === 1)
  const [first] = loners
  const panel = first?.panels[0]
  if (!first || !panel || loners.length < 2) return charts
  const together: ChartDefinition = {
    ...first,
    id: `${story}-alone`,
    title: { zh: `另有${loners.length}个数字`, en: `${loners.length} numbers more` },
    subtitle: { zh: '各用各的单位', en: 'Each in a unit of its own' },
    panels: [{ ...panel, kind: 'figures', statistics: loners.flatMap(ids), scale: 'linear' }],
  }
  return [...charts.filter((chart) => !loners.includes(chart)), together]
}

function chartsOf(corpus: Corpus, own: ReadonlySet<StatisticId>): readonly ChartDefinition[] {
  const stories = new Map<StoryId, StatisticId[]>()
  for (const { id, story } of corpus.statistics)
    if (own.has(id)) stories.set(story, [...(stories.get(story) ?? []), id])
  return [...stories].flatMap(([story, ids]) => {
    const wanted = new Set(ids)
    const charts = automaticCharts(corpus.statistics.filter(({ id }) => wanted.has(id)))
    // One story's chart in a unit is another than the next story's.
    return withLoners(story, charts.map((chart) => ({ ...chart, id: `${story}-${chart.id}` }))) // prettier-ignore
  })
}

/** Puts the own statistics of a joined corpus beside the edition's charts; null where there are none. */
export function ownEdition(corpus: Corpus | null, { index, charts }: EditionData): EditionData | null {
  if (!corpus) return null
  const known = index.statisticById
  const own = new Set(corpus.statistics.filter(({ id }) => !known.has(id)).map(({ id }) => id))
  const list: ChartList = { ...charts, charts: [...charts.charts, ...chartsOf(corpus, own)] }
  return { index: indexCorpus(corpus), charts: list }
}
