/** The figures of a page on its picture, and how large the picture is shown. Pure. */
import { boxesOf, type Box } from '../../model/placedText'
import type { PagePicture } from '../../model/pagePicture'
import type { Mark } from './markedText'

export interface SheetMark {
  readonly mark: Mark
  readonly boxes: readonly Box[]
}

/** Boxes that follow each other in one line are one box. */
function inOneLine(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    const isNext =
      last !== undefined &&
      Math.abs(last.y - box.y) < 0.5 * box.height &&
      Math.abs(box.x - last.x - last.width) < 0.5 * box.height
    if (isNext) lines.splice(-1, 1, { ...last, width: box.x + box.width - last.x })
    else lines.push(box)
  }
  return lines
}

/** Where marks stand on the picture of their page. */
export function sheetMarks(
  text: string,
  { runs }: PagePicture,
  marks: readonly Mark[],
): readonly SheetMark[] {
  return marks.flatMap((mark) => {
    const boxes = inOneLine(boxesOf({ text, runs }, mark.start, mark.end))
    return boxes.length === 0 ? [] : [{ mark, boxes }]
  })
}

/** In CSS pixels a point: newsprint of nine points is read with ease. */
const EASY = 1.6
/** A canvas of more pixels is not drawn by every device. */
const MOST_PIXELS = 16_000_000

/** How large a picture is shown in a place of this width: the whole sheet, or so that it can be read. */
export function shownScale({ width }: PagePicture, place: number, closer: boolean): number {
  const whole = place / width
  return closer ? Math.max(EASY, whole) : whole
}

/** How many pixels a point are drawn for that on a screen of so many pixels each. */
export function drawnScale({ width, height }: PagePicture, shown: number, density: number): number {
  return Math.min(shown * density, Math.sqrt(MOST_PIXELS / (width * height)))
}
