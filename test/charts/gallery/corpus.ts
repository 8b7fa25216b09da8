/**
 * Corpora for gallery cases: one line a statistic, nothing of it real. A disputed statistic has a second reading on
 * page-b.
 */
import { present } from '../../../src/base/assert'
import { parseDay } from '../../../src/base/day'
import { rawSpan } from '../../../src/base/span'
import {
  statisticId,
  storyId,
  type Corpus,
  type Reading,
  type ReportedStatistic,
  type Statistic,
} from '../../../src/model/corpus'
import { pageId, type Amount, type Figure } from '../../../src/model/figure'

const plain: Amount = {
  value: null, min: null, max: null, bound: 'eq', unit: '家', per: null, role: null, basis: null, range: null,
} // prettier-ignore

export interface Line {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly text: string
  readonly amount: Partial<Amount>
  /** What page-b prints instead. */
  readonly other?: { readonly text: string; readonly amount: Partial<Amount>; readonly tied: boolean }
}

function figureOf(text: string, amount: Amount, page: string, start: number): Figure {
  return {
    ...amount, ...rawSpan(start, start + text.length), page: pageId(page), text, kind: 'quantity',
    time: null, timeStatus: 'unknown', timeFrom: null, subject: null, rule: 'gallery',
  } // prettier-ignore
}

/** A corpus of one story with these statistics, and derived ones beside them. */
export function corpusOf(lines: readonly Line[], derived: readonly Statistic[] = []): Corpus {
  const figures: Figure[] = []
  const read = (text: string, given: Partial<Amount>, page: string): Reading => {
    const amount = { ...plain, ...given }
    figures.push(figureOf(text, amount, page, figures.length * 20))
    return { ...amount, text, figures: [figures.length - 1], suspicion: null }
  }
  const statistics = lines.map(({ id, zh, en, text, amount, other }): ReportedStatistic => ({
    kind: 'reported', id: statisticId(id), story: storyId('story'), topic: 'topic', label: { zh, en },
    time: null, timeStatus: 'unknown', sameAs: [], note: null, adopted: 0,
    readings: [read(text, amount, 'page-a'), ...(other ? [read(other.text, other.amount, 'page-b')] : [])],
    adoption: other?.tied === true ? { kind: 'tied' } : { kind: 'agreed' }, variants: [], absent: [],
  })) // prettier-ignore
  const day = present(parseDay('2024-11-04'), 'a day')
  const printing = (page: string) => ({
    page: pageId(page), pieces: [rawSpan(0, 900)], status: 'complete' as const,
  }) // prettier-ignore
  const page = (id: string) => ({
    id: pageId(id), sha256: id.padEnd(64, '0'), length: 900, issued: day, paper: null,
    counts: { quantity: 1, date: 0, ordinal: 0, name: 0, rhetorical: 0, layout: 0 },
  }) // prettier-ignore
  return {
    version: 1,
    pages: ['page-a', 'page-b'].map(page),
    topics: [{ id: 'topic', label: { zh: '题目', en: 'Topic' } }],
    stories: [
      {
        id: storyId('story'), headline: '样张', deck: null, kind: 'article', place: null, date: day, agency: '新华社',
        byline: [], topic: 'topic', summary: { zh: '样张。', en: 'A sample.' },
        printings: ['page-a', 'page-b'].map(printing),
        variants: [],
      },
    ],
    figures,
    statistics: [...statistics, ...derived],
    contradictions: [],
  } // prettier-ignore
}
