/**
 * The edition with a reader's own statistics: its corpus made ready, and its charts with those that draw what no editor
 * has arranged. Loaded with the reader. Knows no desk.
 */
import { pause } from '../base/pause'
import { automaticCharts } from '../charts/automatic'
import type { ChartDefinition, ChartList } from '../charts/definition'
import { indexCorpus } from '../corpus'
import type { Corpus, Statistic, StatisticId, StoryId } from '../model/corpus'
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

/** More charts of one story than this nobody looks through, and no page bears the thousands of a large table. */
const mostCharts = 24

/** The first charts of every unit, in their order: each unit's largest numbers are in them. */
function firstCharts(charts: readonly ChartDefinition[]): readonly ChartDefinition[] {
  const partOf = ({ id }: ChartDefinition): number => Number(/\d+$/.exec(id)?.[0] ?? 1)
  const kept = new Set([...charts].sort((a, b) => partOf(a) - partOf(b)).slice(0, mostCharts))
  return charts.filter((chart) => kept.has(chart))
}

function storyCharts(story: StoryId, statistics: readonly Statistic[]): ChartList {
  const made = automaticCharts(statistics)
  // One story's chart in a unit is another than the next story's.
  const named = firstCharts(made).map((chart) => ({ ...chart, id: `${story}-${chart.id}` }))
  const drawn = new Set(named.flatMap(({ panels }) => panels.flatMap((one) => one.statistics)))
  const reason = {
    zh: `图只画每个单位里最大的数，共 ${drawn.size} 条；全部都在表中。`,
    en: `Charts show the largest numbers of each unit, ${drawn.size} in all; every one is in the table.`,
  }
  const left = made.length > named.length ? statistics.filter(({ id }) => !drawn.has(id)) : []
  return {
    charts: withLoners(story, named),
    unplotted: left.map(({ id }) => ({ statistic: id, reason })),
  }
}

function chartsOf(corpus: Corpus, own: ReadonlySet<StatisticId>): ChartList {
  const stories = new Map<StoryId, Statistic[]>()
  for (const statistic of corpus.statistics.filter(({ id }) => own.has(id))) {
    const those = stories.get(statistic.story)
    if (those) those.push(statistic)
    else stories.set(statistic.story, [statistic])
  }
  const lists = [...stories].map(([story, statistics]) => storyCharts(story, statistics))
  return {
    charts: lists.flatMap(({ charts }) => charts),
    unplotted: lists.flatMap(({ unplotted }) => unplotted),
  }
}

function listWithOwn(corpus: Corpus, { index, charts }: EditionData): ChartList {
  const known = index.statisticById
  const own = new Set(corpus.statistics.filter(({ id }) => !known.has(id)).map(({ id }) => id))
  const mine = chartsOf(corpus, own)
  return {
    charts: [...charts.charts, ...mine.charts],
    unplotted: [...charts.unplotted, ...mine.unplotted],
  }
}

const ready = new WeakMap<Corpus, EditionData>()

/** Makes ready what `ownEdition` gives of a joined corpus, in tasks between which the page does what waits. */
export async function makeReady(corpus: Corpus, edition: EditionData): Promise<void> {
  await pause()
  const index = indexCorpus(corpus)
  await pause()
  ready.set(corpus, { index, charts: listWithOwn(corpus, edition) })
  await pause()
}

/** Puts the own statistics of a joined corpus beside the edition's charts; null where there are none. */
export function ownEdition(corpus: Corpus | null, edition: EditionData): EditionData | null {
  if (!corpus) return null
  return ready.get(corpus) ?? { index: indexCorpus(corpus), charts: listWithOwn(corpus, edition) }
}
