/**
 * Files that wait to be read, one after the other: what is being done, what went wrong, and how to give up. What is read,
 * and what becomes of it, is the caller's. A file that is no page takes nothing with it.
 */
import type { PageFault, ReadingStage } from '../../model/heldPage'
import type { IncomingFile } from './ports'
import type { Busy, FileFault, Waiting } from './waiting'

/** One file in its turn. */
export interface Turn {
  readonly name: string
  readonly signal: AbortSignal
  readonly onprogress: (stage: ReadingStage) => void
}

/** Reads what was taken. */
export type ReadTaken = (taken: IncomingFile, turn: Turn) => Promise<void>

export class ReadingQueue {
  busy: Busy | null = $state.raw(null)
  faults: readonly FileFault[] = $state.raw([])
  readonly #read: ReadTaken
  #control = new AbortController()
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(read: ReadTaken) {
    this.#read = read
  }

  /** Reads files after those that wait. Resolves when they are read. */
  add(files: readonly Waiting[]): Promise<void> {
    const { signal } = this.#control
    this.#waiting += files.length
    this.#queue = this.#queue.then(async () => {
      for (const file of files) await this.#take(file, signal)
    })
    return this.#queue
  }

  /** Reads at once what a file that is being read has brought. */
  async within(files: readonly Waiting[], signal: AbortSignal): Promise<void> {
    this.#waiting += files.length
    for (const file of files) await this.#take(file, signal)
  }

  /** Gives up the file that is being read and those that wait. */
  cancel(): void {
    this.#control.abort()
    this.#control = new AbortController()
  }

  /** Nothing is being done to a file any more. */
  rest(): void {
    this.busy = null
  }

  complain(name: string, fault: PageFault): void {
    this.busy = null
    this.faults = [...this.faults.filter((other) => other.name !== name), { name, fault }]
  }

  async #take({ name, take }: Waiting, signal: AbortSignal): Promise<void> {
    const waiting = --this.#waiting
    const onprogress = (stage: ReadingStage): void => {
      this.busy = { name, stage, waiting }
    }
    if (signal.aborted) return
    onprogress('decode')
    const taken = await take(signal)
    if (!taken.ok) return this.complain(name, taken.error)
    await this.#read(taken.value, { name, signal, onprogress })
  }
}
