/**
 * What rows ask again and again of a whole corpus: statistics by their ids, and the few that are linked with others or
 * derived from them. Picked out once for a corpus. Knows no chart.
 */
import { atOnce, eachRow } from '../../base/pause'
import type { CorpusIndex } from '../../corpus'
import type { Corpus, DerivedStatistic, Statistic, StatisticId } from '../../model/corpus'

export interface CorpusLinks {
  readonly byId: CorpusIndex['statisticById']
  /** Those that report the same fact, named from either side, in the order of the corpus. */
  readonly same: ReadonlyMap<StatisticId, readonly Statistic[]>
  readonly derived: readonly DerivedStatistic[]
}

const known = new WeakMap<Corpus, CorpusLinks>()

type ById = CorpusLinks['byId']

function* sameFacts(
  statistics: readonly Statistic[],
  byId: ById,
): Generator<void, Map<StatisticId, readonly Statistic[]>> {
  const found = new Map<Statistic, Set<Statistic>>()
  const add = (one: Statistic, other: Statistic): void =>
    void found.set(one, (found.get(one) ?? new Set()).add(other))
  yield* eachRow(statistics, (one) => {
    for (const id of one.sameAs) {
      const other = byId.get(id)
      if (!other || other === one) continue
      add(one, other)
      add(other, one)
    }
  })
  const ranks = new Map<Statistic, number>()
  yield* eachRow(statistics, (one, i) => {
    if (found.has(one)) ranks.set(one, i)
  })
  const inOrder = (others: Set<Statistic>): readonly Statistic[] =>
    [...others].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  const same = new Map<StatisticId, readonly Statistic[]>()
  yield* eachRow([...found], ([{ id }, others]) => same.set(id, inOrder(others)))
  return same
}

function* pickOut({ statistics }: Corpus, byId: ById): Generator<void, CorpusLinks> {
  const derived: DerivedStatistic[] = []
  yield* eachRow(statistics, (statistic) => {
    if (statistic.kind === 'derived') derived.push(statistic)
  })
  return { byId, same: yield* sameFacts(statistics, byId), derived }
}

/** Picks out the links of a corpus in steps, so that nobody waits for them later. */
export function* linkSteps({ corpus, statisticById }: CorpusIndex): Generator<void, void> {
  known.set(corpus, yield* pickOut(corpus, statisticById))
}

/** The links of a corpus. */
export function linksOf(corpus: Corpus): CorpusLinks {
  const links =
    known.get(corpus) ??
    atOnce(pickOut(corpus, new Map(corpus.statistics.map((statistic) => [statistic.id, statistic]))))
  known.set(corpus, links)
  return links
}
