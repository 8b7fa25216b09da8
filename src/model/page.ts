/**
 * A page as it comes in: its id, its raw text, and the date of the issue where it is known. And what
 * extraction makes of it. Knows nothing of printings of the same story on other pages.
 */
import type { Span } from '../base/span'
import type { Day } from '../base/day'
import type { Diagnostic } from './diagnostic'
import type { Figure, PageId } from './figure'

/** One transcription of one newspaper page. */
export interface PageText {
  readonly id: PageId
  readonly text: string
  /** The day on which the paper was printed, or null where unknown: it fixes the year of datelines. */
  readonly issued: Day | null
}

/** Place and day of a dateline (新华社上海11月4日电). */
export interface Dateline {
  readonly place: string | null
  /** `YYYY-MM-DD`; null where the year is not known or no day is printed. */
  readonly date: Day | null
}

/** A stretch of a page that holds one story, as segmentation finds it, before printings are matched. */
export interface StorySegment {
  /** Headline as printed, with line breaks and Markdown marks taken out; null for an orphaned fragment. */
  readonly headline: string | null
  /** The line below or above it that belongs to it (a deck or kicker), or null. */
  readonly deck: string | null
  readonly kind: 'article' | 'caption' | 'fragment'
  /** The ranges of the story on the page, ascending; a story may be in pieces. */
  readonly pieces: readonly Span[]
  readonly dateline: Dateline | null
  readonly agency: string | null
  readonly byline: readonly string[]
  /** Where the story goes on (`04 版` of 下转04版), or null. */
  readonly continuedOn: string | null
}

/** What extraction finds on one page. Figures are sorted and disjoint. */
export interface PageExtraction {
  readonly page: PageId
  readonly figures: readonly Figure[]
  readonly segments: readonly StorySegment[]
  readonly diagnostics: readonly Diagnostic[]
}
