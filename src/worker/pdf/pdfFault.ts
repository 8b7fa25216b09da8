/** What went wrong with a PDF, and waiting no longer than it is worth. Knows no sheet. */
import { err, ok, type Result } from '../../base/result'
import type { PageFault } from '../../model/heldPage'

/** pdf.js names its errors; only some of their classes can be had. */
export function faultOf(error: unknown): PageFault {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException') return { kind: 'encrypted' }
  if (name === 'SecurityError') return { kind: 'failed', reason: message }
  return { kind: 'broken-pdf', reason: message }
}

export interface Patience {
  readonly seconds: number
  readonly signal: AbortSignal
}

/** Waits for something of a PDF: so long, and no longer than the reader wants. Never rejects. */
export function within<T>(wanted: Promise<T>, { seconds, signal }: Patience): Promise<Result<T, PageFault>> {
  return new Promise((resolve) => {
    const end = (result: Result<T, PageFault>): void => {
      clearTimeout(clock)
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = (): void => end(err({ kind: 'cancelled' }))
    const clock = setTimeout(() => end(err({ kind: 'too-slow', seconds })), seconds * 1000)
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    wanted.then(
      (value) => end(ok(value)),
      (error: unknown) => end(err(faultOf(error))),
    )
  })
}
