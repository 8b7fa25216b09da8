/**
 * How long a filter change takes, from the query to counts, facets, the rows of the table and the aggregated chart, for
 * corpora of 1,000 to 1,000,000 figures; and what it costs to make a corpus ready. Medians of many runs, in processor time,
 * with the slowest beside them; memory as the heap that a corpus and its index hold, and the typed arrays beside it.
 */
import { measure as measureUnits } from '../src/charts/aggregate/measures'
import { countsBy, facets, indexCorpus, select, sortPositions, type CorpusIndex } from '../src/corpus'
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
  /** Milliseconds, or megabytes of memory. */
  readonly milliseconds: number
  readonly slowest?: number
}

/** Processor time of this process, its collector's among it: on a busy machine the clock tells of other work. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

interface Spread {
  readonly milliseconds: number
  readonly slowest: number
}

function medianOf(work: () => unknown, runs: number): Spread {
  work() // what is made at first need is measured on its own
  const times = Array.from({ length: runs }, () => milliseconds(work))
  return { milliseconds: median(times), slowest: Math.max(...times) }
}

/** Megabytes in use, what nobody needs any more left out where the process may collect it (`--expose-gc`). */
function megabytes(): { readonly heap: number; readonly arrays: number } {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed / 1e6, arrays: arrayBuffers / 1e6 }
}

/** Rows of the aggregated chart. */
const unitsDrawn = 7

/** Everything that a change of the filters asks of the corpus. */
function answer(index: CorpusIndex, query: Query): void {
  const selection = select(index, query)
  facets(index, selection)
  for (const key of ['story', 'page', 'day'] as const) countsBy(index, selection, key)
  sortPositions(index, selection, { column: 'value', descending: true }, 'zh')
  measureUnits(index, selection, unitsDrawn)
}

/** Measures one size. */
export function measureFilters(size: number): readonly FilterMeasure[] {
  const runs = size >= 1_000_000 ? 7 : 25
  const before = megabytes()
  const corpus = syntheticCorpus(size)
  const measure = (name: string, spread: Spread | number): FilterMeasure =>
    typeof spread === 'number' ? { size, name, milliseconds: spread } : { size, name, ...spread }
  const index = indexCorpus(corpus)
  const memory = (): readonly FilterMeasure[] => {
    const after = megabytes()
    return [
      measure('memory: heap, MB', after.heap - before.heap),
      measure('memory: arrays, MB', after.arrays - before.arrays),
    ]
  }
  const measures = [
    measure(
      'index',
      medianOf(() => indexCorpus(corpus), 3),
    ),
    measure(
      'index of texts',
      milliseconds(() => index.text()),
    ),
    ...memory(),
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

/** The median, and the slowest behind a dash. */
function cellText(cell: FilterMeasure | undefined): string {
  if (!cell) return '–'
  const { milliseconds: ms, slowest } = cell
  return slowest === undefined ? ms.toFixed(1) : `${ms.toFixed(2)} – ${slowest.toFixed(1)}`
}

/** Measures all sizes and makes a Markdown table: one row a question, one column a size, and the growth. */
export function filterTable(sizes: readonly number[] = filterSizes): string {
  const measures = sizes.flatMap(measureFilters)
  const names = [...new Set(measures.map((m) => m.name))]
  const head = [
    'ms of CPU, median – slowest',
    ...sizes.map((size) => size.toLocaleString('en')),
    'growth of the last tenfold',
  ]
  const rows = names.map((name) => {
    const cells = sizes.map((size) => measures.find((m) => m.name === name && m.size === size))
    const known = cells.filter((cell) => cell !== undefined).map((cell) => cell.milliseconds)
    const growth = (known.at(-1) ?? 0) / (known.at(-2) ?? 1)
    return [name, ...cells.map(cellText), `× ${growth.toFixed(1)}`]
  })
  return markdownTable(head, rows)
}

/** Prints the table for all sizes. */
export function benchGrowth(): void {
  console.log(filterTable())
}
