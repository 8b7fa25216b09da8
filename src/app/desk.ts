/** Joins the reading desk, the worker that reads and the store of the device. Loaded with the reader. */
import { knownPages } from '../corpus'
import type { Corpus } from '../model/corpus'
import { askWorker, startWorker } from '../worker'
import { browserStore, ReadingDesk } from '../ui/reader'
import { rememberPages } from './keptPages'

export { ReaderPanel } from '../ui/reader'

/** A desk for the pages of a corpus. */
export function makeDesk(corpus: Corpus): ReadingDesk {
  const known = knownPages(corpus)
  return new ReadingDesk({
    read: (file, options) => askWorker({ ...file, known }, { ...options, start: startWorker }),
    store: browserStore(() => window.indexedDB),
    remember: rememberPages,
  })
}
