/**
 * The sheet that slides are laid out on, and how large it is shown: 16:9 on screens that are wide, the whole window on a
 * phone held upright, where a wide slide would be a stamp. Pure numbers.
 */

interface Size {
  readonly width: number
  readonly height: number
}

export interface Stage {
  /** The sheet on which charts are laid out, in its own px. */
  readonly sheet: Size
  /** Px of the window for one px of the sheet. */
  readonly scale: number
  /** The same area in units of the type of words that are not in a chart, and the px of the window for one unit. */
  readonly units: Size
  readonly unit: number
}

/** The sheet of a projector. */
export const slideSheet = { width: 1920, height: 1080 } as const
/** Windows narrower than this shape are filled, not letterboxed. */
const leastShape = 1
/** The foot of an upright window stays free for the page number, in px. */
const foot = 28
/** An upright sheet is as many units wide. */
const uprightUnits = 900
/** No chart can be laid out on less. */
const leastSide = 320

/** The stage in a window. */
export function stageIn(window: Size): Stage {
  const [width, height] = [Math.max(1, window.width), Math.max(1, window.height)]
  if (width / height >= leastShape) {
    const scale = Math.min(width / slideSheet.width, height / slideSheet.height)
    return { sheet: slideSheet, scale, units: slideSheet, unit: scale }
  }
  const sheet = { width: Math.max(leastSide, width), height: Math.max(leastSide, height - foot) }
  const scale = Math.min(1, width / sheet.width)
  const unit = (sheet.width * scale) / uprightUnits
  return { sheet, scale, units: { width: uprightUnits, height: (sheet.height * scale) / unit }, unit }
}
