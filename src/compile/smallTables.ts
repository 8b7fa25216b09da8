/**
 * The tables of pages, topics and printings: `pages.csv`, `topics.csv`, `printings.csv`. They say what
 * no page tells: the day of the issue, the paper, and, where segmentation is wrong, the ranges.
 */
import { parseDay, type Day } from '../base/day'
import type { Span } from '../base/span'
import { printingStatuses, storyId, type PrintingStatus, type StoryId, type Topic } from '../model/corpus'
import { pageId, type PageId } from '../model/figure'
import type { Diagnostic } from '../model/diagnostic'
import { parseRanges } from './cells'
import { Complaints } from './complaints'
import { readTable } from './table'

/** What a reader gives: the entries of the good rows, and what is wrong with the others. */
export interface Read<Entry> {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface PageEntry {
  readonly page: PageId
  readonly issued: Day | null
  readonly paper: string | null
}

export interface PrintingEntry {
  readonly row: number
  readonly story: StoryId
  readonly page: PageId
  readonly status: PrintingStatus
  /** Ranges that overrule segmentation, or null. */
  readonly ranges: readonly Span[] | null
}

/** Reads `pages.csv`. */
export function readPages(file: string, text: string): Read<PageEntry> {
  const table = readTable(file, text, ['page', 'issued', 'paper'])
  const complaints = new Complaints(file, table.diagnostics)
  const seen = new Map<string, number>()
  const entries = table.rows.flatMap(({ row, cells }): PageEntry[] => {
    if (!complaints.isFilled(row, 'page', cells.page) || !complaints.isNew(seen, cells.page, row)) return []
    const issued = cells.issued === '' ? null : (parseDay(cells.issued) ?? undefined)
    if (issued === undefined) {
      complaints.error(row, 'bad-day', `issued is no day: ${cells.issued}; write it as 2024-11-05`)
      return []
    }
    return [{ page: pageId(cells.page), issued, paper: cells.paper === '' ? null : cells.paper }]
  })
  return { entries, diagnostics: complaints.list }
}

/** Reads `topics.csv`. */
export function readTopics(file: string, text: string): Read<Topic> {
  const table = readTable(file, text, ['id', 'label_zh', 'label_en'])
  const complaints = new Complaints(file, table.diagnostics)
  const seen = new Map<string, number>()
  const entries = table.rows.flatMap(({ row, cells }): Topic[] => {
    const filled = (['id', 'label_zh', 'label_en'] as const).filter((c) =>
      complaints.isFilled(row, c, cells[c]),
    )
    if (filled.length < 3 || !complaints.isNew(seen, cells.id, row)) return []
    return [{ id: cells.id, label: { zh: cells.label_zh, en: cells.label_en } }]
  })
  return { entries, diagnostics: complaints.list }
}

/** Reads `printings.csv`; the stories and pages that it may name are given. */
export function readPrintings(
  file: string,
  text: string,
  stories: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): Read<PrintingEntry> {
  const table = readTable(file, text, ['story', 'page', 'status', 'ranges'])
  const complaints = new Complaints(file, table.diagnostics)
  const seen = new Map<string, number>()
  const entries = table.rows.flatMap(({ row, cells }): PrintingEntry[] => {
    if (!complaints.isNew(seen, `${cells.story} on ${cells.page}`, row)) return []
    const status = printingStatuses.find((s) => s === cells.status)
    const ranges = cells.ranges === '' ? null : parseRanges(cells.ranges)
    if (!stories.has(cells.story)) complaints.error(row, 'unknown-story', `unknown story: ${cells.story}`)
    else if (!pages.has(cells.page)) complaints.error(row, 'unknown-page', `unknown page: ${cells.page}`)
    else if (!status)
      complaints.error(
        row,
        'bad-status',
        `unknown status: ${cells.status}; use ${printingStatuses.join(', ')}`,
      )
    else if (ranges === undefined)
      complaints.error(
        row,
        'bad-ranges',
        `ranges can't be read: ${cells.ranges}; write them as 120-480 900-1200`,
      )
    else return [{ row, story: storyId(cells.story), page: pageId(cells.page), status, ranges }]
    return []
  })
  return { entries, diagnostics: complaints.list }
}
