/**
 * The bytes of a corpus file, from an address or a file, with how far it is. What is too large for a text is refused
 * before it fills the memory. Knows no JSON.
 */
import { err, ok, type Result } from '../../base/result'
import type { OpenFault, OpenProgress } from '../../model/corpusOpening'
import type { CorpusSource } from './openProtocol'

/** A text in a browser holds at most half a gigabyte. 100,000 figures take 25 MB; files of 150 MB have been opened. */
export const mostBytes = 400_000_000

type Fetched = Result<Uint8Array<ArrayBuffer>, OpenFault>

const tooLarge = (bytes: number): Fetched => err({ kind: 'too-large', bytes, most: mostBytes })

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Reads a stream; yields after each piece how much is there. */
async function* readStream(
  stream: ReadableStream<Uint8Array>,
  expected: number | null,
): AsyncGenerator<OpenProgress, Fetched> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return ok(joined(parts, length))
    parts.push(value)
    length += value.length
    if (length > mostBytes) {
      await reader.cancel()
      return tooLarge(length)
    }
    yield { stage: 'fetch', share: expected === null ? null : Math.min(1, length / expected) }
  }
}

async function responseOf(url: string): Promise<Result<Response, OpenFault>> {
  try {
    // Redirected to another origin, it is refused by the browser.
    const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin' })
    return response.ok ? ok(response) : err({ kind: 'not-found', status: response.status })
  } catch (error) {
    return err({ kind: 'unreachable', reason: reasonOf(error) })
  }
}

/** Fetches the bytes of a source. Never throws over what the world does. */
export async function* fetchBytes(source: CorpusSource): AsyncGenerator<OpenProgress, Fetched> {
  try {
    if (source.kind === 'file') {
      const { size } = source.file
      if (size > mostBytes) return tooLarge(size)
      return yield* readStream(source.file.stream(), size)
    }
    const response = await responseOf(source.url)
    if (!response.ok) return response
    const { headers, body } = response.value
    // A packed answer says how long it is packed.
    const expected = headers.get('content-encoding') === null ? Number(headers.get('content-length')) : 0
    if (expected > mostBytes) return tooLarge(expected)
    return body === null ? ok(new Uint8Array()) : yield* readStream(body, expected || null)
  } catch (error) {
    return err({ kind: 'unreachable', reason: reasonOf(error) })
  }
}
