/**
 * The quantity figures of a corpus as columns: one row a figure, one typed array a property, so that a
 * filter is a loop over small numbers. Knows no query.
 */
import type { Day } from '../base/day'
import { present } from '../base/assert'
import type { Corpus, StoryId } from '../model/corpus'
import { bounds, type Bound, type Figure, type PageId } from '../model/figure'
import { ColumnWriter, TimeWriter, UnitWriter, type Column } from './columnWriters'
import { disagrees } from './disagreement'

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

/**
 * What the statistics say of the figures: the reading that each witnesses. The table shows readings, so filters go by
 * them as well. Typed arrays, for a map of a million entries keeps the collector busy for seconds.
 */
interface Claims {
  /** Figure → index into `corpus.statistics`; their number where none claims it. */
  readonly statistic: Int32Array
  /** Figure → index into the readings of that statistic. */
  readonly reading: Int32Array
  /** Figure → 1 where the printings of that statistic disagree. */
  readonly disputed: Uint8Array
}

function claimsOf({ figures, statistics }: Corpus): Claims {
  const statistic = new Int32Array(figures.length).fill(statistics.length)
  const reading = new Int32Array(figures.length)
  const disputed = new Uint8Array(figures.length)
  statistics.forEach((own, i) => {
    if (own.kind !== 'reported') return
    const dispute = Number(disagrees(own))
    own.readings.forEach((one, r) => {
      for (const figure of one.figures) {
        statistic[figure] = i
        reading[figure] = r
        disputed[figure] = dispute
      }
    })
  })
  return { statistic, reading, disputed }
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

/** Lays out the columns. */
export function buildColumns(corpus: Corpus): Columns {
  const figure = Int32Array.from(corpus.figures.flatMap(({ kind }, i) => (kind === 'quantity' ? i : [])))
  const size = figure.length
  const claims = claimsOf(corpus)
  const placed = storyByPlace(corpus)
  const stories = new Map(corpus.stories.map((story) => [story.id, story]))
  const ids = <T>(nouns: readonly { readonly id: T }[]): ColumnWriter<T> =>
    new ColumnWriter(
      size,
      nouns.map(({ id }) => id),
    )
  const story = ids(corpus.stories)
  const topic = ids(corpus.topics)
  const page = ids(corpus.pages)
  const bound = new ColumnWriter<Bound>(size, bounds)
  const day = new ColumnWriter(size, [...new Set(corpus.stories.map(({ date }) => date))].sort())
  const unit = new UnitWriter(size)
  const asOf = new TimeWriter(size)
  const statistic = new Int32Array(size)
  const disputed = new Uint8Array(size)
  figure.forEach((index, row) => {
    const own = present(corpus.figures[index], 'a figure of the corpus')
    const position = claims.statistic[index] ?? -1
    const claim = corpus.statistics[position]
    const within = stories.get(claim?.story ?? placed(own) ?? ('' as StoryId))
    const reading = claim?.kind === 'reported' ? claim.readings[claims.reading[index] ?? -1] : undefined
    const said = reading ?? own
    story.set(row, within?.id)
    topic.set(row, claim?.topic ?? within?.topic)
    page.set(row, own.page)
    unit.set(row, said.unit ?? '')
    bound.set(row, said.bound)
    day.set(row, within?.date)
    asOf.set(row, claim?.time ?? own.time)
    statistic[row] = position
    disputed[row] = claims.disputed[index] ?? 0
  })
  return {
    size,
    figure,
    statistic,
    story: story.column,
    topic: topic.column,
    page: page.column,
    unit: unit.column,
    bound: bound.column,
    day: day.column,
    asOf: { first: asOf.first, last: asOf.last },
    disputed,
  }
}
