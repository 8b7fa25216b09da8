/**
 * A page at hand as text with its figures marked, in chunks that a browser can lay out one by one. Joined, the
 * pieces are the text, character for character. Knows no markup.
 */
import type { Corpus, StatisticId } from '../../model/corpus'
import type { HeldPage } from '../../model/heldPage'
import type { Bound, FigureKind } from '../../model/figure'
import type { Verdict } from '../../model/session'

/** A marked figure. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly bound: Bound
  /** The statistics that the figure reports; empty where the edition has none of it. */
  readonly statistics: readonly StatisticId[]
  /** How sure the place is; null where the edition does not know the figure. */
  readonly confidence: number | null
  /** What the reader of an own page said of it; null as long as nobody has. */
  readonly verdict?: Verdict | null
}

export interface Piece {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
}

/** A chunk ends at the first line end after so many characters. */
const CHUNK = 1500

/** Which statistics each figure of a corpus reports. */
export function reportsOf(corpus: Corpus): ReadonlyMap<number, readonly StatisticId[]> {
  const reports = new Map<number, StatisticId[]>()
  for (const statistic of corpus.statistics) {
    if (statistic.kind !== 'reported') continue
    for (const figure of statistic.readings.flatMap((reading) => reading.figures))
      reports.set(figure, [...(reports.get(figure) ?? []), statistic.id])
  }
  return reports
}

/** All marks of a page, ascending and disjoint. What the edition knows goes before what was found anew. */
export function marksOf(
  page: HeldPage,
  corpus: Corpus,
  reports: ReadonlyMap<number, readonly StatisticId[]>,
): readonly Mark[] {
  const known = (page.match?.places ?? []).flatMap(({ figure, start, end, confidence }): Mark[] => {
    const { kind, bound } = corpus.figures[figure] ?? {}
    if (kind === undefined || bound === undefined) return []
    return [{ start, end, kind, bound, statistics: reports.get(figure) ?? [], confidence }]
  })
  const found = page.figures.map(({ start, end, kind, bound }): Mark => {
    return { start, end, kind, bound, statistics: [], confidence: null }
  })
  const byPlace = [...known, ...found].sort(
    (a, b) => a.start - b.start || Number(b.confidence !== null) - Number(a.confidence !== null),
  )
  return disjoint(byPlace)
}

/** Of overlapping marks, the edition's stays, else the first. */
function disjoint(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (!last || last.end <= mark.start) kept.push(mark)
    else if (last.confidence === null && mark.confidence !== null) kept.splice(-1, 1, mark)
  }
  return kept
}

/** Cuts a text at its marks, in chunks. */
export function chunksOf(text: string, marks: readonly Mark[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [[]]
  let length = 0
  const add = (start: number, end: number, mark: Mark | null): void => {
    if (start === end) return
    chunks.at(-1)?.push({ start, text: text.slice(start, end), mark })
    length += end - start
  }
  const addPlain = (start: number, end: number): void => {
    const room = Math.max(0, CHUNK - length)
    const cut = text.indexOf('\n', start + room) + 1
    if (cut <= start || cut >= end) return add(start, end, null)
    add(start, cut, null)
    chunks.push([])
    length = 0
    addPlain(cut, end)
  }
  let at = 0
  for (const mark of marks) {
    addPlain(at, mark.start)
    add(mark.start, mark.end, mark)
    at = mark.end
  }
  addPlain(at, text.length)
  return chunks.filter((chunk) => chunk.length > 0)
}

/** The marks that next and previous stop at: quantities, since only they are statistics. */
export function stopsOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ kind }) => kind === 'quantity')
}

/** The stop after (`step` 1) or before (−1) a place; round at the ends; undefined where there is none. */
export function nextStop(stops: readonly Mark[], at: number | null, step: 1 | -1): Mark | undefined {
  if (at === null) return step === 1 ? stops[0] : stops.at(-1)
  return step === 1
    ? (stops.find(({ start }) => start > at) ?? stops[0])
    : (stops.findLast(({ start }) => start < at) ?? stops.at(-1))
}
