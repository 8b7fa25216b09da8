/**
 * How a page looks where its file has a picture of it, and where its characters stand there; and a file of such
 * pages that lies open. Knows neither the format of the file nor who draws.
 */
import type { Result } from '../base/result'
import type { PageFault } from './heldPage'
import type { PlacedRun } from './placedText'

export interface PagePicture {
  /** Of the sheet, in points. */
  readonly width: number
  readonly height: number
  /** Where the characters of the page's text stand. */
  readonly runs: readonly PlacedRun[]
  /** Draws the sheet, so many pixels a point; gives up when `signal` says so. Never rejects. */
  readonly draw: (
    canvas: HTMLCanvasElement,
    scale: number,
    signal: AbortSignal,
  ) => Promise<Result<void, PageFault>>
  /** Lets go of the file. */
  readonly close: () => void
}

/** A sheet as it was read. */
export interface Sheet {
  readonly text: string
  readonly picture: PagePicture
}

/** A file of sheets. */
export interface SheetFile {
  readonly name: string
  readonly count: number
  /** Reads a sheet, counted from 1. Never rejects. */
  readonly read: (sheet: number, signal: AbortSignal) => Promise<Result<Sheet, PageFault>>
  /** Lets go of the file, once no picture of it is shown any more. */
  readonly close: () => void
}
