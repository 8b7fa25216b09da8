/**
 * A new printing of a story of the edition: its numbers laid beside the statistics of the story. The edition has no text,
 * so what is aligned are the numbers themselves, in their order: same claims first, then, between them, numbers of one
 * unit whose subjects share words (global alignment after Needleman and Wunsch, 1970). Knows no catalogue.
 */
import { saysTheSame } from '../../collate/index'
import type { Corpus, ReportedStatistic, StatisticId, StoryId } from '../../model/corpus'
import type { Figure } from '../../model/figure'

/** A statistic of the edition beside the own number that stands in its place, if any. */
export interface AlignedStatistic {
  readonly statistic: StatisticId
  readonly figure: Figure | null
  readonly how: 'agrees' | 'differs' | 'missing'
}

export interface KnownAlignment {
  readonly story: StoryId
  /** In the order of the story. */
  readonly statistics: readonly AlignedStatistic[]
  /** Own numbers that no statistic of the edition reports. */
  readonly fresh: readonly Figure[]
}

interface KnownColumn {
  readonly id: StatisticId
  readonly figures: readonly Figure[]
  /** Words by which a subject is recognised: the name, and what its figures count. */
  readonly words: ReadonlySet<string>
}

/** Pairs of neighbouring characters; single hanzi say too little. */
function bigrams(text: string): ReadonlySet<string> {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)))
}

/** Where in the story a statistic stands, 0 to 1, on average over the pages that print it. */
function placeOf(figures: readonly Figure[], lengths: ReadonlyMap<string, number>): number {
  const places = figures.map((figure) => figure.start / (lengths.get(figure.page) ?? 1))
  return places.reduce((a, b) => a + b, 0) / Math.max(1, places.length)
}

/** The statistics of a story in the order of its widest printing; those that it lacks, by their place elsewhere. */
export function columnsOf(edition: Corpus, story: StoryId): readonly KnownColumn[] {
  const reported = edition.statistics.filter(
    (one): one is ReportedStatistic => one.kind === 'reported' && one.story === story,
  )
  const lengths = new Map<string, number>(edition.pages.map(({ id, length }) => [id, length]))
  const counts = new Map<string, number>()
  const figuresOf = (one: ReportedStatistic): readonly Figure[] =>
    one.readings.flatMap((reading) => reading.figures.flatMap((i) => edition.figures[i] ?? []))
  for (const figure of reported.flatMap(figuresOf))
    counts.set(figure.page, (counts.get(figure.page) ?? 0) + 1)
  const [widest] = [...counts].sort((a, b) => b[1] - a[1])
  const orderOf = (figures: readonly Figure[]): number => {
    const main = figures.filter((figure) => figure.page === widest?.[0])
    return placeOf(main.length > 0 ? main : figures, lengths)
  }
  return reported
    .map((one) => {
      const figures = figuresOf(one)
      const words = bigrams([one.label.zh, ...figures.map(({ subject }) => subject ?? '')].join(' '))
      return { id: one.id, figures, words }
    })
    .sort((a, b) => orderOf(a.figures) - orderOf(b.figures))
}

/** Below this two numbers are no report of the same fact. */
const LEAST = 1

function isAlike(column: KnownColumn, own: Figure): boolean {
  return column.figures.some(
    ({ unit, role, per }) => unit === own.unit && role === own.role && per === own.per,
  )
}

/** How well an own number fits a statistic: the same claim is worth most, another unit nothing. */
function fit(column: KnownColumn, own: Figure): number {
  const shared = [...bigrams(own.subject ?? '')].filter((pair) => column.words.has(pair)).length
  const bySubject = Math.min(1, shared / 2)
  if (column.figures.some((figure) => saysTheSame(figure, own))) return 3 + bySubject
  if (!isAlike(column, own)) return 0
  const isSameValue = column.figures.some(({ value }) => value !== null && value === own.value)
  return (isSameValue ? 2 : 0.5) + bySubject
}

/** One place of the alignment: a statistic, an own number, or both. */
interface Pair {
  readonly column: KnownColumn | null
  readonly figure: Figure | null
}

/** The pairing of most worth in which both keep their order. */
function pairUp(columns: readonly KnownColumn[], own: readonly Figure[]): readonly Pair[] {
  const scores = columns.map((column) => own.map((figure) => fit(column, figure)))
  const best = Array.from({ length: columns.length + 1 }, () => new Array<number>(own.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const paired = (i: number, j: number): number => {
    const score = scores[i]?.[j] ?? 0
    return score >= LEAST ? score + at(i + 1, j + 1) : 0
  }
  for (let i = columns.length - 1; i >= 0; i--)
    for (let j = own.length - 1; j >= 0; j--)
      best[i]?.splice(j, 1, Math.max(paired(i, j), at(i + 1, j), at(i, j + 1)))
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < columns.length || j < own.length;) {
    const column = columns[i] ?? null
    const figure = own[j] ?? null
    if (column && figure && paired(i, j) > 0 && at(i, j) === paired(i, j)) {
      pairs.push({ column, figure })
      i++
      j++
    } else if (figure && (!column || at(i, j) === at(i, j + 1))) {
      pairs.push({ column: null, figure })
      j++
    } else {
      pairs.push({ column, figure: null })
      i++
    }
  }
  return pairs
}

/** Between the same neighbours one statistic and one number, alone of their unit, are the same place, whatever they say. */
function pairLoners(pairs: readonly Pair[]): readonly Pair[] {
  const runs: Pair[][] = [[]]
  for (const pair of pairs) {
    if (pair.column && pair.figure) runs.push([pair], [])
    else runs.at(-1)?.push(pair)
  }
  return runs.flatMap((run) => {
    const loners = run.flatMap((lost) => {
      const { column } = lost
      if (!column || lost.figure) return []
      const alike = run.filter(({ figure }) => figure && isAlike(column, figure))
      const rivals = run.filter(
        (other) => other.column && alike[0]?.figure && isAlike(other.column, alike[0].figure),
      )
      return alike.length === 1 && alike[0] && rivals.length === 1 ? [{ lost, found: alike[0] }] : []
    })
    return run.flatMap((pair): readonly Pair[] => {
      if (loners.some(({ found }) => found === pair)) return []
      const loner = loners.find(({ lost }) => lost === pair)
      return loner ? [{ column: pair.column, figure: loner.found.figure }] : [pair]
    })
  })
}

/** Lays own numbers, in the order of the page, beside the statistics of a story, or beside those that are wanted. */
export function alignKnown(
  edition: Corpus,
  story: StoryId,
  own: readonly Figure[],
  wanted: (id: StatisticId) => boolean = () => true,
): KnownAlignment {
  const columns = columnsOf(edition, story).filter(({ id }) => wanted(id))
  const pairs = pairLoners(pairUp(columns, own))
  const howOf = (column: KnownColumn, figure: Figure | null): AlignedStatistic['how'] => {
    if (!figure) return 'missing'
    return column.figures.some((one) => saysTheSame(one, figure)) ? 'agrees' : 'differs'
  }
  return {
    story,
    statistics: pairs.flatMap(({ column, figure }) =>
      column ? [{ statistic: column.id, figure, how: howOf(column, figure) }] : [],
    ),
    fresh: pairs.flatMap(({ column, figure }) => (!column && figure ? [figure] : [])),
  }
}

/** How much of the own numbers stands in a story of the edition word for word, 0 to 1. */
export function likeness(edition: Corpus, story: StoryId, own: readonly Figure[]): number {
  const { statistics } = alignKnown(edition, story, own)
  const agree = statistics.filter(({ how }) => how === 'agrees').length
  return agree / Math.max(1, Math.min(own.length, statistics.length))
}
