import { describe, expect, test } from 'vitest'
import { indexCorpus, orderOf, statisticColumns } from '../../../src/corpus'
import { encodeCorpus } from '../../../src/model/corpusJson'
import type { OpenProgress } from '../../../src/model/corpusOpening'
import { askCorpus, type CorpusWorker } from '../../../src/worker/corpus/askCorpus'
import { openCorpus } from '../../../src/worker/corpus/openCorpus'
import type { OpenReply, OpenRequest } from '../../../src/worker/corpus/openProtocol'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const corpus = syntheticCorpus(1500)
const text = encodeCorpus(corpus)
const sourceOf = (content: string) =>
  ({ kind: 'file', file: new Blob([content]), name: 'some.json' }) as const

/** A worker without a thread; what it says is copied, as between threads. */
function worker(): CorpusWorker & { isEnded: boolean } {
  const hears: ((event: Event) => void)[] = []
  let messages: AsyncGenerator<OpenReply, void> | null = null
  const answer = async (request: OpenRequest): Promise<void> => {
    if (request.kind === 'open') messages = openCorpus(request.source)
    const step = await messages?.next()
    const data: OpenReply = step?.value ?? { kind: 'end' }
    if (!one.isEnded)
      hears.forEach((hear) => hear(new MessageEvent('message', { data: structuredClone(data) })))
  }
  const one = {
    isEnded: false,
    postMessage: (request: OpenRequest) => void answer(request),
    addEventListener: (type: string, hear: (event: Event) => void) => {
      if (type === 'message') hears.push(hear)
    },
    terminate: () => {
      one.isEnded = true
    },
  }
  return one
}

function ask(content: string, signal = new AbortController().signal) {
  const progress: OpenProgress[] = []
  const one = worker()
  const result = askCorpus(sourceOf(content), {
    start: () => one,
    onprogress: (step) => progress.push(step),
    signal,
  })
  return { result, progress, worker: one }
}

describe('askCorpus', () => {
  test('puts together what comes in pieces, and says how far it is', async () => {
    const { result, progress } = ask(text)
    const opened = await result
    if (!opened.ok) throw new Error(opened.error.kind)
    const { index } = opened.value
    const plain = indexCorpus(corpus)
    expect(index.corpus).toEqual({ ...corpus, origin: index.corpus.origin })
    expect(index.columns).toEqual(plain.columns)
    expect([...index.positionOf]).toEqual([...plain.positionOf])
    expect(statisticColumns(index.corpus)).toEqual(statisticColumns(corpus))
    expect(orderOf(index, 'value', 'en')).toEqual(orderOf(plain, 'value', 'en'))
    const shares = progress.filter(({ stage }) => stage === 'arrive').map(({ share }) => share ?? 0)
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('ends its worker once the last order has come', async () => {
    const { result, worker: one } = ask(text)
    await result
    while (!one.isEnded) await new Promise((resolve) => setTimeout(resolve))
  })

  test('a fault is passed on, and ends the worker', async () => {
    const { result, worker: one } = ask('[]')
    expect(await result).toMatchObject({ ok: false, error: { kind: 'not-corpus' } })
    await new Promise((resolve) => setTimeout(resolve))
    expect(one.isEnded).toBe(true)
  })

  test('cancelled, it ends its worker and leaves nothing behind', async () => {
    const stop = new AbortController()
    const { result, worker: one } = ask(text, stop.signal)
    stop.abort()
    expect(await result).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    expect(one.isEnded).toBe(true)
    expect(await ask(text, stop.signal).result).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  })
})
