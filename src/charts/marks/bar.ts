/**
 * A bar whose end says how firm the number is (DESIGN section 4): solid, soft, open, hollow, capped, or, where no
 * point is printed, only a soft band. Knows no text.
 *
 *   eq ████████      approx ██████▓▒░      gt ████████▒░      lt █████▯▯▯      ge ████████|▒░      le ████████|
 */
import { unreachable } from '../../base/assert'
import type { Amount } from '../../model/figure'
import type { Fill, Shape } from '../scene/scene'
import { endOf, type MarkEnd } from './end'
import type { MarkStyle, Position } from './style'

/** How far an approximate end fades to either side of the value. */
const softReach = 11
/** How far an open end runs on where no upper end is promised. */
const openReach = 30
/** The least that is seen of an open end, however narrow its interval. */
const leastReach = 12
/** The hollow part of a bar that stays below its value. */
const hollowReach = 20
const capWidth = 2.5
const capOverhang = 3.5
const outline = 1.25
/** A bar is never thinner than this, or it would vanish. */
const leastLength = 2

export interface BarMark {
  readonly amount: Amount
  /** Where the axis starts. */
  readonly x0: number
  readonly x: Position
  /** The middle of the bar. */
  readonly y: number
  readonly height: number
  readonly style: MarkStyle
}

/** The last px of a fading end are too faint to keep a label away. */
export const faintReach = 6

/** How far an open end runs to the right of the value. */
function openTail({ at, until }: Extract<MarkEnd, { kind: 'open' }>, x: Position): number {
  return until === null ? openReach : Math.max(leastReach, x(until) - x(at))
}

/** The right end of all that is drawn, so that a label can stand beyond it. */
export function barEnd(amount: Amount, x0: number, x: Position): number {
  const end = endOf(amount)
  if (end.kind === 'band') {
    const far = end.high ?? end.low
    return far === null ? x0 : x(far) + (end.high === null ? openReach : 0)
  }
  const at = Math.max(x(end.at), x0 + leastLength)
  switch (end.kind) {
    case 'solid':
    case 'hollow':
      return at
    case 'soft':
      return at + softReach
    case 'open':
      return at + openTail(end, x)
    case 'capped':
      return at + capWidth / 2
    default:
      return unreachable(end)
  }
}

const rect = ({ y, height }: BarMark, from: number, to: number, fill: Fill): Shape => ({
  kind: 'rect', x: from, y: y - height / 2, width: Math.max(0, to - from), height, fill,
}) // prettier-ignore

const cap = ({ y, height, style }: BarMark, at: number): Shape => ({
  kind: 'rect',
  x: at - capWidth / 2,
  y: y - height / 2 - capOverhang,
  width: capWidth,
  height: height + 2 * capOverhang,
  fill: style.colour,
})

/** Only the band between the ends, soft on both sides: no point was printed. */
function band(bar: BarMark, { low, high, printed }: Extract<MarkEnd, { kind: 'band' }>): readonly Shape[] {
  const { x0, x } = bar
  const from = low === null ? x0 : x(low)
  const to = high === null ? from + openReach : x(high)
  const stops = printed
    ? ([[0, 0.55], [1, 0.55]] as const)
    : ([[0, 0.05], [0.2, 0.45], [0.8, 0.45], [1, 0.05]] as const) // prettier-ignore
  return [rect(bar, from, Math.max(to, from + leastReach), { colour: bar.style.colour, stops })]
}

function hollow(bar: BarMark, at: number): readonly Shape[] {
  const { x0, y, height, style } = bar
  const from = Math.max(x0, at - Math.min(hollowReach, (at - x0) / 2))
  const open: Shape = {
    kind: 'rect',
    x: from,
    y: y - height / 2 + outline / 2,
    width: Math.max(0.5, at - from - outline / 2),
    height: height - outline,
    fill: style.paper,
    stroke: style.colour,
    strokeWidth: outline,
  }
  return [rect(bar, x0, from, style.colour), open]
}

/** The shapes of a bar, from the axis to its end. */
export function barShapes(bar: BarMark): readonly Shape[] {
  const { amount, x0, x, style } = bar
  const end = endOf(amount)
  if (end.kind === 'band') return band(bar, end)
  const at = Math.max(x(end.at), x0 + leastLength)
  const { colour } = style
  switch (end.kind) {
    case 'solid':
      return [rect(bar, x0, at, colour)]
    case 'soft': {
      const from = Math.max(x0, at - softReach)
      const far = at + softReach
      // One shape: two that touch would show a seam.
      const fade: Fill = { colour, stops: [[0, 1], [(from - x0) / (far - x0), 1], [1, 0.04]] } // prettier-ignore
      return [rect(bar, x0, far, fade)]
    }
    case 'open': {
      const fade: Fill = { colour, stops: [[0, 0.42], [1, 0]] } // prettier-ignore
      const open = rect(bar, at, at + openTail(end, x), fade)
      const solid = rect(bar, x0, at, colour)
      return end.least ? [open, solid, cap(bar, at)] : [open, solid]
    }
    case 'hollow':
      return hollow(bar, at)
    case 'capped':
      return [rect(bar, x0, at, colour), cap(bar, at)]
    default:
      return unreachable(end)
  }
}
