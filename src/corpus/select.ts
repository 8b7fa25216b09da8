/**
 * The answer to a query: which figures pass, which statistics and stories are shown, and how many figures
 * each choice of each filter would have. The one place where these are decided, so charts, table
 * and counts can't disagree.
 */
import type { Query } from '../model/query'
import { dayNumber } from '../base/day'
import type { Story } from '../model/corpus'
import type { Columns } from './columns'
import { once, type CorpusIndex } from './corpusIndex'
import { filterBit, rangeDays, refusalsOf, type Refusals } from './refusals'

/** Numbers of figures by code of a column; the last is for rows that have none. */
export interface Counts {
  readonly story: Int32Array
  readonly topic: Int32Array
  readonly page: Int32Array
  readonly unit: Int32Array
  readonly bound: Int32Array
  readonly day: Int32Array
}

export interface Selection {
  readonly query: Query
  /** One byte a row of the columns: 1 where it passes. */
  readonly figures: Uint8Array
  readonly figureCount: number
  /** How many figures there are at all. */
  readonly figureTotal: number
  /** One byte a statistic. Reported: a figure of it passes. Derived: all that it rests on is shown. */
  readonly statistics: Uint8Array
  readonly statisticCount: number
  readonly statisticTotal: number
  /** One byte a story: a figure of it passes, or it has none and nothing that is asked of stories refuses it. */
  readonly stories: Uint8Array
  readonly storyCount: number
  /** Figures of disputed statistics that pass all other filters. */
  readonly disputedCount: number
  /** For each choice, the figures that pass all *other* filters; counted at the first call. */
  readonly counts: () => Counts
}

/** The columns that are filters, and the bit of each. */
const counted = ['story', 'topic', 'page', 'unit', 'bound', 'day'] as const

/**
 * A row that nothing refuses counts for every choice; one that a single filter refuses, for that filter's choices. One
 * pass over the rows: they don't fit into the processor's nearest memory several times.
 */
function countRows(columns: Columns, refused: Uint16Array): Counts {
  const tallies = counted.map((name) => ({
    name,
    bit: filterBit[name],
    codes: columns[name].codes,
    counts: new Int32Array(columns[name].values.length + 1),
  }))
  for (let row = 0; row < refused.length; row++) {
    const bits = refused[row] ?? 0
    if ((bits & (bits - 1)) !== 0) continue // two filters or more
    for (const { bit, codes, counts } of tallies)
      if (bits === 0 || bits === bit) {
        const code = codes[row] ?? 0
        counts[code] = (counts[code] ?? 0) + 1
      }
  }
  const byName = Object.fromEntries(tallies.map(({ name, counts }) => [name, counts]))
  return byName as Record<(typeof counted)[number], Int32Array>
}

/** What of each kind has a figure that passes; one place more, for figures that belong to none. */
interface Marks {
  readonly figures: Uint8Array
  readonly figureCount: number
  readonly disputedCount: number
  readonly statistics: Uint8Array
  readonly stories: Uint8Array
  /** Stories that have figures at all. */
  readonly told: Uint8Array
}

function markRows({ columns, corpus }: CorpusIndex, refused: Uint16Array): Marks {
  const figures = new Uint8Array(refused.length)
  const statistics = new Uint8Array(corpus.statistics.length + 1)
  const stories = new Uint8Array(corpus.stories.length + 1)
  const told = new Uint8Array(corpus.stories.length + 1)
  const { codes } = columns.story
  let [figureCount, disputedCount] = [0, 0]
  for (let row = 0; row < refused.length; row++) {
    const story = codes[row] ?? 0
    told[story] = 1
    const bits = refused[row] ?? 0
    if ((bits & ~filterBit.disputed) === 0) disputedCount += columns.disputed[row] ?? 0
    if (bits !== 0) continue
    figures[row] = 1
    figureCount++
    statistics[columns.statistic[row] ?? 0] = 1
    stories[story] = 1
  }
  return { figures, figureCount, disputedCount, statistics, stories, told }
}

/** Marks the derived statistics all of whose inputs are shown. */
function shownStatistics({ corpus, inputs }: CorpusIndex, { statistics: shown }: Marks): Uint8Array {
  inputs.forEach((positions, derived) => {
    shown[derived] = Number(positions.length > 0 && positions.every((position) => shown[position] === 1))
  })
  return shown.subarray(0, corpus.statistics.length)
}

/** Says whether a query asks something that only a figure can answer. */
function asksOfFigures(query: Query): boolean {
  const { units, bounds, asOf, disputed } = query
  return units.length > 0 || bounds.length > 0 || disputed || rangeDays(asOf) !== undefined
}

function shownStories({ corpus }: CorpusIndex, query: Query, marks: Marks, refusals: Refusals): Uint8Array {
  const { stories: shown, told } = marks
  const days = rangeDays(query.dates)
  const among = <T>(chosen: readonly T[], values: readonly T[]): boolean =>
    chosen.length === 0 || values.some((value) => chosen.includes(value))
  const passes = (story: Story, i: number): boolean => {
    const day = dayNumber(story.date)
    return (
      among(query.stories, [story.id]) &&
      among(query.topics, [story.topic]) &&
      among(
        query.pages,
        story.printings.map((printing) => printing.page),
      ) &&
      (!days || (days.from <= day && day <= days.to)) &&
      refusals.text?.stories[i] !== 0
    )
  }
  if (!asksOfFigures(query))
    corpus.stories.forEach((story, i) => {
      if (told[i] === 0) shown[i] = Number(passes(story, i))
    })
  return shown.subarray(0, corpus.stories.length)
}

function sum(marks: Uint8Array): number {
  let total = 0
  for (const mark of marks) total += mark
  return total
}

/** Answers a query. Linear in the number of figures; a few milliseconds for 100,000. */
export function select(index: CorpusIndex, query: Query): Selection {
  const refusals = refusalsOf(index, query)
  const marks = markRows(index, refusals.rows)
  const statistics = shownStatistics(index, marks)
  const stories = shownStories(index, query, marks, refusals)
  return {
    query,
    figures: marks.figures,
    figureCount: marks.figureCount,
    figureTotal: marks.figures.length,
    statistics,
    statisticCount: sum(statistics),
    statisticTotal: statistics.length,
    stories,
    storyCount: sum(stories),
    disputedCount: marks.disputedCount,
    counts: once(() => countRows(index.columns, refusals.rows)),
  }
}
