import { describe, expect, it } from 'vitest'
import { furniture, moveGroup, type Shape } from '../../../src/charts/scene/scene'

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
