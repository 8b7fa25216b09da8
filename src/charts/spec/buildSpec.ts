/**
 * Definition + corpus + what the filters show → the full spec of a chart. Never throws on a definition: what it
 * can't draw is a diagnostic of the spec.
 */
import type { Corpus, Statistic, Story } from '../../model/corpus'
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

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

/** Whether a headline stands without a statistic: it names numbers, and none that was printed for this one. */
function standsWithout(title: string, statistic: Statistic | undefined): boolean {
  const named = numbersIn(title)
  const printed = statistic?.kind === 'reported' ? statistic.readings.map(({ text }) => text).join(' ') : ''
  const worked = statistic?.kind === 'derived' ? String(Math.round(statistic.amount.value ?? 0)) : ''
  return named.length > 0 && !numbersIn(`${printed} ${worked}`).some((number) => named.includes(number))
}

/** Where the headline names a number that the filters hide, the title says what is left: the first, and how many more. */
function leftTitle(rows: readonly SpecRow[], language: Language): string {
  const first = rows.find(({ tied }) => !tied) ?? rows[0]
  const more = rows.length - 1
  if (!first || more === 0) return first?.spoken ?? ''
  return language === 'zh' ? `${first.spoken}，另有${more}个数字` : `${first.spoken}, and ${more} more`
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
  const stands = definition.panels.every(({ statistics }) =>
    statistics.every((id) => source.shown.has(id) || standsWithout(definition.title.zh, links.byId.get(id))),
  )
  return {
    id: definition.id,
    language,
    title: stands || rows.length === 0 ? definition.title[language] : leftTitle(rows, language),
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
