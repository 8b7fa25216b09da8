/** Joins the reading desk, the worker that reads and the store of the device. Loaded with the reader. */
import { err } from '../base/result'
import { knownPages } from '../corpus'
import type { Corpus } from '../model/corpus'
import { askWorker, startWorker } from '../worker'
import { browserStore, ReadingDesk, type OpenSheets } from '../ui/reader'
import { rememberPages } from './keptPages'

export { ReaderPanel } from '../ui/reader'

/** Opens a PDF; what reads it is large, and comes when the first is opened. */
const openSheets: OpenSheets = async (file, signal) => {
  try {
    const { openPdf } = await import('../worker/pdf/openPdf')
    return await openPdf(file, signal)
  } catch (error) {
    return err({ kind: 'failed', reason: String(error) })
  }
}

/** A desk for the pages of a corpus. */
export function makeDesk(corpus: Corpus): ReadingDesk {
  const known = knownPages(corpus)
  return new ReadingDesk({
    read: (file, options) => askWorker({ ...file, known }, { ...options, start: startWorker }),
    openSheets,
    store: browserStore(() => window.indexedDB),
    remember: rememberPages,
  })
}
