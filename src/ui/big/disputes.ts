/** What is disputed in a large selection: counted for all of it, spelled out for the first few. Knows no words. */
import { statisticColumns, type CorpusIndex, type Selection } from '../../corpus'
import type { ReportedStatistic } from '../../model/corpus'
import type { PageId } from '../../model/figure'

export interface Dispute {
  readonly statistic: ReportedStatistic
  readonly readings: readonly { readonly text: string; readonly pages: readonly PageId[] }[]
}

export interface Disputes {
  /** Statistics that at least two pages print. */
  readonly compared: number
  readonly disputed: number
  /** The first of them, in the order of the corpus. */
  readonly rows: (most: number) => readonly Dispute[]
}

function disputeOf(index: CorpusIndex, statistic: ReportedStatistic): Dispute {
  const pagesOf = (figures: readonly number[]): readonly PageId[] => [
    ...new Set(figures.flatMap((i) => index.corpus.figures[i]?.page ?? [])),
  ]
  const named = statistic.variants.filter(({ kind }) => kind === 'name').flatMap(({ witnesses }) => witnesses)
  const numbers = statistic.readings.map(({ text, figures }) => ({ text, pages: pagesOf(figures) }))
  return {
    statistic,
    readings: numbers.length > 1 ? numbers : [...numbers, ...named.filter(({ text }) => text !== '')],
  }
}

/** Counts the disputes of a selection. */
export function disputesOf(index: CorpusIndex, selection: Selection): Disputes {
  const { several, disputed } = statisticColumns(index.corpus)
  const { statistics } = selection
  let [compared, inDispute] = [0, 0]
  for (let i = 0; i < statistics.length; i++)
    if (statistics[i] === 1) {
      compared += several[i] ?? 0
      inDispute += disputed[i] ?? 0
    }
  const rows = (most: number): readonly Dispute[] => {
    const found: Dispute[] = []
    for (let i = 0; i < statistics.length && found.length < most; i++) {
      const statistic = statistics[i] === 1 && disputed[i] === 1 ? index.corpus.statistics[i] : undefined
      if (statistic?.kind === 'reported') found.push(disputeOf(index, statistic))
    }
    return found
  }
  return { compared, disputed: inDispute, rows }
}
