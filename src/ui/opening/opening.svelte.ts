/** One opening as the strip shows it: under way, failed, or gone. Knows no markup and no worker. */
import type { OpenProgress } from '../../model/corpusOpening'
import type { OpeningFault } from './openingWords'

export class Opening {
  readonly name: string
  progress: OpenProgress = $state.raw({ stage: 'fetch', share: null })
  fault: OpeningFault | null = $state.raw(null)
  readonly #stop = new AbortController()

  constructor(name: string) {
    this.name = name
  }

  get signal(): AbortSignal {
    return this.#stop.signal
  }

  readonly cancel = (): void => this.#stop.abort()
}
