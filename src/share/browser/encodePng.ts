/**
 * A drawn canvas → PNG, in a worker: after a click Chromium leaves the encoding on the page itself to times of leisure, which
 * come up to a second later. Where there is no worker or no canvas in it, the page encodes. Knows no picture.
 */

/** What is needed of a worker. */
export interface EncodingWorker {
  postMessage: (bitmap: ImageBitmap, transfer: Transferable[]) => void
  addEventListener: (type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void) => void
  terminate: () => void
}

/** What is needed of the browser. */
export interface Encoder {
  readonly copy: (canvas: HTMLCanvasElement) => Promise<ImageBitmap>
  readonly start: () => EncodingWorker
}

const pageEncoder: Encoder = {
  copy: (canvas) => createImageBitmap(canvas),
  start: () => new Worker(new URL('./encodePng.worker.ts', import.meta.url), { type: 'module', name: 'png' }),
}

function askWorker(worker: EncodingWorker, bitmap: ImageBitmap): Promise<Blob | null> {
  return new Promise((resolve) => {
    const fail = (event: Event): void => {
      event.preventDefault()
      resolve(null)
    }
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', (event) => resolve((event as MessageEvent<Blob | null>).data))
    worker.postMessage(bitmap, [bitmap])
  })
}

async function encodedElsewhere(canvas: HTMLCanvasElement, { copy, start }: Encoder): Promise<Blob | null> {
  let worker: EncodingWorker | undefined
  try {
    worker = start()
    return await askWorker(worker, await copy(canvas))
  } catch {
    // Workers can be forbidden, and a browser may lack the copy.
    return null
  } finally {
    worker?.terminate()
  }
}

/** The PNG of a canvas; null where it can't be made. */
export async function encodePng(
  canvas: HTMLCanvasElement,
  encoder: Encoder = pageEncoder,
): Promise<Blob | null> {
  const encoded = await encodedElsewhere(canvas, encoder)
  return encoded ?? new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
