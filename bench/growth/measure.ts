/**
 * One size of corpus, from the bytes of its file to the answers: what each step of opening it costs, what is held in memory
 * afterwards, and how long each query takes. Goes the way of the worker that opens a corpus, without the worker.
 */
import { measure as measureUnits } from '../../src/charts/aggregate/measures'
import { buildOrder, countsBy, facets, indexCorpus, select, sortPositions, statisticColumns, type CorpusIndex } from '../../src/corpus' // prettier-ignore
import { buildTextIndex } from '../../src/corpus/text/textIndex'
import { present } from '../../src/base/assert'
import { storyId, type Corpus } from '../../src/model/corpus'
import { decodeCorpus, encodeCorpus } from '../../src/model/corpusJson'
import { everything, type Query } from '../../src/model/query'
import { buffersOf } from '../../src/worker/corpus/buffersOf'
import { syntheticCorpus } from '../../test/support/syntheticCorpus'
import { median } from '../median'
import { collect, heapMegabytes } from './collected'

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

/** Milliseconds of processor time, or megabytes of memory. */
export interface Measure {
  readonly name: string
  readonly middle: number
  readonly slowest?: number
}

/** Processor time of this process, its collector's among it: on a busy machine the clock tells of other work. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Times what is asked again and again; what is made at first need is measured on its own. */
function timed(name: string, work: () => unknown): Measure {
  work()
  collect()
  const times = Array.from({ length: 25 }, () => milliseconds(work))
  return { name, middle: median(times), slowest: Math.max(...times) }
}

/** Times a step of opening, which happens once: no run pays for the rubbish of the one before. */
function timedStep(name: string, work: () => unknown): Measure {
  work() // compiled
  const times = Array.from({ length: 3 }, () => {
    collect()
    return milliseconds(work)
  })
  return { name, middle: median(times), slowest: Math.max(...times) }
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

/** The generator's own objects are of no use beyond this. */
function fileOf(size: number): Uint8Array {
  return new TextEncoder().encode(encodeCorpus(syntheticCorpus(size)))
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

function decode(json: unknown): Corpus {
  const corpus = decodeCorpus(json)
  return present(corpus.ok ? corpus.value : null, 'a whole corpus')
}

/** In a frame of its own: what is parsed would be held by the frame that goes on. */
function open(bytes: Uint8Array): Corpus {
  return decode(parse(bytes))
}

function measureReading(bytes: Uint8Array): readonly Measure[] {
  const parsing = timedStep('JSON.parse', () => parse(bytes))
  const json = parse(bytes)
  return [parsing, timedStep('decode', () => decode(json))]
}

function measureIndexing(corpus: Corpus): readonly Measure[] {
  const index = indexCorpus(corpus)
  return [
    timedStep('index', () => indexCorpus(corpus)),
    timedStep('index of texts', () => buildTextIndex(corpus, index.columns, index.inputs)),
    timedStep('order by value', () => buildOrder(index, 'value', 'zh')),
  ]
}

/** What a page holds that has the corpus open. */
function measureMemory(corpus: Corpus, before: number): readonly [CorpusIndex, ...Measure[]] {
  const index = indexCorpus(corpus)
  const arrays = buffersOf({
    columns: index.columns,
    text: index.text(),
    statistics: statisticColumns(corpus),
  })
  const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return [
    index,
    { name: 'memory: heap, MB', middle: heapMegabytes() - before },
    { name: 'memory: arrays, MB', middle: bytes / 1e6 },
  ]
}

/** Measures one size. */
export function measureSize(size: number): readonly Measure[] {
  const bytes = fileOf(size)
  const reading = measureReading(bytes)
  const before = heapMegabytes()
  const corpus = open(bytes)
  const indexing = measureIndexing(corpus)
  const [index, ...memory] = measureMemory(corpus, before)
  const answers = Object.entries(queries).map(([name, patch]) =>
    timed(name, () => answer(index, { ...everything, ...patch })),
  )
  return [...reading, ...indexing, ...memory, ...answers]
}
