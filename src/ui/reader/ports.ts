/** What the reading desk needs of the world: a way to read files, and a place to keep pages. Types alone. */
import type { Day } from '../../base/day'
import type { Result } from '../../base/result'
import type { HeldPage, PageFault, ReadingStage } from '../../model/heldPage'
import type { PagePicture, SheetFile } from '../../model/pagePicture'
import type { Corpus } from '../../model/corpus'
import type { WorkPorts } from './work/workPorts'

/** A file as it was dropped. */
export interface IncomingFile {
  readonly name: string
  readonly form: 'text' | 'html' | 'sheets'
  readonly bytes: ArrayBuffer
  /** The day of the issue, where the reader says it. */
  readonly issued: Day | null
  readonly picture: PagePicture | null
}

/** A file that is read as text. */
export interface TextFile extends Omit<IncomingFile, 'form' | 'picture'> {
  readonly form: 'text' | 'html'
}

export interface ReadOptions {
  readonly onprogress: (stage: ReadingStage) => void
  readonly signal: AbortSignal
}

/** Reads a file as a page. Never rejects. */
export type ReadPage = (file: TextFile, options: ReadOptions) => Promise<Result<HeldPage, PageFault>>

/** Opens a file of sheets. Never rejects. */
export type OpenSheets = (
  file: { readonly name: string; readonly bytes: ArrayBuffer },
  signal: AbortSignal,
) => Promise<Result<SheetFile, PageFault>>

/** A page as it is kept: no more than what cannot be worked out again. */
export interface KeptPage {
  readonly name: string
  readonly text: string
  readonly issued?: Day | null | undefined
}

/** Why the device keeps nothing. */
export type StoreFault =
  | { readonly kind: 'full' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'broken'; readonly reason: string }

/** Keeps pages on the device. */
export interface PageStore {
  readonly load: () => Promise<Result<readonly KeptPage[], StoreFault>>
  readonly save: (page: KeptPage) => Promise<Result<void, StoreFault>>
  readonly remove: (name: string) => Promise<Result<void, StoreFault>>
  readonly clear: () => Promise<Result<void, StoreFault>>
}

export interface DeskPorts {
  readonly edition: Corpus
  readonly work: WorkPorts
  readonly read: ReadPage
  readonly openSheets: OpenSheets
  readonly store: PageStore
  /** Remembers, without the store, that there is something in it. */
  readonly remember: (kept: boolean) => void
}
