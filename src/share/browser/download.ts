/**
 * Hands a file to the reader's downloads. All bytes exist before the browser is asked, so nothing half-written
 * is left. The browser's parts are handed in for tests.
 */
import { err, ok, type Result } from '../../base/result'

export interface SharedFile {
  readonly name: string
  readonly type: string
  readonly data: string | Uint8Array<ArrayBuffer> | Blob
}

/** What is needed of the browser. */
export interface DownloadWorld {
  readonly createAddress: (blob: Blob) => string
  readonly dropAddress: (address: string) => void
  /** Follows the address as a download of this name. */
  readonly follow: (address: string, name: string) => void
  readonly later: (run: () => void) => void
}

/** Browsers read a large blob some time after the click. */
const keepMs = 60_000

/** The downloads of the page that this runs in. */
export const pageDownloads: DownloadWorld = {
  createAddress: (blob) => URL.createObjectURL(blob),
  dropAddress: (address) => URL.revokeObjectURL(address),
  follow: (address, name) => {
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
  },
  later: (run) => void setTimeout(run, keepMs),
}

/** Downloads a file. */
export function download(file: SharedFile, world: DownloadWorld = pageDownloads): Result<null, 'blocked'> {
  try {
    const { data, type } = file
    const address = world.createAddress(data instanceof Blob ? data : new Blob([data], { type }))
    world.follow(address, file.name)
    world.later(() => world.dropAddress(address))
    return ok(null)
  } catch {
    return err('blocked')
  }
}
