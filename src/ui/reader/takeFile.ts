/** A dropped file → its bytes, unless it is too large to be a page. Knows no encoding. */
import { err, ok, type Result } from '../../base/result'
import type { PageFault } from '../../model/heldPage'
import type { IncomingFile } from './ports'

/** A page of newsprint has some 30 kB; this is a book, or the largest table that is charted within seconds. */
export const mostBytes = 3_000_000
/** The work on the largest table, with its text. */
export const mostSessionBytes = 40_000_000
/** A whole issue with its pictures. */
export const mostSheetBytes = 80_000_000

/** A PDF says so in its first bytes, whatever it is called; what is called one is opened as one. */
async function isPdf(file: File): Promise<boolean> {
  if (/\.pdf$/i.test(file.name)) return true
  const head = new Uint8Array(await file.slice(0, 5).arrayBuffer())
  return String.fromCharCode(...head) === '%PDF-'
}

/** Takes the bytes of a file; nothing of a file that is too large is read. */
export async function takeFile(file: File): Promise<Result<IncomingFile, PageFault>> {
  const { name, size } = file
  if (size === 0) return err({ kind: 'empty' })
  try {
    const sheets = await isPdf(file)
    const most = sheets ? mostSheetBytes : /\.json$/i.test(name) ? mostSessionBytes : mostBytes
    if (size > most) return err({ kind: 'too-large', bytes: size, most })
    const form = sheets ? 'sheets' : /\.x?html?$/i.test(name) ? 'html' : 'text'
    return ok({ name, form, bytes: await file.arrayBuffer(), issued: null, picture: null })
  } catch (error) {
    // A folder, or a file that was moved or locked after it was dropped.
    return err({ kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) })
  }
}
