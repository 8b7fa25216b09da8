/**
 * What every layout of a panel is given and gives back, the shared measures, and the makers of its commonest shapes.
 * Knows no kind of panel.
 */
import type { Language } from '../../model/language'
import type { Group, LineShape, TextShape } from '../scene/scene'
import type { Palette } from '../theme'

export interface LayoutContext {
  /** The width that the panel may fill, in px. */
  readonly width: number
  readonly colours: Palette
  readonly language: Language
  /** The width of the column of names, gap included; 0 where names stand above their marks. */
  readonly column: number
  /** How far rows may stretch in height, from 1: a sheet of fixed size gives them what room it has left. */
  readonly air: number
}

/** A panel drawn from its own upper left corner. */
export interface PanelLayout {
  readonly height: number
  readonly groups: readonly Group[]
}

/**
 * From the first width on names stand in a column on the left; from the second on they do if they are short; below
 * that they stand above their marks.
 */
export const columnFrom = { always: 560, short: 400 } as const

/** The sizes and distances of the rows, in px. */
export const metrics = {
  label: 13.5,
  value: 13.5,
  small: 12,
  axis: 12,
  lineHeight: 18,
  /** Between a mark and its text. */
  gap: 8,
  /** Between rows. */
  rowGap: 14,
  /** The widest share of the width that the label column takes. */
  columnShare: 0.34,
  /** Names are short where their column takes no more than this share. */
  shortShare: 0.3,
  columnGap: 16,
} as const

export interface TextOptions {
  readonly align?: TextShape['align']
  readonly bold?: boolean
  readonly family?: TextShape['family']
}

/** A line of text; `y` is its middle. */
export function line(
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly fill: string },
  options: TextOptions = {},
): TextShape {
  return {
    kind: 'text',
    text,
    ...at,
    align: options.align ?? 'left',
    bold: options.bold ?? false,
    family: options.family ?? 'sans',
  }
}

/** Lines of text under each other; `top` is the upper edge of the first. */
export function lines(
  texts: readonly string[],
  at: {
    readonly x: number
    readonly top: number
    readonly size: number
    readonly fill: string
    readonly step: number
  },
  options: TextOptions = {},
): readonly TextShape[] {
  return texts.map((text, i) =>
    line(text, { x: at.x, y: at.top + at.step * (i + 0.5), size: at.size, fill: at.fill }, options),
  )
}

/** A straight rule. */
export function rule(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  strokeWidth = 1,
): LineShape {
  return { kind: 'line', x1, y1, x2, y2, stroke, strokeWidth }
}
