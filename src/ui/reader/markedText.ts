/**
 * The figures of a page at hand as marks of its text, and the way from one to the next. Knows no markup.
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
