/**
 * Rows of the corpus JSON made into a corpus, without a question asked: for rows that were checked
 * before, by `decodeCorpus` or, for the corpus that the app is built with, by a test. So the first load needs
 * no schema and no validator.
 */
import { statisticId, type Corpus, type Story } from './corpus'
import { fromFigureRow, fromPageRow, fromStoryRow } from './corpusRows'
import type { CorpusRows } from './corpusSchema'
import { fromStatisticRow } from './statisticRow'

/** Fills in what rows leave out. Rows that were not checked may throw. */
export function fillCorpus(rows: CorpusRows): Corpus {
  const stories = rows.stories.map(fromStoryRow)
  const figures = rows.figures.map(fromFigureRow)
  const ground = { stories: new Map<string, Story>(stories.map((s) => [s.id, s])), figures }
  return {
    version: rows.version,
    pages: rows.pages.map(fromPageRow),
    topics: rows.topics,
    stories,
    figures,
    statistics: rows.statistics.map((row) => fromStatisticRow(row, ground)),
    contradictions: rows.contradictions.map(({ a, b, why }) => ({
      a: statisticId(a),
      b: statisticId(b),
      why,
    })),
  }
}
