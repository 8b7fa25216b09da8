/**
 * Gives the desk's tasks to one worker, which is started when it is first needed and ended where a task takes too long;
 * the next task starts another. Knows no task.
 */
import { err, type Result } from '../base/result'
import type { Corpus } from '../model/corpus'
import { joined, type Rows } from './rows'
import type { Asks, Gives, WorkReply, WorkRequest, WorkTask } from './workProtocol'

/** What is needed of a worker. */
export interface DeskWorker {
  postMessage: (message: WorkRequest) => void
  addEventListener: (type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void) => void
  terminate: () => void
}

export interface WorkClientOptions {
  readonly start: () => DeskWorker
  readonly edition: Corpus
  /** The largest table takes a few. @defaultValue 30 */
  readonly seconds?: number
}

/** Asks for a task. Never rejects; the error is a sentence for the reader. */
export type AskWork = <Task extends WorkTask>(task: Task, asks: Asks<Task>) => Promise<Result<Gives<Task>>>

interface Open {
  readonly worker: DeskWorker
  readonly waiting: Map<number, Asked>
}

interface Asked {
  /** What has come of the answer. */
  readonly rows: Rows[]
  readonly settle: (result: Result<unknown>) => void
}

/** A client for one edition. */
export function workClient({ start, edition, seconds = 30 }: WorkClientOptions): AskWork {
  let open: Open | null = null
  let count = 0
  const end = (reason: string): void => {
    const { worker, waiting } = open ?? {}
    open = null
    worker?.terminate()
    waiting?.forEach(({ settle }) => settle(err(reason)))
  }
  const begin = (): Open => {
    const worker = start()
    const waiting: Open['waiting'] = new Map()
    const fail = (event: Event): void => {
      event.preventDefault()
      end('message' in event && event.message !== '' ? String(event.message) : event.type)
    }
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', (event) => {
      const reply = (event as MessageEvent<WorkReply>).data
      const asked = waiting.get(reply.id)
      if (reply.kind === 'rows') asked?.rows.push(reply.rows)
      else asked?.settle(joined({ rows: asked.rows, rest: reply.result }) as Result<unknown>)
    })
    worker.postMessage({ kind: 'edition', edition })
    return { worker, waiting }
  }
  return (task, asks) =>
    new Promise((resolve) => {
      const id = count++
      const clock = setTimeout(() => end(`${seconds} s`), seconds * 1000)
      const settle = (result: Result<unknown>): void => {
        clearTimeout(clock)
        open?.waiting.delete(id)
        // What a task gives is fixed by its name; the worker's handler is typed by the same table.
        resolve(result as Result<Gives<typeof task>>)
      }
      try {
        open ??= begin()
        open.waiting.set(id, { rows: [], settle })
        open.worker.postMessage({ kind: task, id, asks } as WorkRequest)
      } catch (error) {
        settle(err(String(error)))
      }
    })
}
