/**
 * Horizontal bars from zero with direct labels: names in a column on wide sheets, above their bars on narrow ones; the
 * number stands beyond the bar's end, or above it where there is no room. Knows no axis: bars need none.
 */
import { textWidth } from '../text/measure'
import { wrapEven } from '../text/wrap'
import { barEnd, barShapes, faintReach } from '../marks/bar'
import type { Group, Shape } from '../scene/scene'
import { furniture } from '../scene/scene'
import type { RowsPanel, SpecRow } from '../spec/spec'
import { lines, line, metrics, rule, type LayoutContext, type PanelLayout } from './context'
import { extentOf, fits, offAxisText } from './extent'
import { lanesOf, type Lane } from './lanes'

const barHeight = 17
const laneHeight = 9
const mainPitch = 24
const lanePitch = 19
/** Where the plot would be narrower than this share of the room, the numbers go above their bars. */
const leastPlot = 0.42

interface Row {
  readonly row: SpecRow
  readonly label: readonly string[]
  readonly lanes: readonly Lane[]
}

/** How wide everything is: the label column, the length of the longest bar. */
interface Frame {
  readonly x0: number
  readonly plot: number
  readonly high: number
  readonly column: boolean
  /** Numbers stand above the bars. */
  readonly above: boolean
  /** The bars are shares of a whole, which is drawn behind them. */
  readonly whole: boolean
  /** How far bars and their distances are stretched. */
  readonly air: number
}

const laneSize = (lane: Lane): number => (lane.main ? metrics.value : metrics.small)

/** The longest plot at which every number still fits between its bar's end and the right edge. */
function plotWidth(
  lanes: readonly Lane[],
  room: number,
  high: number,
  context: LayoutContext & { readonly whole: boolean },
): number {
  const { whole } = context
  let low = 0
  let most = room
  const overflows = (plot: number): boolean =>
    lanes.some((lane) => {
      const end = fits(lane, high) ? barEnd(lane.amount, 0, (value) => (value / high) * plot) : 0
      const text = fits(lane, high) ? lane.text : offAxisText(lane, context.language)
      const length = textWidth(text, laneSize(lane), lane.main)
      return Math.max(end, whole ? plot : 0) + metrics.gap + length > room
    })
  for (let i = 0; i < 20; i++) {
    const middle = (low + most) / 2
    if (overflows(middle)) most = middle
    else low = middle
  }
  return low
}

/** The longest plot at which no open end runs over the right edge. */
function barePlotWidth(lanes: readonly Lane[], room: number, high: number): number {
  const bare = lanes.filter((lane) => fits(lane, high))
  const beyond = bare.map((lane) => barEnd(lane.amount, 0, (value) => (value / high) * room) - room)
  return room - Math.max(0, ...beyond)
}

function frameOf(lanes: readonly Lane[], panel: RowsPanel, context: LayoutContext): Frame {
  const { width, column: x0, air } = context
  const column = x0 > 0
  const room = width - x0 - 1
  const whole = panel.whole !== null
  const high = panel.whole ?? (extentOf(lanes).high || 1)
  const plot = plotWidth(lanes, room, high, { ...context, whole })
  if (plot >= room * leastPlot) return { x0, plot, high, column, above: false, whole, air }
  return { x0, plot: barePlotWidth(lanes, room, high), high, column, above: true, whole, air }
}

const aboveHeight = (frame: Frame): number => (frame.above ? metrics.lineHeight : 0)
const barPitch = (lane: Lane, { air }: Frame): number => (lane.main ? mainPitch * air : lanePitch * air)
const pitch = (lane: Lane, frame: Frame): number => barPitch(lane, frame) + aboveHeight(frame)

const fades = ({ amount: { bound, value } }: Lane): boolean =>
  value === null || bound === 'gt' || bound === 'ge'

const xOf =
  ({ x0, plot, high }: Frame) =>
  (value: number): number =>
    x0 + (value / high) * plot

/** Numbers stand beyond the bar's end, and beyond the whole where there is one. */
function labelStart(lane: Lane, frame: Frame): number {
  const drawn = fits(lane, frame.high)
  const end = drawn ? barEnd(lane.amount, frame.x0, xOf(frame)) - (fades(lane) ? faintReach : 0) : frame.x0
  return frame.whole ? Math.max(end, frame.x0 + frame.plot) : end
}

/** The whole, behind a share of it. */
function track({ x0, plot }: Frame, y: number, height: number, { colours }: LayoutContext): Shape {
  return { kind: 'rect', x: x0, y: y - height / 2, width: plot, height, fill: colours.dataFaint }
}

function laneGroup(lane: Lane, frame: Frame, context: LayoutContext, top: number): Group {
  const { x0, high, above } = frame
  const lead = aboveHeight(frame)
  const y = top + lead + barPitch(lane, frame) / 2
  const drawn = fits(lane, high)
  const x = xOf(frame)
  const height = (lane.main ? barHeight : laneHeight) * frame.air
  const style = { colour: lane.colour, paper: context.colours.paper }
  const shapes: Shape[] = frame.whole ? [track(frame, y, height, context)] : []
  if (drawn) shapes.push(...barShapes({ amount: lane.amount, x0, x, y, height, style }))
  const textX = above ? x0 : labelStart(lane, frame) + metrics.gap
  const textY = above ? top + lead / 2 : y
  shapes.push(
    line(
      drawn ? lane.text : offAxisText(lane, context.language),
      { x: textX, y: textY, size: laneSize(lane), fill: lane.textColour },
      { bold: lane.main },
    ),
  )
  const box = { x: x0, y: top, width: context.width - x0, height: pitch(lane, frame) }
  return { statistic: lane.statistic, box, shapes }
}

function layoutRow(row: Row, frame: Frame, context: LayoutContext, top: number): PanelLayout {
  const labelHeight = row.label.length * metrics.lineHeight
  const lead = frame.column ? 0 : labelHeight + 2
  const groups: Group[] = []
  let y = top + lead
  for (const lane of row.lanes) {
    groups.push(laneGroup(lane, frame, context, y))
    y += pitch(lane, frame)
  }
  const marks = y - top
  // A one-line name is level with its bar; longer names are centred on the first bar or start at the top.
  const level = (mainPitch * frame.air + aboveHeight(frame) * 2 - labelHeight) / 2
  const labelTop = frame.column ? top + Math.max(0, level) : top
  const at = { x: 0, top: labelTop, size: metrics.label, fill: context.colours.ink, step: metrics.lineHeight }
  groups.push(furniture(lines(row.label, at)))
  const height = frame.column ? Math.max(marks, labelTop - top + labelHeight) : marks
  return { height, groups }
}

/** Lays out a panel of bars. */
export function layoutBars(panel: RowsPanel, context: LayoutContext): PanelLayout {
  const { width, colours, language } = context
  const laned = panel.rows.map((row) => ({ row, lanes: lanesOf(row, colours, language) }))
  const frame = frameOf(laned.flatMap(({ lanes }) => lanes), panel, context) // prettier-ignore
  const labelRoom = frame.column ? frame.x0 - metrics.columnGap : width
  const groups: Group[] = []
  let y = 0
  laned.forEach(({ row, lanes }, i) => {
    if (i > 0) y += (metrics.rowGap - 4) * context.air
    const label = wrapEven(row.label, labelRoom, metrics.label)
    const one = layoutRow({ row, label, lanes }, frame, context, y)
    groups.push(...one.groups)
    y += one.height
  })
  const zero = rule([frame.x0, 0, frame.x0, y], colours.rule)
  return { height: y, groups: frame.column ? [furniture([zero]), ...groups] : groups }
}
