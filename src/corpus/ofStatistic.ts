/** What the panel of one statistic asks of a corpus: its figures, the same fact in other stories. No words, no order of a table. */
import type { Statistic } from '../model/corpus'
import type { Figure } from '../model/figure'
import type { CorpusIndex } from './corpusIndex'
import { figureIndicesOf } from './selectors'

/** The figures that report a statistic, by page and start; of a derived one, those of its inputs. */
export function figuresOf(index: CorpusIndex, statistic: Statistic): readonly Figure[] {
  const figures = figureIndicesOf(index, statistic).flatMap((i) => index.corpus.figures[i] ?? [])
  return figures.sort((a, b) => (a.page === b.page ? a.start - b.start : a.page < b.page ? -1 : 1))
}

/** The other statistics that report the same fact, named from either side. */
export function sameFact(index: CorpusIndex, statistic: Statistic): readonly Statistic[] {
  return index.corpus.statistics.filter(
    (other) =>
      other.id !== statistic.id &&
      (statistic.sameAs.includes(other.id) || other.sameAs.includes(statistic.id)),
  )
}
