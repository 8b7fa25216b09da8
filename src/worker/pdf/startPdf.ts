/**
 * Starts pdf.js over the bytes of a file, with a worker for them alone. What it may need besides (tables of Chinese
 * encodings, typefaces, decoders of pictures) lies beside the app and is fetched from there only.
 */
import { getDocument, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist'
import ParsingWorker from 'pdfjs-dist/build/pdf.worker.mjs?worker'

export interface StartedPdf {
  readonly document: Promise<PDFDocumentProxy>
  /** Ends the worker, whatever it does. */
  readonly end: () => void
}

/** A picture with more pixels is not unpacked. */
const MOST_PIXELS = 64_000_000

const beside = (folder: string): string => new URL(`pdf/${folder}/`, document.baseURI).href

/** Starts reading. `bytes` is given away. */
export async function startPdf(bytes: ArrayBuffer): Promise<StartedPdf> {
  const port = new ParsingWorker({ name: 'pdf' })
  // Typed as if no port could be given.
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: VerbosityLevel.ERRORS })
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: beside('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    maxImageSize: MOST_PIXELS,
    canvasMaxAreaInBytes: 4 * MOST_PIXELS,
  })
  const end = (): void => {
    void task.destroy().catch(() => undefined)
    port.terminate()
  }
  return { document: task.promise, end }
}
