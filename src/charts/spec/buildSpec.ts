/**
 * Definition + corpus + what the filters show → the full spec of a chart. Never throws on a definition: what it
 * can't draw is a diagnostic of the spec.
 */
import type { Corpus, Story } from '../../model/corpus'
import type { Diagnostic } from '../../model/diagnostic'
import type { PageId } from '../../model/figure'
import type { Language } from '../../model/language'
import { sourceLine } from '../../format/source'
import type { ChartDefinition } from '../definition'
import { buildPanel, takenBy } from './panels'
import { linksOf } from './corpusLinks'
import type { RowSource, ShownStatistics } from './row'
import { panelRows, type ChartSpec, type SpecRow } from './spec'

export interface SpecOptions {
  /** The statistics that the filters let through. Default: all. */
  readonly shown?: ShownStatistics
  readonly language: Language
}

/** The pages that print what is drawn, in every reading. */
function pagesOf(rows: readonly SpecRow[]): readonly PageId[] {
  return rows.flatMap((row) => [...row.pages, ...row.companions.flatMap(({ pages }) => pages)])
}

function storiesOf(corpus: Corpus, rows: readonly SpecRow[]): readonly Story[] {
  const ids = new Set(rows.flatMap((row) => [row.story, ...row.companions.map(({ story }) => story)]))
  return corpus.stories.filter(({ id }) => ids.has(id))
}

/** Builds the spec of a chart. */
export function buildSpec(definition: ChartDefinition, corpus: Corpus, options: SpecOptions): ChartSpec {
  const { language } = options
  const links = linksOf(corpus)
  const source: RowSource = { corpus, links, language, shown: options.shown ?? links.byId }
  const diagnostics: Diagnostic[] = []
  const complain = (fault: Diagnostic): void => void diagnostics.push(fault)
  const context = { source, chart: definition.id, taken: takenBy(definition.panels), complain }
  const panels = definition.panels
    .map((panel) => buildPanel(context, panel))
    .filter((panel) => panel !== null)
  const rows = panels.flatMap(panelRows)
  const stories = storiesOf(corpus, rows)
  return {
    id: definition.id,
    language,
    title: definition.title[language],
    subtitle: definition.subtitle[language],
    note: definition.note?.[language] ?? null,
    source: sourceLine(stories, language, {
      pages: pagesOf(rows),
      ...(corpus.origin && { corpus: corpus.origin }),
    }),
    stories: stories.map(({ id }) => id),
    panels,
    diagnostics,
  }
}
