/** What the layout of a sheet is made of. Lengths are points from the top left corner of the sheet. */
import type { Box } from '../../../model/placedText'

/** Characters that a PDF sets together. */
export interface TextItem extends Box {
  readonly text: string
  /** Of the type, in points. */
  readonly size: number
  readonly vertical: boolean
}

/** Items in a row, without a gap that could be a gutter. */
export interface Line extends Box {
  readonly items: readonly TextItem[]
  readonly size: number
  readonly vertical: boolean
}

export const right = ({ x, width }: Box): number => x + width
export const bottom = ({ y, height }: Box): number => y + height

/** The middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Whether two sizes are one size, as far as a reader sees. */
export const isSameSize = (a: number, b: number): boolean => Math.max(a, b) <= 1.15 * Math.min(a, b)

/** The least box around others. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  }
}
