/**
 * Opens a PDF with pdf.js, in a worker of its own that is ended with the file: how many sheets, the text of each, and
 * its picture. No script, form or attachment of the file is touched. Never rejects.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { err, ok, type Result } from '../../base/result'
import type { PageFault } from '../../model/heldPage'
import type { PagePicture, Sheet, SheetFile } from '../../model/pagePicture'
import type { PlacedRun, PlacedText } from '../../model/placedText'
import { layoutText } from './layout'
import { within } from './pdfFault'
import { pdfItems } from './pdfItems'
import { startPdf, type StartedPdf } from './startPdf'

/** A dense page of newsprint has some thousand items; beyond this it is a drawing made of letters. */
const MOST_ITEMS = 20_000
/** With fewer letters a sheet is a picture of text: what little there is was stamped on it. */
const LEAST_LETTERS = 5
const SECONDS = 30

const letters = /[\p{L}\p{N}]/gu

/** The file stays open as long as somebody holds it. */
class Holders {
  #count = 1
  readonly #end: () => void
  constructor(end: () => void) {
    this.#end = end
  }
  hold(): () => void {
    this.#count++
    return this.leave()
  }
  /** What one holder calls, once or more. */
  leave(): () => void {
    let gone = false
    return () => {
      if (!gone && --this.#count === 0) this.#end()
      gone = true
    }
  }
}

function pictureOf(page: PDFPageProxy, runs: readonly PlacedRun[], close: () => void): PagePicture {
  const { width, height } = page.getViewport({ scale: 1 })
  const draw: PagePicture['draw'] = async (canvas, scale, signal) => {
    const viewport = page.getViewport({ scale })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const task = page.render({ canvas, viewport })
    const drawn = await within(task.promise, { seconds: SECONDS, signal })
    if (!drawn.ok) task.cancel()
    return drawn.ok ? ok(undefined) : drawn
  }
  return { width, height, runs, draw, close }
}

async function textOf(page: PDFPageProxy): Promise<PlacedText | null> {
  const content = await page.getTextContent()
  const items = pdfItems(content, page.getViewport({ scale: 1 }))
  return items.length > MOST_ITEMS ? null : layoutText(items)
}

async function readSheet(
  document: PDFDocumentProxy,
  sheet: number,
  patience: { readonly signal: AbortSignal; readonly holders: Holders },
): Promise<Result<Sheet, PageFault>> {
  const { signal, holders } = patience
  const page = await within(document.getPage(sheet), { seconds: SECONDS, signal })
  if (!page.ok) return page
  const read = await within(textOf(page.value), { seconds: SECONDS, signal })
  if (!read.ok) return read
  if (read.value === null) return err({ kind: 'too-dense', most: MOST_ITEMS })
  const { text, runs } = read.value
  if ((text.match(letters)?.length ?? 0) < LEAST_LETTERS) return err({ kind: 'no-text-layer' })
  return ok({ text, picture: pictureOf(page.value, runs, holders.hold()) })
}

/** Opens a file; `bytes` is given away. */
export async function openPdf(
  { name, bytes }: { readonly name: string; readonly bytes: ArrayBuffer },
  signal: AbortSignal,
): Promise<Result<SheetFile, PageFault>> {
  let started: StartedPdf
  try {
    started = await startPdf(bytes)
  } catch (error) {
    // pdf.js did not come over the network, or workers are forbidden.
    return err({ kind: 'failed', reason: String(error) })
  }
  const opened = await within(started.document, { seconds: SECONDS, signal })
  if (!opened.ok) {
    started.end()
    return opened
  }
  const holders = new Holders(started.end)
  const document = opened.value
  const read: SheetFile['read'] = async (sheet, until) => {
    const page = await readSheet(document, sheet, { signal: until, holders })
    // A worker that hangs over one sheet hangs over all.
    if (!page.ok && page.error.kind === 'too-slow') started.end()
    return page
  }
  return ok({ name, count: document.numPages, read, close: holders.leave() })
}
