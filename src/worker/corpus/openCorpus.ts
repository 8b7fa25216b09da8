/**
 * Opens a corpus: bytes → text → JSON → checked corpus → index, and then hands all of it over in pieces that take a
 * page a few milliseconds each. A generator of messages; knows no worker. A corpus with a fault gives that fault and
 * nothing else.
 */
import { err, ok, type Result } from '../../base/result'
import { buildOrder, indexCorpus, statisticColumns, type CorpusIndex } from '../../corpus'
import type { Corpus, CorpusOrigin } from '../../model/corpus'
import type { OpenFault, OpenStage } from '../../model/corpusOpening'
import { decodeCorpus } from '../../model/corpusJson'
import { languages, type Language } from '../../model/language'
import type { SortColumn } from '../../model/view'
import { fetchBytes } from './fetchBytes'
import type { CorpusRows, CorpusSource, KnownOrder, OpenReply } from './openProtocol'

/** So many rows are unpacked within a few milliseconds. */
const rowsAtOnce = 500

/** How many broken places are handed over. */
const spelledOut = 20

interface Read {
  readonly corpus: Corpus
  readonly charts: unknown
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return null // insecure origins have no digest
  const digest = await subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function parse(bytes: Uint8Array): Result<unknown, OpenFault> {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return err({ kind: 'empty' })
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return err({ kind: 'not-json', message: error instanceof Error ? error.message : String(error) })
  }
}

function check(json: unknown): Result<Read, OpenFault> {
  const corpus = decodeCorpus(json)
  if (corpus.ok) return ok({ corpus: corpus.value, charts: (json as { readonly charts?: unknown }).charts })
  const fault = corpus.error
  if (fault.kind !== 'broken') return err(fault)
  return err({ ...fault, issues: fault.issues.slice(0, spelledOut), total: fault.issues.length })
}

function* pieces(corpus: Corpus): Generator<CorpusRows> {
  for (const list of ['stories', 'figures', 'statistics'] as const)
    for (let at = 0; at < corpus[list].length; at += rowsAtOnce)
      yield { list, rows: corpus[list].slice(at, at + rowsAtOnce) } as CorpusRows
}

/** Sorted at once, for the page that opens; the other columns can wait. */
const firstColumns = ['story', 'value'] as const
const numberColumns = ['bound', 'time', 'pages'] as const
const textColumns = ['label', 'unit'] as const

function known(index: CorpusIndex, column: SortColumn, language: Language): KnownOrder {
  return { column, language, order: buildOrder(index, column, language) }
}

function* otherOrders(index: CorpusIndex): Generator<OpenReply> {
  for (const column of numberColumns) yield { kind: 'order', known: known(index, column, 'zh') }
  for (const column of textColumns)
    for (const language of languages) yield { kind: 'order', known: known(index, column, language) }
}

function* handOver({ corpus, charts }: Read, origin: CorpusOrigin): Generator<OpenReply> {
  const index = indexCorpus(corpus)
  const parts = { columns: index.columns, text: index.text() }
  const orders = firstColumns.map((column) => known(index, column, 'zh'))
  const { stories, figures, statistics, ...head } = corpus
  yield { kind: 'head', head: { ...head, origin }, charts }
  const all = stories.length + figures.length + statistics.length
  let sent = 0
  for (const rows of pieces(corpus)) {
    sent += rows.rows.length
    yield { kind: 'rows', rows, share: sent / all }
  }
  yield { kind: 'parts', parts, statistics: statisticColumns(corpus), orders }
  yield* otherOrders(index)
}

const say = (stage: OpenStage): OpenReply => ({ kind: 'progress', progress: { stage, share: null } })

/** Opens a corpus, message by message. */
export async function* openCorpus(source: CorpusSource): AsyncGenerator<OpenReply, void> {
  const fetching = fetchBytes(source)
  let step = await fetching.next()
  for (; step.done !== true; step = await fetching.next()) yield { kind: 'progress', progress: step.value }
  if (!step.value.ok) return yield { kind: 'fault', fault: step.value.error }
  yield say('parse')
  const json = parse(step.value.value)
  if (!json.ok) return yield { kind: 'fault', fault: json.error }
  const sha256 = await hashOf(step.value.value)
  yield say('check')
  const read = check(json.value)
  if (!read.ok) return yield { kind: 'fault', fault: read.error }
  yield say('index')
  yield* handOver(read.value, { name: source.name, sha256 })
}
