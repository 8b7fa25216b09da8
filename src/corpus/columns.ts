/**
 * The quantity figures of a corpus as columns: one row a figure, one typed array a property, so that a
 * filter is a loop over small numbers. Knows no query.
 */
import type { Day } from '../base/day'
import { edtfInterval, type DayInterval } from '../base/edtf'
import { present } from '../base/assert'
import type { Corpus, Reading, StoryId } from '../model/corpus'
import { bounds, type Bound, type Figure, type PageId } from '../model/figure'
import { disagrees } from './disagreement'

/** A property with few values: `values[codes[row]]`. The code `values.length` stands for none. */
export interface Column<T> {
  readonly values: readonly T[]
  readonly codes: Int32Array
}

export interface Columns {
  /** How many rows there are. */
  readonly size: number
  /** Row → index into `corpus.figures`. */
  readonly figure: Int32Array
  /** Row → index into `corpus.statistics`; their number where no statistic claims the figure. */
  readonly statistic: Int32Array
  readonly story: Column<StoryId>
  readonly topic: Column<string>
  readonly page: Column<PageId>
  /** `''` is the unit of figures that have none. */
  readonly unit: Column<string>
  readonly bound: Column<Bound>
  /** The story's date. */
  readonly day: Column<Day>
  /** The time that the figure speaks of, in days; where unknown, `first` is after `last`. */
  readonly asOf: { readonly first: Int32Array; readonly last: Int32Array }
  readonly disputed: Uint8Array
}

/** Ends of open and of unknown intervals: no day of a newspaper lies there. */
export const dayLimit = 2 ** 30

/** What a reading says of a figure. The table shows readings, so filters go by them as well. */
interface Claim {
  readonly statistic: number
  readonly reading: Reading
}

function claimsOf(corpus: Corpus): ReadonlyMap<number, Claim> {
  const claims = new Map<number, Claim>()
  corpus.statistics.forEach((statistic, i) => {
    if (statistic.kind === 'reported')
      for (const reading of statistic.readings)
        for (const figure of reading.figures) claims.set(figure, { statistic: i, reading })
  })
  return claims
}

/** Finds the story of a figure that no statistic claims, by where it stands. */
function storyByPlace(corpus: Corpus): (figure: Figure) => StoryId | undefined {
  const byPage = new Map<PageId, { start: number; end: number; story: StoryId }[]>()
  for (const { id, printings } of corpus.stories)
    for (const { page, pieces } of printings) {
      const list = byPage.get(page) ?? []
      pieces.forEach(({ start, end }) => list.push({ start, end, story: id }))
      byPage.set(page, list)
    }
  return (figure) =>
    byPage.get(figure.page)?.find((p) => p.start <= figure.start && figure.end <= p.end)?.story
}

/** Gives values their codes. */
class Coding<T> {
  readonly #codes: Map<T, number>
  readonly values: readonly T[]

  constructor(values: readonly T[]) {
    this.values = values
    this.#codes = new Map(values.map((value, i) => [value, i]))
  }

  code(value: T | undefined): number {
    return (value === undefined ? undefined : this.#codes.get(value)) ?? this.values.length
  }

  column(size: number, valueAt: (row: number) => T | undefined): Column<T> {
    const codes = new Int32Array(size)
    for (let row = 0; row < size; row++) codes[row] = this.code(valueAt(row))
    return { values: this.values, codes }
  }
}

/** The units, the most frequent first. */
function unitsByFrequency(units: readonly string[]): string[] {
  const counts = new Map<string, number>()
  units.forEach((unit) => counts.set(unit, (counts.get(unit) ?? 0) + 1))
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([unit]) => unit)
}

function asOfColumns(times: readonly (string | null)[]): Columns['asOf'] {
  const read = new Map<string | null, DayInterval | undefined>([[null, undefined]]) // few times are many figures'
  const clamp = (day: number): number => Math.max(-dayLimit, Math.min(dayLimit, day))
  const first = new Int32Array(times.length)
  const last = new Int32Array(times.length)
  times.forEach((time, row) => {
    if (time !== null && !read.has(time)) read.set(time, edtfInterval(time))
    const interval = read.get(time)
    first[row] = interval ? clamp(interval.first) : dayLimit
    last[row] = interval ? clamp(interval.last) : -dayLimit
  })
  return { first, last }
}

/** Lays out the columns. */
export function buildColumns(corpus: Corpus): Columns {
  const figure = Int32Array.from(corpus.figures.keys()).filter((i) => corpus.figures[i]?.kind === 'quantity')
  const claims = claimsOf(corpus)
  const placed = storyByPlace(corpus)
  const stories = new Map(corpus.stories.map((story) => [story.id, story]))
  const rows = Array.from(figure, (index) => {
    const own = present(corpus.figures[index], 'a figure of the corpus')
    const claim = claims.get(index)
    const statistic = claim && corpus.statistics[claim.statistic]
    const story = stories.get(statistic?.story ?? placed(own) ?? ('' as StoryId))
    const said = claim?.reading ?? own
    return {
      page: own.page,
      statistic: claim?.statistic ?? corpus.statistics.length,
      story: story?.id,
      topic: statistic?.topic ?? story?.topic,
      day: story?.date,
      unit: said.unit ?? '',
      bound: said.bound,
      time: statistic?.time ?? own.time,
      disputed: statistic !== undefined && disagrees(statistic),
    }
  })
  const size = rows.length
  const days = [...new Set(corpus.stories.map((story) => story.date))].sort()
  return {
    size,
    figure,
    statistic: Int32Array.from(rows, (row) => row.statistic),
    story: new Coding([...stories.keys()]).column(size, (r) => rows[r]?.story),
    topic: new Coding(corpus.topics.map((topic) => topic.id)).column(size, (r) => rows[r]?.topic),
    page: new Coding(corpus.pages.map((page) => page.id)).column(size, (r) => rows[r]?.page),
    unit: new Coding(unitsByFrequency(rows.map((row) => row.unit))).column(size, (r) => rows[r]?.unit),
    bound: new Coding<Bound>(bounds).column(size, (r) => rows[r]?.bound),
    day: new Coding(days).column(size, (r) => rows[r]?.day),
    asOf: asOfColumns(rows.map((row) => row.time)),
    disputed: Uint8Array.from(rows, (row) => Number(row.disputed)),
  }
}
