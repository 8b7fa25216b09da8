/**
 * How long a filter change takes, from the query to counts, facets and the sorted rows of the table, for
 * corpora of 1,000 to 1,000,000 figures; and what it costs to make a corpus ready. Medians of many runs.
 */
import { facets, indexCorpus, overview, select, sortStatistics, type CorpusIndex } from '../src/corpus'
import { decodeCorpus, encodeCorpus } from '../src/model/corpusJson'
import { storyId } from '../src/model/corpus'
import { everything, type Query } from '../src/model/query'
import { syntheticCorpus } from '../test/support/syntheticCorpus'
import { median } from './median'
import { markdownTable } from './table'

export const filterSizes = [1_000, 10_000, 100_000, 1_000_000] as const

const queries: Readonly<Record<string, Partial<Query>>> = {
  'no filter': {},
  'one bound': { bounds: ['gt'] },
  'two stories': { stories: [storyId('story-1'), storyId('story-7')] },
  'topic, unit and dates': {
    topics: ['expo', 'law'],
    units: ['家', '%'],
    dates: { from: '2020', to: '2024-06' },
  },
  'as of a month': { asOf: { from: '2023-10', to: '2023-10' } },
  'text: 上海 志愿者': { text: '上海 志愿者' },
  'text: volunt': { text: 'volunt' },
  'text: 3万': { text: '3万' },
}

export interface FilterMeasure {
  readonly size: number
  readonly name: string
  readonly milliseconds: number
}

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function medianOf(work: () => unknown, runs: number): number {
  work() // what is made at first need is measured on its own
  return median(Array.from({ length: runs }, () => milliseconds(work)))
}

/** Everything that a change of the filters asks of the corpus. */
function answer(index: CorpusIndex, query: Query): void {
  const selection = select(index, query)
  facets(index, selection)
  overview(index, selection, 'day')
  sortStatistics(index, selection, { column: 'value', descending: true }, 'zh')
}

/** Measures one size. */
export function measureFilters(size: number): readonly FilterMeasure[] {
  const runs = size >= 1_000_000 ? 7 : 25
  const corpus = syntheticCorpus(size)
  const measure = (name: string, ms: number): FilterMeasure => ({ size, name, milliseconds: ms })
  const index = indexCorpus(corpus)
  const measures = [
    measure(
      'index',
      medianOf(() => indexCorpus(corpus), 3),
    ),
    measure(
      'index of texts',
      milliseconds(() => index.text()),
    ),
    ...Object.entries(queries).map(([name, patch]) =>
      measure(
        name,
        medianOf(() => answer(index, { ...everything, ...patch }), runs),
      ),
    ),
  ]
  if (size > 100_000) return measures // the JSON of a million is longer than a string may be
  const text = encodeCorpus(corpus)
  const json: unknown = JSON.parse(text)
  return [
    measure(
      'JSON.parse',
      medianOf(() => JSON.parse(text), 3),
    ),
    measure(
      'decode',
      medianOf(() => decodeCorpus(json), 3),
    ),
    ...measures,
  ]
}

/** Measures all sizes and makes a Markdown table: one row a question, one column a size, and the growth. */
export function filterTable(sizes: readonly number[] = filterSizes): string {
  const measures = sizes.flatMap(measureFilters)
  const names = [...new Set(measures.map((m) => m.name))]
  const head = [
    'milliseconds',
    ...sizes.map((size) => size.toLocaleString('en')),
    'growth of the last tenfold',
  ]
  const rows = names.map((name) => {
    const cells = sizes.map((size) => measures.find((m) => m.name === name && m.size === size)?.milliseconds)
    const known = cells.filter((ms) => ms !== undefined)
    const growth = (known.at(-1) ?? 0) / (known.at(-2) ?? 1)
    return [name, ...cells.map((ms) => ms?.toFixed(2) ?? '–'), `× ${growth.toFixed(1)}`]
  })
  return markdownTable(head, rows)
}

/** Prints the table for all sizes. */
export function benchFilter(): void {
  console.log(filterTable())
}
