/**
 * The apparatus of every story: with the catalogue, its stories and decisions; without it, the stories
 * that the pages themselves show. Knows no format of output.
 */
import {
  addDeviations,
  apparatusOf,
  collateStory,
  deviationsOf,
  matchStories,
  type Apparatus,
  type Collation,
  type EntryDecision,
} from '../collate/index'
import { extractPage } from '../extract/index'
import type { Diagnostic } from '../model/diagnostic'
import type { CatalogueEntry } from './catalogueTable'
import { readMaterial, type Input, type PageInput } from './material'

export interface Apparatuses {
  readonly stories: readonly Apparatus[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Titled {
  readonly title: string
  readonly collation: Collation
  readonly decisions: readonly EntryDecision[]
}

function assemble(titled: readonly Titled[]): readonly Apparatus[] {
  const deviations = addDeviations(titled.map(({ collation }) => deviationsOf(collation)))
  return titled.map(({ title, collation, decisions }) =>
    apparatusOf(collation, { title, deviations, decisions }),
  )
}

function decisionOf({ decision }: CatalogueEntry): readonly EntryDecision[] {
  if (!decision) return []
  const { text, reason, certainty } = decision
  return [{ text, adoption: { kind: 'decided', reason, certainty } }]
}

/** By the catalogue: its stories, in its order, with its decisions. */
export function catalogueApparatuses(input: Input): Apparatuses {
  const { collated, entries, diagnostics } = readMaterial(input)
  const titled = collated.map(({ story, collation }) => ({
    title: story.headline,
    collation,
    decisions: entries.filter((entry) => entry.story === story.id).flatMap(decisionOf),
  }))
  return { stories: assemble(titled), diagnostics }
}

/** By the pages alone: segments are matched into stories, and nobody has decided anything. */
export function automaticApparatuses(pages: readonly PageInput[]): Apparatuses {
  const read = pages.map(({ id, text }) => ({
    id,
    text,
    extraction: extractPage({ id, text, issued: null }),
  }))
  const figures = new Map(read.map(({ id, extraction }) => [id, extraction.figures]))
  const matched = matchStories(
    read.flatMap(({ id, text, extraction }) =>
      extraction.segments.map((segment) => ({ page: id, text, segment })),
    ),
  )
  const titled = matched.map(({ printings }): Titled => {
    const headline = printings.flatMap(({ segments }) => segments).find((s) => s.headline !== null)?.headline
    const witnesses = printings.map(({ page, text, pieces }) => ({
      page,
      text,
      pieces,
      figures: figures.get(page) ?? [],
    }))
    return { title: headline ?? '（无题）', collation: collateStory(witnesses), decisions: [] }
  })
  return { stories: assemble(titled), diagnostics: read.flatMap(({ extraction }) => extraction.diagnostics) }
}
