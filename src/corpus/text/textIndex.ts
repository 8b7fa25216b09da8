/**
 * Full text over a corpus in three layers: what is written of a story, of a statistic, of a figure. A
 * word of a search is met by a figure where any of its three layers has it, so that 志愿者 2.37亿 finds the
 * one number of the story, and no story's text is indexed once for each of its numbers.
 */
import type { Corpus, Statistic, Story } from '../../model/corpus'
import type { Columns } from '../columns'
import { buildInvertedIndex, markTerm, type InvertedIndex } from './invertedIndex'
import { numberToken, parseSearch, tokensOf, type Term } from './tokens'

export interface TextIndex {
  readonly stories: InvertedIndex
  readonly statistics: InvertedIndex
  /** By row of the columns. */
  readonly figures: InvertedIndex
}

/** Tokens of texts of which many are the same (labels of a series, units). */
function cachedTokens(): (text: string) => ReadonlySet<string> {
  const cache = new Map<string, ReadonlySet<string>>()
  return (text) => {
    const known = cache.get(text)
    if (known) return known
    const made = tokensOf(text)
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

function statisticTexts(statistic: Statistic, topics: ReadonlyMap<string, string>): string[] {
  const { label, note, topic } = statistic
  const names =
    statistic.kind === 'reported' ? statistic.variants.flatMap((v) => v.witnesses.map((w) => w.text)) : []
  return [label.zh, label.en, note?.zh ?? '', note?.en ?? '', topics.get(topic) ?? '', ...names]
}

/** Numbers by which a statistic is found that is printed nowhere. */
function derivedNumbers(statistic: Statistic): string[] {
  const value = statistic.kind === 'derived' ? statistic.amount.value : null
  return value === null ? [] : [numberToken(value)]
}

/** Tokens of what a row's figure prints and of what it was read as. */
function figureTokens(
  corpus: Corpus,
  columns: Columns,
  row: number,
  tokens: (text: string) => ReadonlySet<string>,
): Set<string> {
  const figure = corpus.figures[columns.figure[row] ?? -1]
  if (!figure) return new Set()
  const unit = columns.unit.values[columns.unit.codes[row] ?? -1] ?? ''
  const all = new Set(tokens(figure.text.replace(/\s+/gu, '')))
  for (const text of [figure.subject ?? '', unit]) for (const token of tokens(text)) all.add(token)
  for (const number of [figure.value, figure.range?.low, figure.range?.high])
    if (typeof number === 'number') all.add(numberToken(number))
  return all
}

/** Indexes a corpus. What is derived is found through its inputs, since only figures are counted. */
export function buildTextIndex(
  corpus: Corpus,
  columns: Columns,
  inputs: ReadonlyMap<number, readonly number[]>,
): TextIndex {
  const tokens = cachedTokens()
  const topics = new Map(corpus.topics.map(({ id, label }) => [id, `${label.zh} ${label.en}`]))
  const all = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => [...tokens(text)]))
  const derivedFrom = new Map<number, Statistic[]>()
  inputs.forEach((positions, derived) =>
    positions.forEach((position) => {
      const statistic = corpus.statistics[derived]
      if (statistic) derivedFrom.set(position, [...(derivedFrom.get(position) ?? []), statistic])
    }),
  )
  return {
    stories: buildInvertedIndex(corpus.stories.length, (i) => {
      const story = corpus.stories[i]
      return story ? all(storyTexts(story, topics)) : []
    }),
    statistics: buildInvertedIndex(corpus.statistics.length, (i) => {
      const own = corpus.statistics[i]
      if (!own) return []
      const group = [own, ...(derivedFrom.get(i) ?? [])]
      return new Set([
        ...all(group.flatMap((s) => statisticTexts(s, topics))),
        ...group.flatMap(derivedNumbers),
      ])
    }),
    figures: buildInvertedIndex(columns.size, (row) => figureTokens(corpus, columns, row, tokens)),
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
