import { describe, expect, it } from 'vitest'
import { furniture, moveGroup, scaleGroup, type Shape } from '../../../src/charts/scene/scene'

const shapes: readonly Shape[] = [
  { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: null },
  { kind: 'circle', cx: 1, cy: 2, r: 3, fill: null },
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000000', strokeWidth: 1 },
  { kind: 'polygon', points: [[1, 2]], fill: '#000000' },
]

describe('moveGroup', () => {
  it('moves every kind of shape and the box', () => {
    const moved = moveGroup({ ...furniture(shapes), box: { x: 0, y: 0, width: 9, height: 9 } }, 10, 20)
    expect(moved.box).toEqual({ x: 10, y: 20, width: 9, height: 9 })
    expect(moved.shapes).toMatchObject([
      { x: 11, y: 22, width: 3 },
      { cx: 11, cy: 22, r: 3 },
      { x1: 11, y1: 22, x2: 13, y2: 24 },
      { points: [[11, 22]] },
    ])
  })
  it('leaves furniture without a box', () => {
    expect(moveGroup(furniture([]), 1, 1)).toEqual({ statistic: null, box: null, shapes: [] })
  })
})

describe('scaleGroup', () => {
  it('scales places, sizes and strokes of every kind of shape', () => {
    const dashed: Shape = { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000000', strokeWidth: 1, dash: [1, 3] } // prettier-ignore
    const text: Shape = { kind: 'text', x: 1, y: 2, text: 'a', size: 12, fill: '#000000', align: 'left', bold: false, family: 'sans' } // prettier-ignore
    const framed: Shape = { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: null, stroke: '#000000', strokeWidth: 2 } // prettier-ignore
    const all = [...shapes, dashed, text, framed]
    const scaled = scaleGroup({ ...furniture(all), box: { x: 1, y: 2, width: 3, height: 4 } }, 2)
    expect(scaled.box).toEqual({ x: 2, y: 4, width: 6, height: 8 })
    expect(scaled.shapes).toMatchObject([
      { x: 2, y: 4, width: 6, height: 8 },
      { cx: 2, cy: 4, r: 6 },
      { x1: 2, y1: 4, x2: 6, y2: 8, strokeWidth: 2 },
      { points: [[2, 4]] },
      { dash: [2, 6] },
      { x: 2, y: 4, size: 24, text: 'a' },
      { strokeWidth: 4 },
    ])
  })
  it('gives no stroke to what has none', () => {
    expect(scaleGroup(furniture(shapes.slice(0, 2)), 3).shapes.every((s) => !('strokeWidth' in s))).toBe(true)
  })
})
