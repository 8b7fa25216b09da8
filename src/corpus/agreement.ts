/**
 * The agreement view as data: statistics × pages, what each printing does to each statistic. Knows no
 * look. A page that does not print the story has no say; one that prints it but lacks the figure is
 * absent, which is no disagreement.
 */
import { disagrees } from './disagreement'
import type { Corpus, ReportedStatistic } from '../model/corpus'
import type { PageId } from '../model/figure'

/**
 * `agree`: prints the adopted reading, as another page does. `differs`: prints another reading, or, where
 * the adopted one is not settled, one of those that stand against each other. `alone`: the only page with
 * the figure, though others print the story. `single`: the story stands on this page only. `absent`: prints
 * the story, not the figure. `none`: does not print the story.
 */
export const agreements = ['agree', 'differs', 'alone', 'single', 'absent', 'none'] as const
export type Agreement = (typeof agreements)[number]

export interface AgreementCell {
  readonly page: PageId
  readonly agreement: Agreement
  /** Index of the reading that the page prints, or null; where it prints several, the one that differs. */
  readonly reading: number | null
  /** Names beside the number that other pages give differently; empty where there are none. */
  readonly names: readonly string[]
}

export interface AgreementRow {
  readonly statistic: ReportedStatistic
  /** One for each page of the corpus, in its order. */
  readonly cells: readonly AgreementCell[]
  /** How many pages print it. */
  readonly witnesses: number
  readonly disputed: boolean
}

/** What the view says in one sentence. */
export interface AgreementSummary {
  /** Statistics that at least two pages print. */
  readonly compared: number
  /** Of them, those on which the printings disagree. */
  readonly disputed: number
}

/** Rows for the reported statistics that are shown, in the corpus' order. */
export function agreementRows(
  corpus: Corpus,
  isShown: (statistic: ReportedStatistic) => boolean,
): readonly AgreementRow[] {
  const storyPages = new Map(corpus.stories.map((s) => [s.id, new Set(s.printings.map((p) => p.page))]))
  return corpus.statistics
    .filter((s): s is ReportedStatistic => s.kind === 'reported' && isShown(s))
    .map((statistic) => {
      const printing = storyPages.get(statistic.story) ?? new Set<PageId>()
      const readings = readingsByPage(corpus, statistic)
      const cells = corpus.pages.map(({ id }) => cellOf(statistic, id, printing, readings))
      return { statistic, cells, witnesses: readings.size, disputed: disagrees(statistic) }
    })
}

/** Counts the statistics that several pages print, and those in dispute. */
export function agreementSummary(rows: readonly AgreementRow[]): AgreementSummary {
  const compared = rows.filter((row) => row.witnesses > 1)
  return { compared: compared.length, disputed: compared.filter((row) => row.disputed).length }
}

/** The readings that each page prints, ascending. */
function readingsByPage(
  corpus: Corpus,
  { readings }: ReportedStatistic,
): ReadonlyMap<PageId, readonly number[]> {
  const pages = new Map<PageId, number[]>()
  readings.forEach((reading, i) => {
    for (const index of reading.figures) {
      const page = corpus.figures[index]?.page
      if (page === undefined) continue
      const list = pages.get(page) ?? []
      pages.set(page, list)
      if (!list.includes(i)) list.push(i)
    }
  })
  return pages
}

function cellOf(
  statistic: ReportedStatistic,
  page: PageId,
  printing: ReadonlySet<PageId>,
  readings: ReadonlyMap<PageId, readonly number[]>,
): AgreementCell {
  const names = namesOn(statistic, page)
  const here = readings.get(page)
  if (!here) return { page, agreement: printing.has(page) ? 'absent' : 'none', reading: null, names }
  const other = here.find((reading) => reading !== statistic.adopted)
  const unsettled = statistic.adoption.kind === 'tied'
  if (other !== undefined || unsettled)
    return { page, agreement: 'differs', reading: other ?? here[0] ?? null, names }
  const reading = statistic.adopted
  if (readings.size > 1) return { page, agreement: 'agree', reading, names }
  return { page, agreement: printing.size > 1 ? 'alone' : 'single', reading, names }
}

/** What the page prints where names differ; a page that lacks the word has nothing to show. */
function namesOn({ variants }: ReportedStatistic, page: PageId): readonly string[] {
  return variants
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ witnesses }) => witnesses.filter(({ pages }) => pages.includes(page)))
    .flatMap(({ text }) => (text === '' ? [] : [text]))
}
