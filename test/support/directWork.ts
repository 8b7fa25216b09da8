/** The desk's work without a worker: the same tasks, done on the spot. */
import { ok, type Result } from '../../src/base/result'
import type { Corpus } from '../../src/model/corpus'
import { doWork } from '../../src/worker/doWork'
import type { Asks, Gives, WorkRequest, WorkTask } from '../../src/worker/workProtocol'
import type { WorkPorts } from '../../src/ui/reader/work/workPorts'
import { today } from './ownPages'

/** Ports that do the work beside an edition. */
export function directWork(edition: Corpus): WorkPorts {
  const ask = async <Task extends WorkTask>(kind: Task, asks: Asks<Task>): Promise<Result<Gives<Task>>> => {
    const request = { kind, id: 0, asks } as unknown as Exclude<WorkRequest, { readonly kind: 'edition' }>
    return ok((await doWork(request, edition)) as Gives<Task>)
  }
  return {
    lay: (id, name, text, issued) => ask('lay', { id, name, text, issued }),
    compile: (session, texts, held) => ask('compile', { session, texts, held, today }),
    number: (page, text) => ask('number', { page, text }),
    sheet: (id, name, bytes) => ask('sheet', { id, name, bytes }),
  }
}

/** The same, and a way to wait until all that was asked has been answered. */
export function settledWork(edition: Corpus): {
  readonly work: WorkPorts
  readonly settle: () => Promise<void>
} {
  const work = directWork(edition)
  const pending = new Set<Promise<unknown>>()
  const watched =
    <Args extends readonly unknown[], T>(ask: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> => {
      const asked = ask(...args)
      pending.add(asked)
      void asked.finally(() => pending.delete(asked))
      return asked
    }
  const settle = async (): Promise<void> => {
    // What is answered may set more going.
    do {
      await Promise.all(pending)
      await new Promise((resolve) => setTimeout(resolve))
    } while (pending.size > 0)
  }
  return {
    work: {
      lay: watched(work.lay),
      compile: watched(work.compile),
      number: watched(work.number),
      sheet: watched(work.sheet),
    },
    settle,
  }
}
