/**
 * What the presenter sees beside a chart: each number as printed, where, how firm, in which readings, and the citations.
 * Facts in the order of the chart; knows no markup.
 */
import { chartRows, type ChartSpec, type SpecRow } from '../../charts/spec/spec'
import type { CorpusIndex } from '../../corpus'
import { cite } from '../../format/citation'
import { formatLocator } from '../../format/locator'
import { present } from '../../base/assert'
import type { StatisticId, Statistic, Story, StoryId } from '../../model/corpus'
import type { Language } from '../../model/language'

/** One of the things that the printings say, with every place. */
export interface NotedReading {
  readonly text: string
  readonly places: readonly string[]
  readonly adopted: boolean
}

export interface NotedRow {
  readonly statistic: StatisticId
  readonly label: string
  /** Hedge, number and unit in words. */
  readonly words: string
  readonly time: string | null
  /** How it was worked out; null for a printed number. */
  readonly formula: string | null
  /** Empty for a derived number. More than one where the printings disagree. */
  readonly readings: readonly NotedReading[]
  /** Nobody could decide between the readings. */
  readonly tied: boolean
  /** Why one reading was adopted. */
  readonly reason: string | null
  /** The same fact in other stories: printed text and name. */
  readonly companions: readonly { readonly text: string; readonly label: string }[]
}

export interface Notes {
  readonly rows: readonly NotedRow[]
  readonly citations: readonly string[]
}

function readingsOf(index: CorpusIndex, statistic: Statistic, language: Language): readonly NotedReading[] {
  if (statistic.kind === 'derived') return []
  return statistic.readings.map((reading, i) => ({
    text: reading.text,
    places: reading.figures
      .flatMap((figure) => index.corpus.figures[figure] ?? [])
      .map((figure) => formatLocator(figure.page, figure, language)),
    adopted: i === statistic.adopted && statistic.adoption.kind !== 'tied',
  }))
}

function rowOf(index: CorpusIndex, row: SpecRow, language: Language): NotedRow {
  const { statistic: id, label, words, time, formula, tied } = row
  const statistic = present(index.statisticById.get(id), `statistic ${id}`)
  const adoption = statistic.kind === 'reported' ? statistic.adoption : null
  return {
    statistic: id,
    label,
    words,
    time,
    formula,
    tied,
    readings: readingsOf(index, statistic, language),
    reason: adoption?.kind === 'decided' ? adoption.reason[language] : null,
    companions: row.companions.map((other) => ({ text: other.printed ?? other.text, label: other.label })),
  }
}

/** The style in which a language cites. */
const styles = { zh: 'gbt7714', en: 'en' } as const

/** The citations of stories, in the order of the corpus, each once. */
export function citationsOf(
  index: CorpusIndex,
  stories: readonly StoryId[],
  language: Language,
): readonly string[] {
  const wanted = new Set(stories)
  const { pages, origin } = index.corpus
  return index.corpus.stories
    .filter(({ id }: Story) => wanted.has(id))
    .map((story) => cite({ story, pages, ...(origin && { corpus: origin }) }, styles[language]))
}

/** The notes of a chart. */
export function notesOf(index: CorpusIndex, spec: ChartSpec): Notes {
  const { language } = spec
  const rows = chartRows(spec).map((row) => rowOf(index, row, language))
  const once = rows.filter(({ statistic }, i) => rows.findIndex((row) => row.statistic === statistic) === i)
  return { rows: once, citations: citationsOf(index, spec.stories, language) }
}
