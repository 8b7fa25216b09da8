import { describe, expect, it } from 'vitest'
import { glyphShapes, layoutFigures } from '../../../src/charts/layout/figuresPanel'
import type { RowsPanel } from '../../../src/charts/spec/spec'
import { chartRows } from '../../../src/charts/spec/spec'
import { gallerySpec } from '../gallery/spec'
import { contextOf, textsOf } from './panel'

const panel = gallerySpec('figures').panels[0] as RowsPanel
const columns = (width: number, rows: number): number => {
  const cut = { ...panel, rows: panel.rows.slice(0, rows) }
  return new Set(layoutFigures(cut, contextOf(width)).groups.map(({ box }) => box?.x)).size
}

describe('layoutFigures', () => {
  it('fills its rows evenly', () => {
    expect([columns(720, 4), columns(720, 3), columns(1100, 5), columns(320, 4), columns(240, 4)]).toEqual([
      2, 3, 5, 2, 1,
    ])
  })
  it('prints other readings under the figure', () => {
    const texts = textsOf(layoutFigures(panel, contextOf(720))).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['4个', '14个 · 版面 b']))
  })
})

describe('glyphShapes', () => {
  it('has one length for all points: without an axis a length would say nothing', () => {
    const solid = chartRows(gallerySpec('disputed')).slice(0, 3)
    const lengths = solid.map(({ amount }) => {
      const plain = { ...amount, bound: 'eq' as const }
      return glyphShapes({ amount: plain, colour: '#111111' }, 0, 0, '#ffffff').map(
        (shape) => shape.kind === 'rect' && shape.width,
      )
    })
    expect(lengths).toEqual([[52], [52], [52]])
  })
})
