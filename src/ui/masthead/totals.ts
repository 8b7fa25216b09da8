/** The totals that the masthead states, read off a corpus. Knows no words. */
import type { Corpus } from '../../model/corpus'
import { disagrees } from '../../corpus'

export interface Totals {
  readonly pages: number
  readonly stories: number
  readonly figures: number
  readonly statistics: number
  readonly disputed: number
  /** First and last day on which the pages were printed; null where none tells. */
  readonly issued: { readonly first: string; readonly last: string } | null
}

/** Counts what an edition holds. Figures are quantities; the dates beside them are not counted. */
export function totalsOf(corpus: Corpus): Totals {
  const days = corpus.pages.flatMap(({ issued }) => issued ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return {
    pages: corpus.pages.length,
    stories: corpus.stories.length,
    figures: corpus.figures.filter(({ kind }) => kind === 'quantity').length,
    statistics: corpus.statistics.length,
    disputed: corpus.statistics.filter(disagrees).length,
    issued: first && last ? { first, last } : null,
  }
}
