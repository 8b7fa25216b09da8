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
  /** On no ground of its own a sheet has no paper either: what is hollow shows what lies below. @defaultValue 'paper' */
  readonly ground?: 'paper' | 'none'
}

/**
 * A sheet has at least this many px of scale 1 in its height, and in its width, so that a slide has type that a room can
 * read, and a square, which is seen on phones, as large a type as its width can bear.
 */
const leastSheet = { width: 640, height: 420 } as const
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
  const ink = palette[sheet.edition]
  const colours = sheet.ground === 'none' ? { ...ink, paper: 'none' } : ink
  const look = { colours, language: spec.language }
  return { spec, sheet, context: (scale, air = 1) => ({ ...look, width: inner / scale, air }) }
}

/** Panels stand side by side only in a room that is wider than high by this factor: in a square each would be a strip. */
const wideRoom = 1.5

/** How the panels may stand in a room: under each other, and side by side where it is wide. */
function sharingsIn(room: Room, panels: number): readonly (readonly number[])[] {
  const all = sharings(panels)
  return room.width > room.height * wideRoom ? all : all.slice(0, 1)
}

type Trial = (sharing: readonly number[], scale: number, air?: number) => PanelLayout

const trialOf =
  ({ spec, context }: Draft): Trial =>
  (sharing, scale, air = 1) =>
    layoutPlot(spec, context(scale, air), sharing)

const fits = ({ height }: PanelLayout, scale: number, room: Room): boolean => height * scale <= room.height

/** Whether the panels fit at a scale in some arrangement: one trial each, where finding the best takes many. */
function fitsAt(draft: Draft, room: Room, scale: number): boolean {
  const trial = trialOf(draft)
  return sharingsIn(room, draft.spec.panels.length).some((sharing) =>
    fits(trial(sharing, scale), scale, room),
  )
}

/** The panels as large as they fit into a room, in the best of their arrangements. */
function fitPlot(
  draft: Draft,
  room: Room,
  { least, most }: Readonly<Record<'least' | 'most', number>>,
): Placed {
  const trial = trialOf(draft)
  const scaleOf = (sharing: readonly number[]): number =>
    largest(0.1, most, (scale) => fits(trial(sharing, scale), scale, room))
  const [stacked = [1], ...beside] = sharingsIn(room, draft.spec.panels.length)
  let best = { sharing: stacked, scale: scaleOf(stacked) }
  for (const sharing of beside) {
    const scale = scaleOf(sharing)
    const needed = best.scale < least && scale >= least
    if (needed || scale > best.scale * worthColumns) best = { sharing, scale }
  }
  const { sharing, scale } = best
  const air = largest(1, mostAir, (stretch) => fits(trial(sharing, scale, stretch), scale, room))
  return { layout: trial(sharing, scale, air), scale }
}

/** The words at one scale, and the room that they leave for the panels. */
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
  return { draft, header, footer, margin, top, foot, room }
}

const enlarged = ({ layout, scale }: Placed, x: number, y: number): readonly Group[] =>
  layout.groups.map((group) => moveGroup(scaleGroup(group, scale), x, y))

/** The largest words beside which the panels are not too small. */
function wordScale(spec: ChartSpec, sheet: SheetOptions): number {
  const { width, height } = sheet
  const most = Math.max(1, Math.min(width / leastSheet.width, height / leastSheet.height))
  return largest(0.15, most, (words) => {
    const { draft, room } = arrange(spec, sheet, words)
    return fitsAt(draft, room, words * plotShare.least)
  })
}

/** Lays a chart out on a sheet. */
export function layoutSheet(spec: ChartSpec, sheet: SheetOptions): Scene {
  const { width, height } = sheet
  const scale = wordScale(spec, sheet)
  const { draft, header, footer, margin, top, foot, room } = arrange(spec, sheet, scale)
  const plot = fitPlot(draft, room, { least: scale * plotShare.least, most: scale * plotShare.most })
  const spare = Math.max(0, room.height - plot.layout.height * plot.scale)
  const groups = [
    ...enlarged({ layout: header, scale }, margin, margin),
    ...enlarged(plot, margin, top + spare * optical),
    ...enlarged({ layout: footer, scale }, margin, foot),
  ]
  return { width, height, groups }
}
