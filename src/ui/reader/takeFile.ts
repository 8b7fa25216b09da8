/** A dropped file → its bytes, unless it is too large to be a page. Knows no encoding. */
import { err, ok, type Result } from '../../base/result'
import type { PageFault } from '../../model/heldPage'
import type { IncomingFile } from './ports'

/** A page of newsprint has some 30 kB; this is a book. */
export const mostBytes = 2_000_000

/** Takes the bytes of a file; nothing of a file that is too large is read. */
export async function takeFile(file: File): Promise<Result<IncomingFile, PageFault>> {
  const { name, size } = file
  if (size === 0) return err({ kind: 'empty' })
  if (size > mostBytes) return err({ kind: 'too-large', bytes: size, most: mostBytes })
  try {
    const form = /\.x?html?$/i.test(name) ? 'html' : 'text'
    return ok({ name, form, bytes: await file.arrayBuffer() })
  } catch (error) {
    // A folder, or a file that was moved or locked after it was dropped.
    return err({ kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) })
  }
}
