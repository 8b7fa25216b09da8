/**
 * The choices of each filter with the numbers of figures that they would have, all other filters kept.
 * A choice with nothing behind it stays in its place, so that lists don't jump. Knows no words.
 */
import type { Day } from '../base/day'
import type { StoryId } from '../model/corpus'
import type { Bound, PageId } from '../model/figure'
import type { Column } from './columnWriters'
import type { CorpusIndex } from './corpusIndex'
import type { Selection } from './select'

export interface Choice<T> {
  readonly value: T
  /** Numbers of figures. */
  readonly count: number
  readonly chosen: boolean
}

export interface Facets {
  /** In the order of the corpus. */
  readonly stories: readonly Choice<StoryId>[]
  readonly topics: readonly Choice<string>[]
  readonly pages: readonly Choice<PageId>[]
  /** The most frequent in the corpus first; `''` are the figures without a unit. */
  readonly units: readonly Choice<string>[]
  readonly bounds: readonly Choice<Bound>[]
  /** The stories' dates, ascending; chosen are those within the range, where there is one. */
  readonly days: readonly Choice<Day>[]
  readonly disputed: Choice<true>
}

function choices<T>(column: Column<T>, counts: Int32Array, chosen: readonly T[]): readonly Choice<T>[] {
  const set = new Set(chosen)
  return column.values.map((value, code) => ({ value, count: counts[code] ?? 0, chosen: set.has(value) }))
}

/** The choices beside a selection. */
export function facets(index: CorpusIndex, selection: Selection): Facets {
  const { columns } = index
  const { query, disputedCount } = selection
  const counts = selection.counts()
  const { from, to } = query.dates
  // Text comparison does: `2024-11-05` begins with `2024-11`, and `~` sorts behind every digit.
  const inRange = (day: Day): boolean => (from ?? '') <= day && day <= `${to ?? ''}~`
  const days = from === null && to === null ? [] : columns.day.values.filter(inRange)
  return {
    stories: choices(columns.story, counts.story, query.stories),
    topics: choices(columns.topic, counts.topic, query.topics),
    pages: choices(columns.page, counts.page, query.pages),
    units: choices(columns.unit, counts.unit, query.units),
    bounds: choices(columns.bound, counts.bound, query.bounds),
    days: choices(columns.day, counts.day, days),
    disputed: { value: true, count: disputedCount, chosen: query.disputed },
  }
}
