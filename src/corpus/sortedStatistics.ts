/** The statistics of a selection as the table lists them, for whoever takes all of them along. */
import type { Statistic } from '../model/corpus'
import type { Language } from '../model/language'
import type { Sort } from '../model/view'
import type { CorpusIndex } from './corpusIndex'
import type { Selection } from './select'
import { sortPositions } from './sortStatistics'

/** The statistics of a selection in the order of the table; equals stay in the order of the corpus. */
export function sortStatistics(
  index: CorpusIndex,
  selection: Selection,
  sort: Sort,
  language: Language,
): readonly Statistic[] {
  const { statistics } = index.corpus
  return [...sortPositions(index, selection, sort, language)].flatMap(
    (position) => statistics[position] ?? [],
  )
}
