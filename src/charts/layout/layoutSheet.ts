/**
 * A chart on a sheet of fixed size: a slide, a square, half a page. The title stands at the top and the source line at the
 * foot, always at the same place and as large as can be; the panels take what is left, under each other or side by side.
 * Knows nothing of ECharts.
 */
import type { Edition } from '../../model/language'
import { moveGroup, scaleGroup, type Group, type Scene } from '../scene/scene'
import type { ChartSpec } from '../spec/spec'
import { palette } from '../theme'
import { chromeMargin, layoutFooter, layoutHeader } from './chrome'
import type { PanelLayout } from './context'
import { layoutPlot, sharings, type PlotContext } from './plot'

export interface SheetOptions {
  readonly edition: Edition
  readonly width: number
  readonly height: number
}

/** A sheet has at least this many px of scale 1, so that large type does not force a phone's layout on a slide. */
const leastSheet = { width: 750, height: 420 } as const
/**
 * The marks may be this much smaller than the words around them, and this much larger, as shares. On a slide a column of names
 * still has its place beside marks so large, and a chart of two rows does not drift in an empty sheet.
 */
const plotShare = { least: 0.92, most: 1.24 } as const
/** Between title, panels and foot, in px at scale 1. */
const gaps = { above: 22, below: 20 } as const
/** Rows of few numbers stretch so far and no further. */
const mostAir = 2
/** How high above the middle of its room a drawing stands: 0.5 is the middle. */
const optical = 0.42
/** Panels leave their column only for type that is larger by this factor. */
const worthColumns = 1.04

const searches = 16

/** The largest number between two for which `fits` holds; the lower one where it never does. */
function largest(low: number, high: number, fits: (value: number) => boolean): number {
  if (fits(high)) return high
  let [good, bad] = [low, high]
  for (let i = 0; i < searches; i++) {
    const middle = (good + bad) / 2
    if (fits(middle)) good = middle
    else bad = middle
  }
  return good
}

/** A drawing, what it is enlarged by, and the room that it stands in. */
interface Placed {
  readonly layout: PanelLayout
  readonly scale: number
}

interface Room {
  readonly width: number
  readonly height: number
}

interface Draft {
  readonly spec: ChartSpec
  readonly sheet: SheetOptions
  /** The px in which words and panels may stand, at their own scale. */
  readonly context: (scale: number, air?: number) => PlotContext
}

/** The margin goes by the words, whatever the scale of the panels. */
function draftOf(spec: ChartSpec, sheet: SheetOptions, words: number): Draft {
  const inner = sheet.width - 2 * chromeMargin * words
  const look = { colours: palette[sheet.edition], language: spec.language }
  return { spec, sheet, context: (scale, air = 1) => ({ ...look, width: inner / scale, air }) }
}

/** The panels as large as they fit into a room, in the best of their arrangements. */
function fitPlot({ spec, context }: Draft, room: Room, most: number): Placed {
  const plot = (sharing: readonly number[], scale: number, air = 1): PanelLayout =>
    layoutPlot(spec, context(scale, air), sharing)
  const fits = (layout: PanelLayout, scale: number): boolean => layout.height * scale <= room.height
  const scaleOf = (sharing: readonly number[]): number =>
    largest(0.1, most, (scale) => fits(plot(sharing, scale), scale))
  const [stacked = [spec.panels.length], ...beside] = sharings(spec.panels.length)
  let best = { sharing: stacked, scale: scaleOf(stacked) }
  for (const sharing of room.width > room.height ? beside : []) {
    const scale = scaleOf(sharing)
    if (scale > best.scale * worthColumns) best = { sharing, scale }
  }
  const { sharing, scale } = best
  const air = largest(1, mostAir, (stretch) => fits(plot(sharing, scale, stretch), scale))
  return { layout: plot(sharing, scale, air), scale }
}

/** The words at one scale, and the panels in the room that they leave. */
function arrange(spec: ChartSpec, sheet: SheetOptions, words: number) {
  const draft = draftOf(spec, sheet, words)
  const [header, footer] = [
    layoutHeader(spec, draft.context(words)),
    layoutFooter(spec, draft.context(words)),
  ]
  const margin = chromeMargin * words
  const top = margin + (header.height + gaps.above) * words
  const foot = sheet.height - margin - footer.height * words
  const room = { width: sheet.width - 2 * margin, height: foot - gaps.below * words - top }
  return { header, footer, margin, top, foot, room, plot: fitPlot(draft, room, words * plotShare.most) }
}

const enlarged = ({ layout, scale }: Placed, x: number, y: number): readonly Group[] =>
  layout.groups.map((group) => moveGroup(scaleGroup(group, scale), x, y))

/** Lays a chart out on a sheet. */
export function layoutSheet(spec: ChartSpec, sheet: SheetOptions): Scene {
  const { width, height } = sheet
  const most = Math.max(1, Math.min(width / leastSheet.width, height / leastSheet.height))
  const scale = largest(
    0.15,
    most,
    (words) => arrange(spec, sheet, words).plot.scale >= words * plotShare.least,
  )
  const { header, footer, margin, top, foot, room, plot } = arrange(spec, sheet, scale)
  const spare = Math.max(0, room.height - plot.layout.height * plot.scale)
  const groups = [
    ...enlarged({ layout: header, scale }, margin, margin),
    ...enlarged(plot, margin, top + spare * optical),
    ...enlarged({ layout: footer, scale }, margin, foot),
  ]
  return { width, height, groups }
}
