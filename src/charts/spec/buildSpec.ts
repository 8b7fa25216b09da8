/**
 * Definition + corpus + what the filters show → the full spec of a chart. Never throws on a definition: what it
 * can't draw is a diagnostic of the spec.
 */
import type { Corpus, Story, StatisticId } from '../../model/corpus'
import type { Diagnostic } from '../../model/diagnostic'
import type { Language } from '../../model/language'
import { sourceLine } from '../../format/citation'
import type { ChartDefinition } from '../definition'
import { buildPanel, takenBy } from './panels'
import type { RowSource } from './row'
import { panelRows, type ChartSpec, type SpecRow } from './spec'

export interface SpecOptions {
  /** The statistics that the filters let through. Default: all. */
  readonly shown?: ReadonlySet<StatisticId>
  readonly language: Language
}

function storiesOf(corpus: Corpus, rows: readonly SpecRow[], shown: RowSource): readonly Story[] {
  const ids = new Set(
    rows.flatMap((row) => [
      row.story,
      ...row.companions.flatMap(({ statistic }) => shown.byId.get(statistic)?.story ?? []),
    ]),
  )
  return corpus.stories.filter(({ id }) => ids.has(id))
}

/** Builds the spec of a chart. */
export function buildSpec(definition: ChartDefinition, corpus: Corpus, options: SpecOptions): ChartSpec {
  const { language } = options
  const byId = new Map(corpus.statistics.map((statistic) => [statistic.id, statistic]))
  const source: RowSource = { corpus, byId, language, shown: options.shown ?? new Set(byId.keys()) }
  const diagnostics: Diagnostic[] = []
  const complain = (fault: Diagnostic): void => void diagnostics.push(fault)
  const context = { source, chart: definition.id, taken: takenBy(definition.panels), complain }
  const panels = definition.panels
    .map((panel) => buildPanel(context, panel))
    .filter((panel) => panel !== null)
  const stories = storiesOf(corpus, panels.flatMap(panelRows), source)
  return {
    id: definition.id,
    language,
    title: definition.title[language],
    subtitle: definition.subtitle[language],
    note: definition.note?.[language] ?? null,
    source: sourceLine(stories, language),
    stories: stories.map(({ id }) => id),
    panels,
    diagnostics,
  }
}
