/** Joins the reading desk, the workers that read and compile, and the store of the device. Loaded with the reader. */
import type { Day } from '../base/day'
import { knownPages } from '../corpus'
import { pause } from '../base/pause'
import { err, ok } from '../base/result'
import { askWorker, startWork, startWorker, workClient, type Asks } from '../worker'
import { browserStore, ReadingDesk, type OpenSheets, type WorkPorts } from '../ui/reader'
import type { EditionData } from './edition'
import { rememberPages } from './keptPages'
import { makeReady } from './ownEdition'

export { ReaderPanel } from '../ui/reader'
export { ownEdition } from './ownEdition'

function workPorts(given: EditionData): WorkPorts {
  const edition = given.index.corpus
  const ask = workClient({ start: startWork, edition })
  // Between what a worker has sent and what is made of it on the page, the page does what waits.
  const lay: WorkPorts['lay'] = async (id, name, text, issued) => {
    const laid = await ask('lay', { id, name, text, issued })
    await pause()
    return laid
  }
  const compile = async (asks: Asks<'compile'>) => {
    await pause()
    const made = await ask('compile', asks)
    const corpus = made.ok ? made.value.corpus : null
    if (corpus && corpus.statistics.length > edition.statistics.length) await makeReady(corpus, given)
    return made
  }
  return {
    lay,
    compile: (session, texts, held) => {
      // A story without a date on a page without one is shown under the day of the work; no file ever gets it.
      const today = new Date().toISOString().slice(0, 10) as Day
      return session.pages.length === 0
        ? Promise.resolve(
            ok({ session, corpus: edition, diagnostics: [], proposals: [], recognised: [], beside: [] }),
          )
        : compile({ session, texts, held, today })
    },
    number: (page, text) => ask('number', { page, text }),
    sheet: (id, name, bytes) => ask('sheet', { id, name, bytes }),
  }
}

/** Opens a PDF; what reads it is large, and comes when the first is opened. */
const openSheets: OpenSheets = async (file, signal) => {
  try {
    const { openPdf } = await import('../worker/pdf/openPdf')
    return await openPdf(file, signal)
  } catch (error) {
    return err({ kind: 'failed', reason: String(error) })
  }
}

/** A desk for the pages of an edition. */
export function makeDesk(edition: EditionData): ReadingDesk {
  const { corpus } = edition.index
  const known = knownPages(corpus)
  const desk = new ReadingDesk({
    edition: corpus,
    work: workPorts(edition),
    read: (file, options) => askWorker({ ...file, known }, { ...options, start: startWorker }),
    openSheets,
    store: browserStore(() => window.indexedDB),
    remember: rememberPages,
  })
  // Only while there is something to lose: a page that always asks is left by force.
  window.addEventListener('beforeunload', (event) => {
    if (desk.work.isUnsaved && !desk.keeping.kept) event.preventDefault()
  })
  return desk
}
