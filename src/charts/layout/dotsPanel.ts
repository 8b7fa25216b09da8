/**
 * Dots on leader lines, for log axes and for rates that do not start at zero, where a bar's length would lie. A few
 * labelled hairlines stand for the axis. The number stands beside its dot, on the side where there is room.
 */
import { formatNumber } from '../../format/number'
import { unitSuffix } from '../../format/units'
import { dotReach, dotShapes } from '../marks/dot'
import type { Group, Shape } from '../scene/scene'
import { furniture } from '../scene/scene'
import type { RowsPanel } from '../spec/spec'
import { textWidth } from '../text/measure'
import { wrapEven } from '../text/wrap'
import { line, lines, metrics, rule, type LayoutContext, type PanelLayout } from './context'
import { extentOf, fits, numbersOf, offAxisText } from './extent'
import { lanesOf, type Lane } from './lanes'
import { scaleOf, type Scale } from './scale'

const leastPitch = 26
const axisHeight = 24
/** Dots at the very ends of the axis keep this much paper around them. */
const inset = 14

interface Frame {
  readonly x0: number
  readonly x1: number
  readonly scale: Scale
  readonly high: number
  readonly column: boolean
}

const xOf = (frame: Frame, value: number): number =>
  frame.x0 + frame.scale.share(value) * (frame.x1 - frame.x0)

/** Tick texts that would touch are left out, the outermost first to stay. */
function ticks(frame: Frame, panel: RowsPanel, context: LayoutContext): readonly Shape[] {
  const { colours, language, width } = context
  const suffix = panel.unit === '%' || panel.unit === '‰' ? unitSuffix(panel.unit, language) : ''
  let free = -Infinity
  return frame.scale.ticks.flatMap((value): Shape[] => {
    const text = formatNumber(value, language, 'compact') + suffix
    const half = textWidth(text, metrics.axis) / 2
    const x = Math.min(Math.max(xOf(frame, value), half), width - half)
    if (x - half < free) return []
    free = x + half + 10
    return [
      line(
        text,
        { x, y: axisHeight / 2 - 3, size: metrics.axis, fill: colours.inkFaint },
        { align: 'center' },
      ),
    ]
  })
}

/** Where the number goes: right of the dot, left of it, or above, where neither side has room. */
function textPlace(
  lane: Lane,
  frame: Frame,
  width: number,
): { readonly x: number; readonly side: 'left' | 'right' } | null {
  const size = lane.main ? metrics.value : metrics.small
  const length = textWidth(lane.text, size, lane.main)
  const numbers = numbersOf(lane.amount)
  const reach = dotReach(lane.amount)
  const right = xOf(frame, Math.max(...numbers)) + reach.right + metrics.gap
  const point = lane.amount.value ?? Math.min(...numbers)
  const left = xOf(frame, point) - reach.left - metrics.gap
  if (right + length <= width) return { x: right, side: 'right' }
  if (left - length >= frame.x0 + 6) return { x: left, side: 'left' }
  return null
}

function laneGroup(
  lane: Lane,
  frame: Frame,
  context: LayoutContext,
  top: number,
): Group & { readonly used: number } {
  const { colours, width } = context
  const pitch = leastPitch * context.air
  const size = lane.main ? metrics.value : metrics.small
  const drawn = fits(lane, frame.high) && numbersOf(lane.amount).length > 0
  const said = drawn ? lane.text : offAxisText(lane, context.language)
  const text = (x: number, y: number, align: 'left' | 'right'): Shape =>
    line(said, { x, y, size, fill: lane.textColour }, { align, bold: lane.main })
  const box = { x: frame.x0, y: top, width: width - frame.x0, height: pitch }
  if (!drawn)
    return {
      statistic: lane.statistic,
      box,
      shapes: [text(frame.x0 + 4, top + pitch / 2, 'left')],
      used: pitch,
    }
  const place = textPlace(lane, frame, width)
  const lead = place ? 0 : metrics.lineHeight
  const y = top + lead + pitch / 2
  const style = { colour: lane.colour, paper: colours.paper }
  const dot = dotShapes({ amount: lane.amount, x: (value) => xOf(frame, value), y, style })
  const end = xOf(frame, lane.amount.value ?? Math.max(...numbersOf(lane.amount)))
  const stop = place?.side === 'left' ? place.x - textWidth(lane.text, size, lane.main) - 4 : end - 8
  const leader: Shape = { ...rule([frame.x0, y, Math.max(frame.x0, stop), y], colours.rule), dash: [1, 3] }
  const words = place
    ? text(place.x, y, place.side === 'left' ? 'right' : 'left')
    : text(frame.x0, top + lead / 2 + 2, 'left')
  const used = pitch + lead
  return { statistic: lane.statistic, box: { ...box, height: used }, shapes: [leader, ...dot, words], used }
}

/** Lays out a panel of dots. */
export function layoutDots(panel: RowsPanel, context: LayoutContext): PanelLayout {
  const { width, colours, language } = context
  const pitch = leastPitch * context.air
  const laned = panel.rows.map((row) => ({ row, lanes: lanesOf(row, colours, language) }))
  const all = laned.flatMap(({ lanes }) => lanes)
  const column = context.column > 0
  const labelRoom = column ? context.column - metrics.columnGap : width
  const extent = extentOf(all)
  const x0 = context.column
  const frame: Frame = {
    x0,
    x1: width - inset,
    scale: scaleOf(extent, panel.scale),
    high: extent.high,
    column,
  }
  const groups: Group[] = []
  const tracks: (readonly [number, number])[] = []
  let y = axisHeight
  for (const { row, lanes } of laned) {
    const label = wrapEven(row.label, labelRoom, metrics.label)
    const tall = label.length * metrics.lineHeight
    const top = y
    if (!column) y += tall
    const at = { x: 0, top: column ? top + Math.max(0, (pitch - tall) / 2) : top + 4, size: metrics.label, fill: colours.ink, step: metrics.lineHeight } // prettier-ignore
    groups.push(furniture(lines(label, at)))
    for (const lane of lanes) {
      const group = laneGroup(lane, frame, context, y)
      groups.push(group)
      tracks.push([y + group.used - pitch, y + group.used])
      y += group.used
    }
    y = Math.max(y, column ? top + tall : 0) + 4
  }
  // Above the names the hairlines would strike through them.
  const spans = column ? [[axisHeight - 4, y] as const] : [[axisHeight - 4, axisHeight] as const, ...tracks]
  const grid = frame.scale.ticks.flatMap((value) => {
    const x = xOf(frame, value)
    return spans.map(([from, to]) => rule([x, from, x, to], colours.hairline))
  })
  return { height: y, groups: [furniture([...grid, ...ticks(frame, panel, context)]), ...groups] }
}
