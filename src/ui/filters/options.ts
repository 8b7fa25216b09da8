/**
 * The choices of the filters with the words that stand beside them, and the chips of what is active. Turns
 * facets and a query into rows to draw; counts nothing.
 */
import type { CorpusIndex, Facets } from '../../corpus'
import { formatPages } from '../../format/locator'
import { formatTime } from '../../format/time'
import { unitNoun } from '../../format/units'
import { everything, type Query, type TimeRange } from '../../model/query'
import type { Bound, PageId } from '../../model/figure'
import type { StoryId } from '../../model/corpus'
import type { Words } from '../words'

/** One choice, ready to be drawn. */
export interface Option {
  readonly value: string
  readonly text: string
  readonly count: number
  readonly chosen: boolean
}

/** The filters that are lists of choices, in the order in which they stand. */
export const listFilters = ['stories', 'topics', 'pages', 'units', 'bounds'] as const
export type ListFilter = (typeof listFilters)[number]

/** How many choices of a unit list are shown before 另有 N 项: the rest are units of one figure. */
export const shownAtFirst = 12

/** How a value of each list filter is called. */
export function namesOf(
  index: CorpusIndex,
  words: Words,
): Readonly<Record<ListFilter, (value: string) => string>> {
  const { language } = words
  const topics = new Map(index.corpus.topics.map((topic) => [topic.id, topic.label[language]]))
  return {
    stories: (id) => index.storyById.get(id as StoryId)?.headline ?? id,
    topics: (id) => topics.get(id) ?? id,
    pages: (id) => formatPages([id as PageId], language),
    units: (unit) => {
      if (unit === '') return words.filters.noUnit
      const noun = unitNoun(unit, language)
      return language === 'zh' || noun === unit ? noun : `${unit} ${noun}`
    },
    bounds: (bound) => words.bounds[bound as Bound].name,
  }
}

/** The choices of every list. */
export function optionsOf(
  index: CorpusIndex,
  facets: Facets,
  words: Words,
): Readonly<Record<ListFilter, readonly Option[]>> {
  const names = namesOf(index, words)
  const named = (filter: ListFilter): readonly Option[] =>
    facets[filter].map(({ value, count, chosen }) => ({ value, text: names[filter](value), count, chosen }))
  return {
    stories: named('stories'),
    topics: named('topics'),
    pages: named('pages'),
    units: named('units'),
    bounds: named('bounds'),
  }
}

/** The stories' days; a choice of one is a range of one day. */
export function dayOptionsOf(facets: Facets, words: Words): readonly Option[] {
  return facets.days.map(({ value, count, chosen }) => ({
    value,
    text: formatTime(value, words.language),
    count,
    chosen,
  }))
}

/** The range after a day was chosen: that day alone, or, where it was alone, all days. */
export function toggleDay({ from, to }: TimeRange, day: string): TimeRange {
  return from === day && to === day ? everything.dates : { from: day, to: day }
}

/** An active filter and the query without it. */
export interface Chip {
  readonly key: string
  readonly text: string
  readonly without: Partial<Query>
}

function rangeText({ from, to }: TimeRange, words: Words): string {
  const { language, filters } = words
  const [start, end] = [from, to].map((time) => (time === null ? '' : formatTime(time, language)))
  if (from === null) return filters.until(end ?? '')
  return to === null ? filters.since(start ?? '') : filters.between(start ?? '', end ?? '')
}

/** The chips of a query, in the order of the filters. */
export function chipsOf(index: CorpusIndex, query: Query, words: Words): readonly Chip[] {
  const names = namesOf(index, words)
  const lists = listFilters.flatMap((filter) => {
    const values: readonly string[] = query[filter]
    return values.map((value) => ({
      key: `${filter}:${value}`,
      text: names[filter](value),
      without: { [filter]: values.filter((other) => other !== value) },
    }))
  })
  const range = (key: 'dates' | 'asOf'): Chip[] => {
    if (query[key].from === null && query[key].to === null) return []
    return [
      {
        key,
        text: `${words.filters[key]} ${rangeText(query[key], words)}`,
        without: { [key]: everything[key] },
      },
    ]
  }
  return [
    ...(query.text.trim() === ''
      ? []
      : [{ key: 'text', text: words.filters.quoted(query.text.trim()), without: { text: '' } }]),
    ...lists,
    ...range('dates'),
    ...range('asOf'),
    ...(query.disputed
      ? [{ key: 'disputed', text: words.filters.disputed, without: { disputed: false } }]
      : []),
  ]
}
