/**
 * What rows ask again and again of a whole corpus: statistics by their ids, and the few that are linked with others or
 * derived from them. Picked out once for a corpus. Knows no chart.
 */
import type { Corpus, DerivedStatistic, Statistic, StatisticId } from '../../model/corpus'

export interface CorpusLinks {
  readonly byId: ReadonlyMap<StatisticId, Statistic>
  /** Those that report the same fact, named from either side, in the order of the corpus. */
  readonly same: ReadonlyMap<StatisticId, readonly Statistic[]>
  readonly derived: readonly DerivedStatistic[]
}

const known = new WeakMap<Corpus, CorpusLinks>()

function sameFacts(
  statistics: readonly Statistic[],
  byId: ReadonlyMap<StatisticId, Statistic>,
): CorpusLinks['same'] {
  const found = new Map<Statistic, Set<Statistic>>()
  const add = (one: Statistic, other: Statistic): void =>
    void found.set(one, (found.get(one) ?? new Set()).add(other))
  for (const one of statistics)
    for (const id of one.sameAs) {
      const other = byId.get(id)
      if (!other || other === one) continue
      add(one, other)
      add(other, one)
    }
  const ranks = new Map(statistics.filter((one) => found.has(one)).map((one, rank) => [one, rank]))
  const inOrder = (others: Set<Statistic>): readonly Statistic[] =>
    [...others].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  return new Map([...found].map(([{ id }, others]) => [id, inOrder(others)]))
}

function pickOut({ statistics }: Corpus): CorpusLinks {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  return {
    byId,
    same: sameFacts(statistics, byId),
    derived: statistics.filter((statistic) => statistic.kind === 'derived'),
  }
}

/** The links of a corpus. */
export function linksOf(corpus: Corpus): CorpusLinks {
  const links = known.get(corpus) ?? pickOut(corpus)
  known.set(corpus, links)
  return links
}
