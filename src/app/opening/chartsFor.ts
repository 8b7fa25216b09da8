/**
 * The charts over an opened corpus: those that its file brings, checked, and automatic ones for what they leave out.
 * Made story by story, with pauses, for a large corpus has thousands. Knows no file.
 */
import { inSlices } from '../../base/pause'
import { err, ok, type Result } from '../../base/result'
import { automaticCharts } from '../../charts/automatic'
import { decodeCharts } from '../../charts/decodeCharts'
import type { ChartDefinition, ChartList } from '../../charts/definition'
import { linkSteps } from '../../charts/spec/corpusLinks'
import type { CorpusIndex } from '../../corpus'

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

/** The charts of a list, and automatic ones for what they leave out: a step a story. */
function* completed({ charts, unplotted }: ChartList, index: CorpusIndex): Generator<void, ChartList> {
  const covered = new Set([
    ...charts.flatMap(({ panels }) => panels.flatMap(({ statistics }) => statistics)),
    ...unplotted.map(({ statistic }) => statistic),
  ])
  const made: ChartDefinition[] = [...charts]
  for (const [story, statistics] of index.byStory) {
    const open = covered.size === 0 ? statistics : statistics.filter(({ id }) => !covered.has(id))
    // One unit stands in many stories: its charts need the story's name to be told apart.
    for (const chart of automaticCharts(open)) made.push({ ...chart, id: `${story}-${chart.id}` })
    yield
  }
  return { charts: made, unplotted }
}

/** Reads what a file says of charts and adds automatic ones; or says what is wrong with it. */
export async function chartsFor(
  json: unknown,
  index: CorpusIndex,
): Promise<Result<ChartList, readonly string[]>> {
  const list = given(json, index)
  if (!list.ok) return list
  await inSlices(linkSteps(index)) // laid out before a reader waits for a chart
  return ok(await inSlices(completed(list.value, index)))
}
