/**
 * The charts over an opened corpus: those that its file brings, checked, and automatic ones for what they leave out.
 * Made story by story, with pauses, for a large corpus has thousands. Knows no file.
 */
import { err, ok, type Result } from '../../base/result'
import { automaticCharts } from '../../charts/automatic'
import { decodeCharts } from '../../charts/decodeCharts'
import type { ChartDefinition, ChartList } from '../../charts/definition'
import { linksOf } from '../../charts/spec/corpusLinks'
import type { CorpusIndex } from '../../corpus'

/** How long the page may wait, in ms. */
const slice = 8

/** What the charts of a file name that its corpus lacks. */
function strays(
  { charts, unplotted }: ChartList,
  { storyById, statisticById }: CorpusIndex,
): readonly string[] {
  const ofCharts = charts.flatMap(({ id, story, panels }) => [
    ...(storyById.has(story) ? [] : [`chart ${id}: unknown story: ${story}`]),
    ...panels
      .flatMap(({ statistics }) => statistics)
      .filter((one) => !statisticById.has(one))
      .map((one) => `chart ${id}: unknown statistic: ${one}`),
  ])
  const ghosts = unplotted.filter(({ statistic }) => !statisticById.has(statistic))
  return [...ofCharts, ...ghosts.map(({ statistic }) => `unplotted: unknown statistic: ${statistic}`)]
}

function given(json: unknown, index: CorpusIndex): Result<ChartList, readonly string[]> {
  if (json === undefined) return ok({ charts: [], unplotted: [] })
  const list = decodeCharts(json)
  if (!list.ok) return list
  const unknown = strays(list.value, index)
  return unknown.length > 0 ? err(unknown) : list
}

/** Reads what a file says of charts and adds automatic ones; or says what is wrong with it. */
export async function chartsFor(
  json: unknown,
  index: CorpusIndex,
): Promise<Result<ChartList, readonly string[]>> {
  const list = given(json, index)
  if (!list.ok) return list
  const { charts, unplotted } = list.value
  const covered = new Set([
    ...charts.flatMap(({ panels }) => panels.flatMap(({ statistics }) => statistics)),
    ...unplotted.map(({ statistic }) => statistic),
  ])
  const made: ChartDefinition[] = [...charts]
  const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve))
  await pause()
  linksOf(index.corpus) // laid out before a reader waits for a chart
  await pause()
  let began = performance.now()
  for (const [story, statistics] of index.byStory) {
    const open = covered.size === 0 ? statistics : statistics.filter(({ id }) => !covered.has(id))
    // One unit stands in many stories: its charts need the story's name to be told apart.
    for (const chart of automaticCharts(open)) made.push({ ...chart, id: `${story}-${chart.id}` })
    if (performance.now() - began < slice) continue
    await pause()
    began = performance.now()
  }
  return ok({ charts: made, unplotted })
}
