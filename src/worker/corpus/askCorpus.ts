/**
 * Asks a worker to open a corpus and puts together what comes, a few milliseconds at a time, so that the page in use
 * never waits for it. With progress and a way to cancel; a fault leaves nothing behind.
 */
import { inSlices, stepBack } from '../../base/pause'
import { err, ok, type Result } from '../../base/result'
import { indexSteps, keepOrder, keepStatisticColumns, type CorpusIndex, type IndexParts } from '../../corpus'
import type { Statistic, Story } from '../../model/corpus'
import type { OpenFault, OpenProgress } from '../../model/corpusOpening'
import { languages } from '../../model/language'
import type { Figure } from '../../model/figure'
import { present, unreachable } from '../../base/assert'
import type { CorpusHead, CorpusRows, CorpusSource, KnownOrder, OpenReply, OpenRequest } from './openProtocol'

/** What is needed of a worker. */
export interface CorpusWorker {
  postMessage: (message: OpenRequest) => void
  addEventListener: (type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void) => void
  terminate: () => void
}

export interface AskCorpusOptions {
  readonly start: () => CorpusWorker
  readonly onprogress: (progress: OpenProgress) => void
  readonly signal: AbortSignal
}

/** A corpus ready for questions, and what its file says of charts, unread. */
export interface OpenedCorpus {
  readonly index: CorpusIndex
  readonly charts: unknown
}

/** The pieces of a corpus as they come. */
class Arrival {
  readonly #stories: Story[] = []
  readonly #figures: Figure[] = []
  readonly #statistics: Statistic[] = []
  #head: CorpusHead | null = null
  #index: CorpusIndex | null = null
  charts: unknown

  begin(head: CorpusHead, charts: unknown): void {
    this.#head = head
    this.charts = charts
  }

  take(piece: CorpusRows): void {
    switch (piece.list) {
      case 'stories':
        return void this.#stories.push(...piece.rows)
      case 'figures':
        return void this.#figures.push(...piece.rows)
      case 'statistics':
        return void this.#statistics.push(...piece.rows)
      default:
        return unreachable(piece)
    }
  }

  async finish(parts: IndexParts): Promise<CorpusIndex> {
    const head = present(this.#head, 'the head of a corpus comes before its parts')
    const [stories, figures, statistics] = [this.#stories, this.#figures, this.#statistics]
    await stepBack()
    this.#index = await inSlices(indexSteps({ ...head, stories, figures, statistics }, parts))
    return this.#index
  }

  keep({ column, language, order }: KnownOrder): void {
    if (!this.#index) return
    // Numbers are in the same order in every language.
    const isText = column === 'label' || column === 'unit'
    for (const one of isText ? [language] : languages) keepOrder(this.#index, column, one, order)
  }
}

type End = (result: Result<OpenedCorpus, OpenFault>) => void

/** Takes one message; says whether more are wanted. */
async function hear(
  reply: OpenReply,
  arrival: Arrival,
  onprogress: (progress: OpenProgress) => void,
  end: End,
): Promise<boolean> {
  switch (reply.kind) {
    case 'progress':
      onprogress(reply.progress)
      return true
    case 'fault':
      end(err(reply.fault))
      return false
    case 'head':
      arrival.begin(reply.head, reply.charts)
      return true
    case 'rows':
      onprogress({ stage: 'arrive', share: reply.share })
      arrival.take(reply.rows)
      return true
    case 'parts': {
      const index = await arrival.finish(reply.parts)
      keepStatisticColumns(index.corpus, reply.statistics)
      reply.orders.forEach((order) => arrival.keep(order))
      end(ok({ index, charts: arrival.charts }))
      return true // what can wait
    }
    case 'order':
      arrival.keep(reply.known)
      return true
    case 'end':
      return false
    default:
      return unreachable(reply)
  }
}

function listen(worker: CorpusWorker, onprogress: (progress: OpenProgress) => void, end: End): void {
  const arrival = new Arrival()
  const fail = (reason: string): void => {
    worker.terminate()
    end(err({ kind: 'failed', reason }))
  }
  const onfail = (event: Event): void => {
    event.preventDefault()
    fail('message' in event && event.message !== '' ? String(event.message) : event.type)
  }
  worker.addEventListener('error', onfail)
  worker.addEventListener('messageerror', onfail)
  worker.addEventListener('message', (event) => {
    hear((event as MessageEvent<OpenReply>).data, arrival, onprogress, end)
      .then(async (more) => {
        if (!more) return worker.terminate()
        await stepBack()
        worker.postMessage({ kind: 'more' })
      })
      .catch((bug: unknown) => fail(String(bug)))
  })
}

/** Opens a corpus in a worker. Never rejects. */
export function askCorpus(
  source: CorpusSource,
  { start, onprogress, signal }: AskCorpusOptions,
): Promise<Result<OpenedCorpus, OpenFault>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(err({ kind: 'cancelled' }))
    try {
      const worker = start()
      const cancel = (): void => {
        worker.terminate()
        resolve(err({ kind: 'cancelled' }))
      }
      signal.addEventListener('abort', cancel, { once: true })
      listen(worker, onprogress, resolve)
      worker.postMessage({ kind: 'open', source })
    } catch (error) {
      // Workers can be forbidden, as for a page opened from disk.
      resolve(err({ kind: 'failed', reason: String(error) }))
    }
  })
}
