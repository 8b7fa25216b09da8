import { describe, expect, it } from 'vitest'
import { layoutDots } from '../../../src/charts/layout/dotsPanel'
import type { RowsPanel } from '../../../src/charts/spec/spec'
import { gallerySpec } from '../gallery/spec'
import { contextOf, shapesOf, textsOf } from './panel'

const decades = gallerySpec('decades').panels[0] as RowsPanel
const centres = (width: number, column: number): readonly number[] =>
  shapesOf(layoutDots({ ...decades, rows: decades.rows.slice(0, 2) }, contextOf(width, column))).flatMap(
    (shape) => (shape.kind === 'circle' ? shape.cx : []),
  )

describe('layoutDots', () => {
  it('places numbers by their decades', () => {
    const [volunteers = 0, teams = 0] = centres(720, 120)
    expect(volunteers).toBeGreaterThan(teams)
    // 2.37亿 and 135万 are 2.24 decades apart on an axis from 100万 to 10亿.
    expect((volunteers - teams) / (720 - 14 - 120)).toBeCloseTo(Math.log10(237 / 1.35) / 3, 2)
  })
  it('keeps its numbers inside, on whichever side there is room', () => {
    const sides = textsOf(layoutDots(decades, contextOf(360))).map(({ align }) => align)
    expect(sides).toContain('left')
    const wide = textsOf(layoutDots(decades, contextOf(1100, 200)))
    expect(wide.filter(({ text }) => text === '1亿' || text === '10亿')).toHaveLength(2)
  })
  it('drops axis texts that would touch, never numbers', () => {
    const texts = textsOf(layoutDots(decades, contextOf(240))).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['2.37亿', '135万支', '3496家']))
  })
})
