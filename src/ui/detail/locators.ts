/** Where the figures of a reading stand: one line a figure, page and characters. Knows no markup. */
import type { CorpusIndex } from '../../corpus'
import type { PageId } from '../../model/figure'
import type { Reading } from '../../model/corpus'

export interface Locator {
  /** Index into `Corpus.figures`. */
  readonly figure: number
  readonly page: PageId
  readonly start: number
  readonly end: number
  /** As it stands on that page, with its own spaces and line breaks shown as one space. */
  readonly text: string
}

/** The places of a reading, by page, then by start. */
export function locatorsOf(index: CorpusIndex, reading: Reading): readonly Locator[] {
  return reading.figures
    .flatMap((figure) => {
      const at = index.corpus.figures[figure]
      if (!at) return []
      const { page, start, end, text } = at
      return [{ figure, page, start, end, text: text.replace(/\s+/gu, ' ') }]
    })
    .sort((a, b) => (a.page === b.page ? a.start - b.start : a.page < b.page ? -1 : 1))
}
