/**
 * A scene: a finished drawing as plain data, in px, with text as text. Layouts make it, `toOption` hands it to
 * ECharts, `sceneSvg` writes it out. Knows no statistic but the id that a group carries for clicks.
 */
import type { StatisticId } from '../../model/corpus'

/** A plain colour, or one colour that fades from left to right. */
export type Fill =
  string | { readonly colour: string; readonly stops: readonly (readonly [at: number, opacity: number])[] }

export interface RectShape {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Fill | null
  readonly stroke?: string
  readonly strokeWidth?: number
}

export interface CircleShape {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: string | null
  readonly opacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
}

export interface LineShape {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly strokeWidth: number
  readonly dash?: readonly [number, number]
}

/** A closed polygon. */
export interface PolygonShape {
  readonly kind: 'polygon'
  readonly points: readonly (readonly [number, number])[]
  readonly fill: string
}

/** One line of text; `y` is the middle of the line. */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly align: 'left' | 'center' | 'right'
  readonly bold: boolean
  readonly family: 'serif' | 'sans'
}

export type Shape = RectShape | CircleShape | LineShape | PolygonShape | TextShape

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Shapes that belong together. With a statistic it is a mark: it can be clicked and walked to. */
export interface Group {
  readonly statistic: StatisticId | null
  /** Where a click counts. Null for what is only furniture. */
  readonly box: Box | null
  readonly shapes: readonly Shape[]
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly groups: readonly Group[]
}

/** Makes a group that is only furniture. */
export function furniture(shapes: readonly Shape[]): Group {
  return { statistic: null, box: null, shapes }
}

function moveShape(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case 'rect':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
    case 'circle':
      return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy }
    case 'line':
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy }
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
  }
}

/** Shifts a group. */
export function moveGroup(group: Group, dx: number, dy: number): Group {
  const box = group.box && { ...group.box, x: group.box.x + dx, y: group.box.y + dy }
  return { ...group, box, shapes: group.shapes.map((shape) => moveShape(shape, dx, dy)) }
}

function scaleShape(shape: Shape, k: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return {
        ...shape,
        x: shape.x * k,
        y: shape.y * k,
        width: shape.width * k,
        height: shape.height * k,
        ...(shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * k }),
      }
    case 'text':
      return { ...shape, x: shape.x * k, y: shape.y * k, size: shape.size * k }
    case 'circle':
      return {
        ...shape,
        cx: shape.cx * k,
        cy: shape.cy * k,
        r: shape.r * k,
        ...(shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * k }),
      }
    case 'line':
      return {
        ...shape,
        x1: shape.x1 * k,
        y1: shape.y1 * k,
        x2: shape.x2 * k,
        y2: shape.y2 * k,
        strokeWidth: shape.strokeWidth * k,
        ...(shape.dash === undefined ? {} : { dash: [shape.dash[0] * k, shape.dash[1] * k] as const }),
      }
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [x * k, y * k] as const) }
  }
}

/** Makes a group larger or smaller, seen from the upper left corner. */
export function scaleGroup(group: Group, k: number): Group {
  const { box } = group
  return {
    ...group,
    box: box && { x: box.x * k, y: box.y * k, width: box.width * k, height: box.height * k },
    shapes: group.shapes.map((shape) => scaleShape(shape, k)),
  }
}
