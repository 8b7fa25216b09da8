/** What waits for the reading desk: dropped files, and pages whose text is known already. Reads nothing by itself. */
import { ok, type Result } from '../../base/result'
import type { PageFault, ReadingStage } from '../../model/heldPage'
import type { IncomingFile, KeptPage } from './ports'
import type { Entry } from './review'
import { takeFile } from './takeFile'

/** What is being done, and how many files wait. */
export interface Busy {
  readonly name: string
  readonly stage: ReadingStage
  readonly waiting: number
}

/** A file that could not be read. */
export interface FileFault {
  readonly name: string
  readonly fault: PageFault
}

/** Something to be read, when its turn comes. */
export interface Waiting {
  readonly name: string
  readonly take: () => Promise<Result<IncomingFile, PageFault>>
  readonly entries: readonly Entry[]
}

/** A page whose text is known already. Its name must not make a session or HTML of it again. */
export function waitingPage({ name, text, entries }: KeptPage): Waiting {
  const { buffer: bytes } = new TextEncoder().encode(text)
  const plain = name.replace(/\.json$/i, '.txt')
  return { name: plain, entries, take: async () => ok({ name: plain, form: 'text', bytes }) }
}

/** A dropped file. */
export function waitingFile(file: File): Waiting {
  return { name: file.name, take: () => takeFile(file), entries: [] }
}
