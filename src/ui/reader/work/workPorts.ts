/** What the work on own pages needs of the world: a worker that compiles, and a place to keep a session. Types alone. */
import type { Day } from '../../../base/day'
import type { Result } from '../../../base/result'
import type { Figure, PageId } from '../../../model/figure'
import type { EditionText, PageFault } from '../../../model/heldPage'
import type { Session } from '../../../model/session'
import type { CompiledSession, LaidPage } from '../../../model/sessionFindings'
import type { Sheet, SheetFault } from '../../../model/sheet'

/** Errors are sentences of the browser's own. None of them rejects. */
export interface WorkPorts {
  readonly lay: (id: PageId, name: string, text: string, issued: Day | null) => Promise<Result<LaidPage>>
  readonly compile: (
    session: Session,
    texts: ReadonlyMap<PageId, string>,
    held: readonly EditionText[],
  ) => Promise<Result<CompiledSession>>
  /** The number that extraction reads in some characters. */
  readonly number: (page: PageId, text: string) => Promise<Result<Figure | null>>
  readonly sheet: (
    id: PageId,
    name: string,
    bytes: ArrayBuffer,
  ) => Promise<Result<Result<Sheet, SheetFault | PageFault>>>
}
