/**
 * What a reader asks of the corpus: the filters, as plain data. Knows no address (state/) and no
 * answer (corpus/). Within one filter choices are alternatives; between filters all must hold.
 */
import type { Bound, PageId } from './figure'
import type { StoryId } from './corpus'

/** A range of days or of EDTF times; an open side is null. Both ends are included. */
export interface TimeRange {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
}

export interface Query {
  readonly stories: readonly StoryId[]
  readonly topics: readonly string[]
  /** The stories' own dates. */
  readonly dates: TimeRange
  /** The time that a figure speaks of. */
  readonly asOf: TimeRange
  readonly pages: readonly PageId[]
  /** As printed; `''` chooses the figures without a unit. */
  readonly units: readonly string[]
  readonly bounds: readonly Bound[]
  /** Only statistics whose printings disagree. */
  readonly disputed: boolean
  /** Free text: words, pieces of words, numbers in any notation. */
  readonly text: string
}

/** The query that lets everything through. */
export const everything: Query = {
  stories: [],
  topics: [],
  dates: { from: null, to: null },
  asOf: { from: null, to: null },
  pages: [],
  units: [],
  bounds: [],
  disputed: false,
  text: '',
}
