/**
 * Numbers that have nothing to be compared with, as large figures in columns. The short bar under each is no measure, only
 * its end speaks: solid, soft, open, hollow or capped.
 */
import { barShapes } from '../marks/bar'
import type { Group, Shape } from '../scene/scene'
import type { RowsPanel, SpecRow } from '../spec/spec'
import { textWidth } from '../text/measure'
import { wrapEven } from '../text/wrap'
import { line, lines, metrics, type LayoutContext, type PanelLayout } from './context'
import { lanesOf, type Lane } from './lanes'

/** The least width of a cell, on wide sheets and on phones. */
const cellWidth = { wide: 190, narrow: 138 } as const
const narrowBelow = 480
const cellGap = 24
const rowGap = 26
const figureSize = 31
/** On a sheet with room to spare figures grow so far: beyond it one outcries the headline. */
const mostGrowth = 1.6
const glyph = { length: 52, height: 6, band: 44 } as const

/** The end of a bar of fixed length; where no point is printed, the band of its two ends. */
export function glyphShapes(
  lane: Pick<Lane, 'amount' | 'colour'>,
  x0: number,
  y: number,
  paper: string,
): readonly Shape[] {
  const { amount, colour } = lane
  const style = { colour, paper }
  if (amount.value === null && amount.range === null) {
    const ends = { ...amount, min: 0, max: 1 }
    return barShapes({
      amount: ends,
      x0,
      x: (value) => x0 + value * glyph.band,
      y,
      height: glyph.height,
      style,
    })
  }
  // Always the same length: without an axis a length would say nothing.
  const end = { ...amount, value: amount.value === null ? null : 1, min: null, max: null }
  return barShapes({ amount: end, x0, x: () => x0 + glyph.length, y, height: glyph.height, style })
}

interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size that all figures of the panel share; one that is too long for it is smaller. */
  readonly size: number
}

/** As large as the sheet has air for and all of them fit; a single long one does not make the others small. */
function sizeOf(rows: readonly SpecRow[], width: number, air: number): number {
  const fitting = rows.map(({ text }) => (figureSize * width) / Math.max(1, textWidth(text, figureSize)))
  return Math.max(figureSize, Math.min(figureSize * Math.min(air, mostGrowth), ...fitting))
}

function cellOf(
  row: SpecRow,
  { x, y, width, size: most }: Cell,
  context: LayoutContext,
): { readonly group: Group; readonly height: number } {
  const { colours, language } = context
  const [main, ...others] = lanesOf(row, colours, language)
  const shapes: Shape[] = []
  if (!main) return { group: { statistic: row.statistic, box: null, shapes }, height: 0 }
  const size = Math.min(most, (figureSize * width) / Math.max(1, textWidth(row.text, figureSize)))
  const fill = row.tied ? colours.vermilion : colours.ink
  shapes.push(line(row.text, { x, y: y + most * 0.6, size, fill }, { family: 'serif' }))
  let top = y + most * 1.22
  shapes.push(...glyphShapes(main, x, top + 5, colours.paper))
  top += 16
  const add = (text: string, size_: number, colour: string): void => {
    const texts = wrapEven(text, width, size_)
    shapes.push(...lines(texts, { x, top, size: size_, fill: colour, step: metrics.lineHeight }))
    top += texts.length * metrics.lineHeight
  }
  add(row.label, metrics.label, colours.inkSoft)
  for (const lane of others) add(lane.text, metrics.small, lane.textColour)
  return {
    group: { statistic: row.statistic, box: { x, y, width, height: top - y }, shapes },
    height: top - y,
  }
}

/** Lays out a panel of figures. */
export function layoutFigures(panel: RowsPanel, context: LayoutContext): PanelLayout {
  const { width } = context
  const least = width < narrowBelow ? cellWidth.narrow : cellWidth.wide
  const most = Math.max(1, Math.floor((width + cellGap) / (least + cellGap)))
  // Four figures in two rows of two, not in rows of three and one.
  const columns = Math.max(1, Math.ceil(panel.rows.length / Math.ceil(panel.rows.length / most)))
  const each = (width - cellGap * (columns - 1)) / columns
  const size = sizeOf(panel.rows, each, context.air)
  const groups: Group[] = []
  let y = 0
  for (let i = 0; i < panel.rows.length; i += columns) {
    if (i > 0) y += rowGap * context.air
    const cells = panel.rows
      .slice(i, i + columns)
      .map((row, column) => cellOf(row, { x: column * (each + cellGap), y, width: each, size }, context))
    groups.push(...cells.map(({ group }) => group))
    y += Math.max(...cells.map(({ height }) => height))
  }
  return { height: y, groups }
}
