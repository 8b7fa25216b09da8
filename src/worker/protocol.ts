/** What goes to the worker that reads a page, and what comes back. Types alone. */
import type { HeldPage, KnownPage, PageFault, ReadingStage } from '../model/heldPage'
import type { Day } from '../base/day'
import type { Result } from '../base/result'
import type { Rows } from './rows'

/** How the bytes of a file are to be taken. HTML is never interpreted: its text is taken out. */
export type FileForm = 'text' | 'html'

/** A file to be read. */
export interface ReadRequest {
  readonly name: string
  readonly form: FileForm
  readonly bytes: ArrayBuffer
  /** The day of the issue, where it is known. */
  readonly issued: Day | null
  /** The pages of the edition. */
  readonly known: readonly KnownPage[]
}

export type ReadReply =
  | { readonly kind: 'progress'; readonly stage: ReadingStage }
  /** Of a long page; the rest comes last. */
  | { readonly kind: 'rows'; readonly rows: Rows }
  | { readonly kind: 'done'; readonly result: Result<HeldPage, PageFault> }
