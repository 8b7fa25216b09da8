/**
 * Which rows of a long table are drawn: those in sight and some around them, all of one height. Short
 * tables are drawn whole, so that find-in-page and print see everything. Knows no DOM.
 */

/** Tables up to this many rows are drawn whole: a browser lays them out within a frame. */
export const wholeUpTo = 300

/** Rows drawn above and below what is in sight, so that scrolling never shows a gap. */
const around = 12

export interface RowWindow {
  readonly first: number
  /** One past the last. */
  readonly end: number
  /** Heights, in px, of what is left out above and below. */
  readonly above: number
  readonly below: number
}

export interface Viewport {
  /** How far the top of the first row is scrolled above the view, in px; negative where below it. */
  readonly scrolled: number
  readonly height: number
  readonly rowHeight: number
}

/** Works out the window over `count` rows. */
export function rowWindow(count: number, { scrolled, height, rowHeight }: Viewport): RowWindow {
  if (count <= wholeUpTo) return { first: 0, end: count, above: 0, below: 0 }
  const clamp = (row: number): number => Math.max(0, Math.min(count, row))
  const first = clamp(Math.floor(scrolled / rowHeight) - around)
  const end = clamp(Math.ceil((scrolled + height) / rowHeight) + around)
  return { first, end, above: first * rowHeight, below: (count - end) * rowHeight }
}
