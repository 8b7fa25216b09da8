/** The disputed statistics of a selection with the largest numbers. Knows no words. */
import { orderOf, statisticColumns, type CorpusIndex, type Selection } from '../../corpus'
import type { StatisticId } from '../../model/corpus'

/** Positions of all disputed statistics, the largest number first; worked out once for a corpus. */
const ranked = new WeakMap<CorpusIndex, Int32Array>()

function rankedOf(index: CorpusIndex): Int32Array {
  const known = ranked.get(index)
  if (known) return known
  const { disputed } = statisticColumns(index.corpus)
  const made = orderOf(index, 'value', 'zh')
    .known.filter((position) => disputed[position] === 1)
    .reverse()
  ranked.set(index, made)
  return made
}

/** The first `most` of them. */
export function largestDisputed(
  index: CorpusIndex,
  selection: Selection,
  most: number,
): readonly StatisticId[] {
  const found: StatisticId[] = []
  for (const position of rankedOf(index)) {
    if (found.length === most) break
    const statistic = index.corpus.statistics[position]
    if (statistic && selection.statistics[position] === 1) found.push(statistic.id)
  }
  return found
}
