/**
 * Pages + tables → corpus. Every check of the catalogue is reached from here. Pure: files, hashes and
 * clocks are the caller's. Where a row is wrong there is no corpus, only diagnostics.
 */
import { present } from '../base/assert'
import { addDeviations, deviationsOf } from '../collate/index'
import { extractPage } from '../extract/index'
import type { Corpus, Page, Story } from '../model/corpus'
import { corpusVersion } from '../model/corpusJson'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { figureKey, figureKinds, type Figure, type FigureKind, type PageId } from '../model/figure'
import { readCatalogue, type CatalogueEntry } from './catalogueTable'
import { Complaints } from './complaints'
import { derivedStatistics } from './derivedStatistics'
import { closeLinks, contradictionsOf } from './links'
import { placeStories, type ReadPage } from './placeStories'
import { collatePrintings, figuresOf, type CollatedStory } from './collateStories'
import { reportedStatistics } from './reported'
import { readPages, readPrintings, readTopics, type PageEntry } from './smallTables'
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
export type TableFiles = Readonly<Record<TableName, { readonly file: string; readonly text: string }>>

export interface Compiled {
  /** Null where a diagnostic is an error. */
  readonly corpus: Corpus | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the corpus. Same input, same corpus. */
export function compileCorpus(input: {
  readonly pages: readonly PageInput[]
  readonly tables: TableFiles
}): Compiled {
  const { tables } = input
  const pageRows = readPages(tables.pages.file, tables.pages.text)
  const topics = readTopics(tables.topics.file, tables.topics.text)
  const topicIds = new Set(topics.entries.map((topic) => topic.id))
  const storyRows = readStories(tables.stories.file, tables.stories.text, topicIds)
  const storyIds = new Set<string>(storyRows.entries.map((story) => story.id))
  const pageIds = new Set<string>(input.pages.map((page) => page.id))
  const printings = readPrintings(tables.printings.file, tables.printings.text, storyIds, pageIds)
  const catalogue = readCatalogue(tables.catalogue.file, tables.catalogue.text, {
    stories: storyIds,
    topics: topicIds,
  })

  const pages = new Map(input.pages.map((page) => [page.id, readPage(page, pageRows.entries)]))
  const placing = new Complaints(tables.printings.file)
  const placed = placeStories(storyRows.entries, printings.entries, pages, placing)
  const collated = storyRows.entries.map(({ row: _row, ...entry }) =>
    collatePrintings({ ...entry, printings: placed.get(entry.id) ?? [], variants: [] }, pages),
  )
  const stories = collated.map(({ story }) => story)
  const figures = corpusFigures(stories, pages)
  const naming = new Complaints(tables.catalogue.file)
  const statistics = makeStatistics(collated, figures, catalogue.entries, naming)
  const diagnostics = [
    ...[...pages.values()].flatMap((page) => page.extraction.diagnostics),
    ...unplacedQuantities(stories, pages),
    ...[pageRows, topics, storyRows, printings].flatMap((read) => read.diagnostics),
    ...placing.list,
    ...catalogue.diagnostics,
    ...naming.list,
  ]
  if (diagnostics.some((d) => d.severity === 'error')) return { corpus: null, diagnostics }
  const corpus: Corpus = {
    version: corpusVersion,
    pages: input.pages.map((page) => corpusPage(page, pageRows.entries, pages)),
    topics: topics.entries,
    stories,
    figures,
    statistics,
    contradictions: contradictionsOf(statistics),
  }
  return { corpus, diagnostics }
}

function readPage(page: PageInput, rows: readonly PageEntry[]): ReadPage {
  const issued = rows.find((row) => row.page === page.id)?.issued ?? null
  return { id: page.id, text: page.text, extraction: extractPage({ id: page.id, text: page.text, issued }) }
}

function makeStatistics(
  collated: readonly CollatedStory[],
  figures: readonly Figure[],
  entries: readonly CatalogueEntry[],
  complaints: Complaints,
): Corpus['statistics'] {
  const indices = new Map(figures.map((figure, i) => [figureKey(figure), i]))
  const indexOf = (figure: Figure): number =>
    present(indices.get(figureKey(figure)), 'a figure of the corpus')
  const deviations = addDeviations(collated.map(({ collation }) => deviationsOf(collation)))
  const reported = collated.flatMap((one) =>
    reportedStatistics({
      collated: one,
      deviations,
      entries: entries.filter((e) => e.story === one.story.id && e.ground.kind === 'figures'),
      indexOf,
      complaints,
    }),
  )
  const storyOf = new Map<string, Story>(collated.map(({ story }) => [story.id, story]))
  const derived = derivedStatistics(entries, reported, storyOf, complaints)
  const order = new Map(entries.map((entry, i) => [entry.id, i]))
  const all = [...reported, ...derived].sort(
    (a, b) => (order.get(a.id) ?? entries.length) - (order.get(b.id) ?? entries.length),
  )
  return closeLinks(all)
}

/** The quantities of all stories and the dates that they take their time from, by page and place. */
function corpusFigures(stories: readonly Story[], pages: ReadonlyMap<PageId, ReadPage>): readonly Figure[] {
  return [...pages.values()].flatMap((page) => {
    const inStories = new Set(stories.flatMap((story) => figuresOf(story, page)))
    const quantities = [...inStories].filter((figure) => figure.kind === 'quantity')
    const dates = new Set(quantities.map((figure) => figure.timeFrom?.start))
    return page.extraction.figures.filter(
      (f) => (f.kind === 'quantity' && inStories.has(f)) || (f.kind === 'date' && dates.has(f.start)),
    )
  })
}

/** A quantity outside all stories is a hole in `printings.csv`. */
function unplacedQuantities(
  stories: readonly Story[],
  pages: ReadonlyMap<PageId, ReadPage>,
): readonly Diagnostic[] {
  return [...pages.values()].flatMap((page) => {
    const inStories = new Set(stories.flatMap((story) => figuresOf(story, page)))
    return page.extraction.figures
      .filter((figure) => figure.kind === 'quantity' && !inStories.has(figure))
      .map((figure) => {
        const message = `${figure.text} lies in no story: give its story a printing with ranges`
        return diagnostic('warning', 'unplaced-quantity', page.id, message, {
          start: figure.start,
          end: figure.end,
        })
      })
  })
}

function corpusPage(page: PageInput, rows: readonly PageEntry[], read: ReadonlyMap<PageId, ReadPage>): Page {
  const row = rows.find((r) => r.page === page.id)
  const found = present(read.get(page.id), 'every page was read').extraction.figures
  const counts = Object.fromEntries(
    figureKinds.map((kind) => [kind, found.filter((figure) => figure.kind === kind).length]),
  ) as Record<FigureKind, number>
  return {
    id: page.id,
    sha256: page.sha256,
    length: page.text.length,
    issued: row?.issued ?? null,
    paper: row?.paper ?? null,
    counts,
  }
}
