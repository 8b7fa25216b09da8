/**
 * A dot that says how firm the number is, for axes that do not start at zero: full, haloed, with an open tail, hollow,
 * capped, or only a soft band. The same vocabulary as bar.ts; knows no text.
 */
import { unreachable } from '../../base/assert'
import { faintReach } from './bar'
import type { Amount } from '../../model/figure'
import type { Shape } from '../scene/scene'
import { endOf, type MarkEnd } from './end'
import type { MarkStyle, Position } from './style'

export const dotRadius = 6
const tailReach = 22
const tailHeight = 6
const capWidth = 2.5
const capHeight = 18
const haloes = [
  [2.1, 0.14],
  [1.5, 0.24],
] as const
const outline = 2

export interface DotMark {
  readonly amount: Amount
  readonly x: Position
  readonly y: number
  readonly style: MarkStyle
}

/** How far the mark reaches to the left and right of its value. */
export function dotReach(amount: Amount): { readonly left: number; readonly right: number } {
  switch (amount.bound) {
    case 'eq':
      return { left: dotRadius, right: dotRadius }
    case 'approx':
      return { left: dotRadius * 2.1, right: dotRadius * 2.1 }
    case 'gt':
    case 'ge':
      return { left: dotRadius, right: dotRadius + tailReach - faintReach }
    case 'lt':
      return { left: dotRadius + tailReach, right: dotRadius }
    case 'le':
      return { left: dotRadius, right: dotRadius + capWidth }
    default:
      return unreachable(amount.bound)
  }
}

function tail({ y, style }: DotMark, from: number, to: number, opening: boolean): Shape {
  return {
    kind: 'rect', x: Math.min(from, to), y: y - tailHeight / 2, width: Math.abs(to - from), height: tailHeight,
    fill: { colour: style.colour, stops: opening ? [[0, 0.6], [1, 0]] : [[0, 0], [1, 0.6]] },
  } // prettier-ignore
}

function band({ x, y, style }: DotMark, end: Extract<MarkEnd, { kind: 'band' }>): readonly Shape[] {
  const [low, high = low] = [end.low, end.high].filter((one) => one !== null)
  if (low === undefined || high === undefined) return []
  const [from, to] = [x(low), Math.max(x(high), x(low) + tailReach)]
  const stops = [[0, 0.05], [0.2, 0.45], [0.8, 0.45], [1, 0.05]] as const // prettier-ignore
  return [
    { kind: 'rect', x: from, y: y - 5, width: to - from, height: 10, fill: { colour: style.colour, stops } },
  ]
}

const capAt = ({ y, style }: DotMark, at: number): Shape => ({
  kind: 'rect', x: at - capWidth / 2, y: y - capHeight / 2, width: capWidth, height: capHeight, fill: style.colour,
}) // prettier-ignore

/** The shapes of a dot. */
export function dotShapes(dot: DotMark): readonly Shape[] {
  const { amount, x, y, style } = dot
  const end = endOf(amount)
  if (end.kind === 'band') return band(dot, end)
  const cx = x(end.at)
  const { colour, paper } = style
  const full: Shape = { kind: 'circle', cx, cy: y, r: dotRadius, fill: colour }
  switch (end.kind) {
    case 'solid':
      return [full]
    case 'soft': {
      const halo = haloes.map(([factor, opacity]): Shape => ({
        kind: 'circle',
        cx,
        cy: y,
        r: dotRadius * factor,
        fill: colour,
        opacity,
      }))
      return [...halo, { kind: 'circle', cx, cy: y, r: dotRadius * 0.8, fill: colour }]
    }
    case 'open': {
      const open = [tail(dot, cx, cx + dotRadius + tailReach, true), full]
      return end.least ? [...open, capAt(dot, cx - dotRadius)] : open
    }
    case 'hollow': {
      const ring: Shape = {
        kind: 'circle', cx, cy: y, r: dotRadius - outline / 2, fill: paper, stroke: colour, strokeWidth: outline,
      } // prettier-ignore
      return [tail(dot, cx - dotRadius, cx - dotRadius - tailReach, false), ring]
    }
    case 'capped':
      return [full, capAt(dot, cx + dotRadius)]
    default:
      return unreachable(end)
  }
}
