import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Result } from '../../src/base/result'
import { pageId } from '../../src/model/figure'
import type { Rows } from '../../src/worker/rows'
import type { DeskWorker } from '../../src/worker/workClient'
import { workClient } from '../../src/worker/workClient'
import type { WorkReply, WorkRequest } from '../../src/worker/workProtocol'
import { blankEdition } from '../support/ownPages'

/** A worker that answers when it is told to. */
class FakeWorker implements DeskWorker {
  readonly asked: WorkRequest[] = []
  isEnded = false
  readonly #listeners = new Map<string, (event: Event) => void>()

  postMessage(message: WorkRequest): void {
    this.asked.push(message)
  }
  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.set(type, listener)
  }
  terminate(): void {
    this.isEnded = true
  }
  tell(type: 'message' | 'error' | 'messageerror', event: Event): void {
    this.#listeners.get(type)?.(event)
  }
  send(nth: number, rows: Rows): void {
    const reply: WorkReply = { kind: 'rows', id: this.#idOf(nth), rows }
    this.tell('message', new MessageEvent('message', { data: reply }))
  }
  answer(nth: number, result: Result<unknown>): void {
    const reply: WorkReply = { kind: 'done', id: this.#idOf(nth), result }
    this.tell('message', new MessageEvent('message', { data: reply }))
  }
  #idOf(nth: number): number {
    const request = this.asked[nth]
    if (!request || request.kind === 'edition') throw new Error('a task was asked')
    return request.id
  }
}

const asks = { page: pageId('a'), text: '约360个' }

function client() {
  const started: FakeWorker[] = []
  const start = (): FakeWorker => {
    const worker = new FakeWorker()
    started.push(worker)
    return worker
  }
  return { started, ask: workClient({ start, edition: blankEdition, seconds: 5 }) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the desk’s worker', () => {
  test('is started with the edition by the first task, and kept for the next', async () => {
    const { started, ask } = client()
    expect(started).toEqual([])
    const first = ask('number', asks)
    const second = ask('number', { ...asks, text: '46辆' })
    expect(started).toHaveLength(1)
    expect(started[0]?.asked.map(({ kind }) => kind)).toEqual(['edition', 'number', 'number'])
    // Answers find their questions, in whatever order they come.
    started[0]?.answer(2, { ok: true, value: 'second' })
    started[0]?.answer(1, { ok: true, value: 'first' })
    expect([await first, await second]).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ])
  })

  test('is ended where a task takes too long; all that wait are told, and the next task starts another', async () => {
    const { started, ask } = client()
    const slow = ask('number', asks)
    const behind = ask('number', asks)
    await vi.advanceTimersByTimeAsync(5000)
    expect([await slow, await behind]).toEqual([
      { ok: false, error: '5 s' },
      { ok: false, error: '5 s' },
    ])
    expect(started[0]?.isEnded).toBe(true)
    const next = ask('number', asks)
    expect(started).toHaveLength(2)
    started[1]?.answer(1, { ok: true, value: null })
    expect(await next).toEqual({ ok: true, value: null })
    // What was answered in time is not waited for.
    await vi.advanceTimersByTimeAsync(60_000)
    expect(started[1]?.isEnded).toBe(false)
  })

  test('that breaks, or speaks what cannot be understood, says so', async () => {
    const { started, ask } = client()
    const broken = ask('number', asks)
    started[0]?.tell('error', Object.assign(new Event('error'), { message: 'no memory' }))
    expect(await broken).toEqual({ ok: false, error: 'no memory' })
    const garbled = ask('number', asks)
    started[1]?.tell('messageerror', new Event('messageerror'))
    expect(await garbled).toEqual({ ok: false, error: 'messageerror' })
  })

  test('that is forbidden is a sentence, no crash', async () => {
    const start = (): never => {
      throw new Error('workers are forbidden')
    }
    const ask = workClient({ start, edition: blankEdition })
    expect(await ask('number', asks)).toEqual({ ok: false, error: 'Error: workers are forbidden' })
  })

  test('puts the rows that came ahead into the answer that they belong to', async () => {
    const { started, ask } = client()
    const [first, second] = [ask('number', asks), ask('number', asks)]
    started[0]?.send(2, { path: ['value', 'list'], rows: [3] })
    started[0]?.send(1, { path: ['value', 'list'], rows: [1] })
    started[0]?.send(1, { path: ['value', 'list'], rows: [2] })
    started[0]?.answer(1, { ok: true, value: { list: [] } })
    started[0]?.answer(2, { ok: true, value: { list: [] } })
    expect(await first).toEqual({ ok: true, value: { list: [1, 2] } })
    expect(await second).toEqual({ ok: true, value: { list: [3] } })
  })
})
