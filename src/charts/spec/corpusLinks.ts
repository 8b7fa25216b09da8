/**
 * What rows ask again and again of a whole corpus: statistics by their ids, and the few that are linked with others or
 * derived from them. Picked out once for a corpus. Knows no chart.
 */
import type { Corpus, DerivedStatistic, Statistic, StatisticId } from '../../model/corpus'

export interface CorpusLinks {
  readonly byId: ReadonlyMap<StatisticId, Statistic>
  /** Those that report the same fact as another, named from either side. */
  readonly linked: readonly Statistic[]
  readonly derived: readonly DerivedStatistic[]
}

const known = new WeakMap<Corpus, CorpusLinks>()

function pickOut({ statistics }: Corpus): CorpusLinks {
  const named = new Set(statistics.flatMap(({ sameAs }) => sameAs))
  return {
    byId: new Map(statistics.map((statistic) => [statistic.id, statistic])),
    linked: statistics.filter(({ id, sameAs }) => sameAs.length > 0 || named.has(id)),
    derived: statistics.filter((statistic) => statistic.kind === 'derived'),
  }
}

/** The links of a corpus. */
export function linksOf(corpus: Corpus): CorpusLinks {
  const links = known.get(corpus) ?? pickOut(corpus)
  known.set(corpus, links)
  return links
}
