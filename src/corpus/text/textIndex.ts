/**
 * Full text over a corpus in three layers: what is written of a story, of a statistic, of a figure. A
 * word of a search is met by a figure where any of its three layers has it, so that 志愿者 2.37亿 finds the
 * one number of the story, and no story's text is indexed once for each of its numbers.
 */
import type { Corpus, Statistic, Story } from '../../model/corpus'
import type { Columns } from '../columns'
import { buildInvertedIndex, markTerm, type GiveToken, type InvertedIndex } from './invertedIndex'
import { giveTokens, numberToken, parseSearch, tokensOf, type Term, type Token } from './tokens'

export interface TextIndex {
  readonly stories: InvertedIndex
  readonly statistics: InvertedIndex
  /** By row of the columns. */
  readonly figures: InvertedIndex
}

/** A cache of more texts than this would hold what comes once and no more. */
const mostCached = 5000

/** Tokens of texts of which many are the same (units, subjects, topics). */
function cachedTokens(): (text: string) => ReadonlySet<Token> {
  const cache = new Map<string, ReadonlySet<Token>>()
  return (text) => {
    const known = cache.get(text)
    if (known) return known
    const made = tokensOf(text)
    if (cache.size >= mostCached) cache.clear()
    cache.set(text, made)
    return made
  }
}

function storyTexts(story: Story, topics: ReadonlyMap<string, string>): string[] {
  const { headline, deck, summary, place, agency, byline, topic } = story
  return [
    headline,
    deck ?? '',
    summary.zh,
    summary.en,
    place ?? '',
    agency,
    byline.join(' '),
    topics.get(topic) ?? '',
  ]
}

function statisticTexts(statistic: Statistic): string[] {
  const { label, note } = statistic
  const names =
    statistic.kind === 'reported' ? statistic.variants.flatMap((v) => v.witnesses.map((w) => w.text)) : []
  return [label.zh, label.en, note?.zh ?? '', note?.en ?? '', ...names]
}

/** Numbers by which a statistic is found that is printed nowhere. */
function derivedNumbers(statistic: Statistic): number[] {
  const value = statistic.kind === 'derived' ? statistic.amount.value : null
  return value === null ? [] : [numberToken(value)]
}

/** Gives the tokens of what a row's figure prints and of what it was read as. */
function giveFigure(
  { figures }: Corpus,
  { figure: indices, unit: units }: Columns,
  tokens: (text: string) => ReadonlySet<Token>,
): (row: number, give: GiveToken) => void {
  return (row, give) => {
    const figure = figures[indices[row] ?? -1]
    if (!figure) return
    giveTokens(figure.text.replace(/\s+/gu, ''), give)
    tokens(figure.subject ?? '').forEach(give)
    tokens(units.values[units.codes[row] ?? -1] ?? '').forEach(give)
    for (const number of [figure.value, figure.range?.low, figure.range?.high])
      if (typeof number === 'number') give(numberToken(number))
  }
}

/** The derived statistics that rest on each reported one, by position. */
function derivedFrom(
  corpus: Corpus,
  inputs: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly Statistic[]> {
  const found = new Map<number, Statistic[]>()
  inputs.forEach((positions, derived) =>
    positions.forEach((position) => {
      const statistic = corpus.statistics[derived]
      if (statistic) found.set(position, [...(found.get(position) ?? []), statistic])
    }),
  )
  return found
}

/** Indexes a corpus. What is derived is found through its inputs, since only figures are counted. */
export function buildTextIndex(
  corpus: Corpus,
  columns: Columns,
  inputs: ReadonlyMap<number, readonly number[]>,
): TextIndex {
  const tokens = cachedTokens()
  const topics = new Map(corpus.topics.map(({ id, label }) => [id, `${label.zh} ${label.en}`]))
  const resting = derivedFrom(corpus, inputs)
  const giveAll = (texts: readonly string[], give: GiveToken): void =>
    texts.forEach((text) => giveTokens(text, give))
  return {
    stories: buildInvertedIndex(corpus.stories.length, (i, give) => {
      const story = corpus.stories[i]
      if (story) giveAll(storyTexts(story, topics), give)
    }),
    statistics: buildInvertedIndex(corpus.statistics.length, (i, give) => {
      const own = corpus.statistics[i]
      if (!own) return
      for (const statistic of [own, ...(resting.get(i) ?? [])]) {
        giveAll(statisticTexts(statistic), give)
        tokens(topics.get(statistic.topic) ?? '').forEach(give)
        derivedNumbers(statistic).forEach(give)
      }
    }),
    figures: buildInvertedIndex(columns.size, giveFigure(corpus, columns, tokens)),
  }
}

/** What a search finds, one byte each. */
export interface TextHits {
  readonly rows: Uint8Array
  /** Stories of which all words are met by what is written of the story itself. */
  readonly stories: Uint8Array
}

function meet(target: Uint8Array, hits: Uint8Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & (hits[i] ?? 0)
}

function marked(index: InvertedIndex, term: Term): Uint8Array {
  // One more than there are documents: the code for none finds a place, and never hits.
  const hits = new Uint8Array(index.size + 1)
  markTerm(index, term, hits)
  return hits
}

/** Finds the rows that meet every word of a search; undefined where it has no word. */
export function searchText(index: TextIndex, columns: Columns, text: string): TextHits | undefined {
  const terms = parseSearch(text)
  if (terms.length === 0) return undefined
  const rows = new Uint8Array(columns.size).fill(1)
  const stories = new Uint8Array(index.stories.size).fill(1)
  for (const term of terms) {
    const byStory = marked(index.stories, term)
    const byStatistic = marked(index.statistics, term)
    const byRow = marked(index.figures, term)
    for (let row = 0; row < columns.size; row++)
      byRow[row] =
        (byRow[row] ?? 0) |
        (byStatistic[columns.statistic[row] ?? 0] ?? 0) |
        (byStory[columns.story.codes[row] ?? 0] ?? 0)
    meet(rows, byRow)
    meet(stories, byStory)
  }
  return { rows, stories }
}
