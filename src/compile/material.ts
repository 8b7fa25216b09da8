/**
 * Everything that the statistics are made of: pages read, tables checked, stories placed and collated.
 * Knows no statistic yet. Pure: files, hashes and clocks are the caller's.
 */
import { extractPage } from '../extract/index'
import type { Topic } from '../model/corpus'
import type { Diagnostic } from '../model/diagnostic'
import type { PageId } from '../model/figure'
import { judgedFigures } from '../model/session'
import { readCatalogue, type CatalogueEntry } from './catalogueTable'
import { readCorrections, type CorrectionEntry } from './correctionsTable'
import { collatePrintings, type CollatedStory } from './collateStories'
import { Complaints } from './complaints'
import { placeStories, type ReadPage } from './placeStories'
import { readPages, readPrintings, readTopics, type PageEntry, type Read } from './smallTables'
import { readStories } from './storyTable'

/** A page as it comes in. */
export interface PageInput {
  readonly id: PageId
  readonly text: string
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string
}

export const tableNames = ['pages', 'topics', 'stories', 'printings', 'catalogue'] as const
export type TableName = (typeof tableNames)[number]

/** The text of each table, and the name to complain by. */
export interface TableFiles extends Readonly<Record<TableName, TableFile>> {
  /** What people say against extraction; most catalogues have none. */
  readonly corrections?: TableFile
}

/** One table: the name to complain by, and its text. */
export interface TableFile {
  readonly file: string
  readonly text: string
}

export interface Input {
  readonly pages: readonly PageInput[]
  readonly tables: TableFiles
}

export interface Material {
  readonly pages: ReadonlyMap<PageId, ReadPage>
  readonly pageEntries: readonly PageEntry[]
  readonly topics: readonly Topic[]
  readonly collated: readonly CollatedStory[]
  readonly entries: readonly CatalogueEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads pages and tables. What is wrong is in `diagnostics`; the good rows are used all the same. */
export function readMaterial({ pages: inputs, tables }: Input): Material {
  const pageRows = readPages(tables.pages.file, tables.pages.text)
  const topics = readTopics(tables.topics.file, tables.topics.text)
  const topicIds = new Set(topics.entries.map((topic) => topic.id))
  const storyRows = readStories(tables.stories.file, tables.stories.text, topicIds)
  const storyIds = new Set<string>(storyRows.entries.map((story) => story.id))
  const pageIds = new Set<string>(inputs.map((page) => page.id))
  const { file, text } = tables.printings
  const printings = readPrintings(file, text, storyIds, pageIds)
  const known = { stories: storyIds, topics: topicIds }
  const catalogue = readCatalogue(tables.catalogue.file, tables.catalogue.text, known)

  const corrections = readGivenCorrections(tables, inputs)
  const pages = new Map(
    inputs.map((page) => [page.id, readPage(page, pageRows.entries, corrections.entries)]),
  )
  const placing = new Complaints(file)
  const placed = placeStories(storyRows.entries, printings.entries, pages, placing)
  const collated = storyRows.entries.map(({ row: _row, ...entry }) =>
    collatePrintings({ ...entry, printings: placed.get(entry.id) ?? [], variants: [] }, pages),
  )
  return {
    pages,
    pageEntries: pageRows.entries,
    topics: topics.entries,
    collated,
    entries: catalogue.entries,
    diagnostics: [
      ...[...pages.values()].flatMap((page) => page.extraction.diagnostics),
      ...[pageRows, topics, storyRows, printings].flatMap((read) => read.diagnostics),
      ...placing.list,
      ...catalogue.diagnostics,
      ...corrections.diagnostics,
    ],
  }
}

function readGivenCorrections(
  { corrections }: TableFiles,
  inputs: readonly PageInput[],
): Read<CorrectionEntry> {
  if (!corrections) return { entries: [], diagnostics: [] }
  const texts = new Map<string, string>(inputs.map(({ id, text }) => [id, text]))
  return readCorrections(corrections.file, corrections.text, texts)
}

function readPage(
  { id, text }: PageInput,
  rows: readonly PageEntry[],
  corrections: readonly CorrectionEntry[],
): ReadPage {
  const issued = rows.find((row) => row.page === id)?.issued ?? null
  const extraction = extractPage({ id, text, issued })
  const judged = corrections.filter(({ page }) => page === id).map(({ figure }) => figure)
  if (judged.length === 0) return { id, text, extraction }
  return { id, text, extraction: { ...extraction, figures: judgedFigures(id, extraction.figures, judged) } }
}
