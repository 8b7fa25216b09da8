/** The totals that the masthead states, read off a corpus. Knows no words. */
import { disagrees, type CorpusIndex } from '../../corpus'

export interface Totals {
  readonly pages: number
  readonly stories: number
  readonly figures: number
  readonly statistics: number
  readonly disputed: number
  /** First and last day on which the pages were printed; null where none tells. */
  readonly issued: { readonly first: string; readonly last: string } | null
}

function count({ corpus, columns }: CorpusIndex): Totals {
  const days = corpus.pages.flatMap(({ issued }) => issued ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return {
    pages: corpus.pages.length,
    stories: corpus.stories.length,
    figures: columns.size,
    statistics: corpus.statistics.length,
    disputed: corpus.statistics.filter(disagrees).length,
    issued: first && last ? { first, last } : null,
  }
}

const known = new WeakMap<CorpusIndex, Totals>()

/** What an edition holds, counted once. Figures are quantities; the dates beside them are not counted. */
export function totalsOf(index: CorpusIndex): Totals {
  const totals = known.get(index) ?? count(index)
  known.set(index, totals)
  return totals
}
