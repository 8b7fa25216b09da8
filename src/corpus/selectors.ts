/**
 * What the interface and the charts ask of a corpus and of a selection, beyond the counts. Rows only: no
 * words, no colours, no order of the table (`sortStatistics.ts`).
 */
import type { Statistic, StatisticId, Story, StoryId } from '../model/corpus'
import type { PageId } from '../model/figure'
import type { CorpusIndex } from './corpusIndex'
import type { Selection } from './select'

/** Says whether a statistic is shown. */
export function isShown(index: CorpusIndex, selection: Selection, id: StatisticId): boolean {
  return selection.statistics[index.positionOf.get(id) ?? -1] === 1
}

/** The statistics that are shown, in the order of the corpus. */
export function shownStatistics(index: CorpusIndex, selection: Selection): readonly Statistic[] {
  return index.corpus.statistics.filter((_, i) => selection.statistics[i] === 1)
}

/** The stories that are shown, in the order of the corpus. */
export function shownStories(index: CorpusIndex, selection: Selection): readonly Story[] {
  return index.corpus.stories.filter((_, i) => selection.stories[i] === 1)
}

/** Of the statistics that a chart asks for, those that are shown, in the chart's order. */
export function chartStatistics(
  index: CorpusIndex,
  selection: Selection,
  ids: readonly StatisticId[],
): readonly Statistic[] {
  return ids.flatMap((id) => {
    const statistic = index.statisticById.get(id)
    return statistic && isShown(index, selection, id) ? [statistic] : []
  })
}

/** All statistics of a story, shown or not, in the order of the corpus. */
export function statisticsOfStory(index: CorpusIndex, story: StoryId): readonly Statistic[] {
  return index.byStory.get(story) ?? []
}

/** Indices into `corpus.figures` of all figures that report a statistic; of a derived one, of its inputs. */
export function figureIndicesOf(index: CorpusIndex, statistic: Statistic): readonly number[] {
  if (statistic.kind === 'reported') return statistic.readings.flatMap((reading) => reading.figures)
  const positions = index.inputs.get(index.positionOf.get(statistic.id) ?? -1) ?? []
  return positions.flatMap((position) => {
    const input = index.corpus.statistics[position]
    return input ? figureIndicesOf(index, input) : []
  })
}

/** The pages that print a statistic, in the order of the corpus; of a derived one, any of its inputs. */
export function pagesOf(index: CorpusIndex, statistic: Statistic): readonly PageId[] {
  const printed = new Set(figureIndicesOf(index, statistic).map((i) => index.corpus.figures[i]?.page))
  return index.corpus.pages.map((page) => page.id).filter((page) => printed.has(page))
}

/** How many pages print it. */
export function pageCountOf(index: CorpusIndex, statistic: Statistic): number {
  return new Set(figureIndicesOf(index, statistic).map((i) => index.corpus.figures[i]?.page)).size
}
