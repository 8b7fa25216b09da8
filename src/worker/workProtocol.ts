/** What the desk asks of the worker that does its work, and what comes back. Types alone. */
import type { Result } from '../base/result'
import type { Day } from '../base/day'
import type { Corpus } from '../model/corpus'
import type { Figure, PageId } from '../model/figure'
import type { EditionText, PageFault } from '../model/heldPage'
import type { Session } from '../model/session'
import type { CompiledSession, LaidPage } from '../model/sessionFindings'
import type { Sheet, SheetFault } from '../model/sheet'
import type { Rows } from './rows'

/** Each task by its name: what goes in, and what comes back. */
export interface WorkTasks {
  readonly lay: {
    readonly asks: {
      readonly id: PageId
      readonly name: string
      readonly text: string
      readonly issued: Day | null
    }
    readonly gives: LaidPage
  }
  readonly compile: {
    readonly asks: {
      readonly session: Session
      readonly texts: ReadonlyMap<PageId, string>
      readonly held: readonly EditionText[]
      readonly today: Day
    }
    readonly gives: CompiledSession
  }
  readonly number: {
    readonly asks: { readonly page: PageId; readonly text: string }
    readonly gives: Figure | null
  }
  readonly sheet: {
    readonly asks: { readonly id: PageId; readonly name: string; readonly bytes: ArrayBuffer }
    readonly gives: Result<Sheet, SheetFault | PageFault>
  }
}
export type WorkTask = keyof WorkTasks
export type Asks<Task extends WorkTask> = WorkTasks[Task]['asks']
export type Gives<Task extends WorkTask> = WorkTasks[Task]['gives']

export type WorkRequest =
  | { readonly kind: 'edition'; readonly edition: Corpus }
  | {
      readonly [Task in WorkTask]: { readonly kind: Task; readonly id: number; readonly asks: Asks<Task> }
    }[WorkTask]

export type WorkReply =
  /** Of a long answer; the rest comes last. */
  | { readonly kind: 'rows'; readonly id: number; readonly rows: Rows }
  | { readonly kind: 'done'; readonly id: number; readonly result: Result<unknown> }
