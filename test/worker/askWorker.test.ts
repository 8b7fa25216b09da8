import { describe, expect, test, vi } from 'vitest'
import { askWorker, type PageWorker, type ReadReply } from '../../src/worker'
import { findFigures } from '../support/figureFinder'

const request = () => ({
  name: 'a.txt',
  form: 'text' as const,
  bytes: new ArrayBuffer(4),
  issued: null,
  known: [],
})

/** A worker that answers with what a test gives it. */
function fakeWorker(act: (say: (type: string, event: object) => void) => void) {
  const listeners = new Map<string, (event: Event) => void>()
  const worker: PageWorker = {
    addEventListener: (type, listener) => void listeners.set(type, listener),
    postMessage: () =>
      queueMicrotask(() =>
        act((type, event) => listeners.get(type)?.(Object.assign(new Event(type), event))),
      ),
    terminate: vi.fn(),
  }
  return worker
}
const message = (data: ReadReply): object => ({ data })

function ask(worker: PageWorker | (() => never), seconds?: number) {
  const onprogress = vi.fn()
  const control = new AbortController()
  const start = typeof worker === 'function' ? worker : (): PageWorker => worker
  const options = { start, onprogress, signal: control.signal, ...(seconds === undefined ? {} : { seconds }) }
  return { onprogress, control, result: askWorker(request(), options) }
}

describe('askWorker', () => {
  test('hands on progress and result, and ends the worker', async () => {
    const done = { ok: false, error: { kind: 'empty' } } as const
    const worker = fakeWorker((say) => {
      say('message', message({ kind: 'progress', stage: 'decode' }))
      say('message', message({ kind: 'done', result: done }))
    })
    const { result, onprogress } = ask(worker)
    expect(await result).toEqual(done)
    expect(onprogress).toHaveBeenCalledExactlyOnceWith('decode')
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test('puts the rows that came ahead into the page', async () => {
    const figures = findFigures('page-a', '共3496家企业，约360个。')
    const page = {
      name: 'a.txt',
      text: '',
      encoding: 'utf-8',
      issued: null,
      unreadable: 0,
      match: null,
    } as const
    const worker = fakeWorker((say) => {
      say('message', message({ kind: 'rows', rows: { path: ['value', 'figures'], rows: figures } }))
      say('message', message({ kind: 'done', result: { ok: true, value: { ...page, figures: [] } } }))
    })
    expect(await ask(worker).result).toEqual({ ok: true, value: { ...page, figures } })
  })

  test('a worker that hangs is ended when its time is up', async () => {
    const worker = fakeWorker(() => undefined)
    expect(await ask(worker, 0.01).result).toEqual({ ok: false, error: { kind: 'too-slow', seconds: 0.01 } })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test('a reader who cancels ends the worker at once; before the start none is started', async () => {
    const worker = fakeWorker(() => undefined)
    const { control, result } = ask(worker)
    control.abort()
    expect(await result).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
    const start = vi.fn()
    const options = { start, onprogress: vi.fn(), signal: AbortSignal.abort() }
    expect(await askWorker(request(), options)).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(start).not.toHaveBeenCalled()
  })

  test('a worker that breaks or may not start is a fault with its reason', async () => {
    const broken = fakeWorker((say) => say('error', { message: 'out of memory' }))
    expect(await ask(broken).result).toEqual({
      ok: false,
      error: { kind: 'failed', reason: 'out of memory' },
    })
    const forbidden = (): never => {
      throw new Error('forbidden')
    }
    expect(await ask(forbidden).result).toEqual({
      ok: false,
      error: { kind: 'failed', reason: 'Error: forbidden' },
    })
  })
})
