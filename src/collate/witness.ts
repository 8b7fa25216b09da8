/**
 * What collation is given: a story as it stands on one page, with the figures found there. Knows
 * nothing of how either was found.
 */
import type { Span } from '../base/span'
import type { Figure, PageId } from '../model/figure'

/** One printing of a story, ready to be compared. */
export interface Witness {
  readonly page: PageId
  /** The raw page; offsets of pieces and figures count in it. */
  readonly text: string
  /** The ranges of the story on the page, in the order in which they are read. */
  readonly pieces: readonly Span[]
  /** Figures of every kind, sorted and disjoint; those outside the pieces are ignored. */
  readonly figures: readonly Figure[]
}
