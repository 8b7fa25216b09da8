/**
 * The marks of an own page: its numbers as the reader has them, with what was said of each, and the statistics that they
 * report. Knows no markup.
 */
import type { Corpus, StatisticId } from '../../../model/corpus'
import type { Figure } from '../../../model/figure'
import type { SessionPage } from '../../../model/session'
import type { Mark } from '../markedText'

/** Which statistics the numbers of a page report, by their places. */
export function reportsOn(corpus: Corpus | null, page: string): ReadonlyMap<number, readonly StatisticId[]> {
  const reports = new Map<number, readonly StatisticId[]>()
  for (const statistic of corpus?.statistics ?? []) {
    if (statistic.kind !== 'reported') continue
    for (const index of statistic.readings.flatMap(({ figures }) => figures)) {
      const figure = corpus?.figures[index]
      if (figure?.page === page)
        reports.set(figure.start, [...(reports.get(figure.start) ?? []), statistic.id])
    }
  }
  return reports
}

/** The marks of a page. */
export function ownMarks(
  page: SessionPage,
  figures: readonly Figure[],
  corpus: Corpus | null,
): readonly Mark[] {
  const reports = reportsOn(corpus, page.id)
  const verdicts = new Map(page.figures.map(({ start, verdict }) => [start as number, verdict]))
  return figures.map(({ start, end, kind, bound }) => ({
    start,
    end,
    kind,
    bound,
    statistics: reports.get(start) ?? [],
    confidence: null,
    verdict: verdicts.get(start) ?? null,
  }))
}
