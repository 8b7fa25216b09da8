/**
 * Pages + tables → corpus. Every check of the catalogue is reached from here. Where a row is wrong there
 * is no corpus, only diagnostics.
 */
import { present } from '../base/assert'
import { addDeviations, deviationsOf } from '../collate/index'
import type { Corpus, Page, Statistic, Story } from '../model/corpus'
import { corpusVersion } from '../model/corpusJson'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { figureKey, figureKinds, type Figure, type FigureKind, type PageId } from '../model/figure'
import { figuresOf } from './collateStories'
import { Complaints } from './complaints'
import { derivedStatistics } from './derivedStatistics'
import { closeLinks, contradictionsOf } from './links'
import { readMaterial, type Input, type Material, type PageInput } from './material'
import type { ReadPage } from './placeStories'
import { reportedStatistics } from './reported'

export interface Compiled {
  /** Null where a diagnostic is an error. */
  readonly corpus: Corpus | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the corpus. Same input, same corpus. */
export function compileCorpus(input: Input): Compiled {
  const material = readMaterial(input)
  const stories = material.collated.map(({ story }) => story)
  const figures = corpusFigures(stories, material.pages)
  const naming = new Complaints(input.tables.catalogue.file)
  const statistics = makeStatistics(material, figures, naming)
  const unplaced = unplacedQuantities(stories, material.pages)
  const diagnostics = [...material.diagnostics, ...unplaced, ...naming.list]
  if (diagnostics.some((d) => d.severity === 'error')) return { corpus: null, diagnostics }
  const corpus: Corpus = {
    version: corpusVersion,
    pages: input.pages.map((page) => corpusPage(page, material)),
    topics: material.topics,
    stories,
    figures,
    statistics,
    contradictions: contradictionsOf(statistics),
  }
  return { corpus, diagnostics }
}

function makeStatistics(
  { collated, entries }: Material,
  figures: readonly Figure[],
  complaints: Complaints,
): readonly Statistic[] {
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

function corpusPage(page: PageInput, { pageEntries, pages }: Material): Page {
  const entry = pageEntries.find((row) => row.page === page.id)
  const found = present(pages.get(page.id), 'every page was read').extraction.figures
  const counts = Object.fromEntries(
    figureKinds.map((kind) => [kind, found.filter((figure) => figure.kind === kind).length]),
  ) as Record<FigureKind, number>
  return {
    id: page.id,
    sha256: page.sha256,
    length: page.text.length,
    issued: entry?.issued ?? null,
    paper: entry?.paper ?? null,
    counts,
  }
}
