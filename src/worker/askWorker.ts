/**
 * Asks a worker to read one file: with progress, a way to cancel, and a limit of time after which the
 * worker is ended. One worker a file, so that a file that hangs takes nothing else with it.
 */
import { err, type Result } from '../base/result'
import type { HeldPage, PageFault, ReadingStage } from '../model/heldPage'
import type { ReadReply, ReadRequest } from './protocol'
import { joined, type Rows } from './rows'

/** What is needed of a worker. */
export interface PageWorker {
  postMessage: (message: ReadRequest, transfer: Transferable[]) => void
  addEventListener: (type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void) => void
  terminate: () => void
}

export interface AskOptions {
  readonly start: () => PageWorker
  readonly onprogress: (stage: ReadingStage) => void
  readonly signal: AbortSignal
  /** A page takes a tenth of a second, the largest file that is let in a few. @defaultValue 30 */
  readonly seconds?: number
}

/** Reads a file in a worker. Never rejects; `request.bytes` is given away. */
export async function askWorker(
  request: ReadRequest,
  { start, onprogress, signal, seconds = 30 }: AskOptions,
): Promise<Result<HeldPage, PageFault>> {
  if (signal.aborted) return err({ kind: 'cancelled' })
  return new Promise((resolve) => {
    let worker: PageWorker | undefined
    const rows: Rows[] = []
    const end = (result: Result<HeldPage, PageFault>): void => {
      clearTimeout(clock)
      signal.removeEventListener('abort', cancel)
      worker?.terminate()
      resolve(result)
    }
    const cancel = (): void => end(err({ kind: 'cancelled' }))
    const clock = setTimeout(() => end(err({ kind: 'too-slow', seconds })), seconds * 1000)
    signal.addEventListener('abort', cancel)
    const fail = (event: Event): void => {
      event.preventDefault()
      const reason = 'message' in event && event.message !== '' ? String(event.message) : event.type
      end(err({ kind: 'failed', reason }))
    }
    try {
      worker = start()
      worker.addEventListener('error', fail)
      worker.addEventListener('messageerror', fail)
      worker.addEventListener('message', (event) => {
        const reply = (event as MessageEvent<ReadReply>).data
        if (reply.kind === 'progress') onprogress(reply.stage)
        else if (reply.kind === 'rows') rows.push(reply.rows)
        else end(joined({ rows, rest: reply.result }) as typeof reply.result)
      })
      worker.postMessage(request, [request.bytes])
    } catch (error) {
      // Workers can be forbidden, as for a page opened from disk.
      end(err({ kind: 'failed', reason: String(error) }))
    }
  })
}
