import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barEnd, barShapes } from '../../../src/charts/marks/bar'
import { bounds, type Amount } from '../../../src/model/figure'
import type { RectShape } from '../../../src/charts/scene/scene'

const plain: Amount = {
  value: 100, min: null, max: null, bound: 'eq', unit: null, per: null, role: null, basis: null, range: null,
} // prettier-ignore
const x = (value: number): number => value
const draw = (more: Partial<Amount>): readonly RectShape[] =>
  barShapes({
    amount: { ...plain, ...more },
    x0: 0,
    x,
    y: 10,
    height: 10,
    style: { colour: '#111111', paper: '#eeeeee' },
  }).filter((shape) => shape.kind === 'rect')
const right = (rect: RectShape): number => rect.x + rect.width

describe('barShapes', () => {
  it('ends a plain number where it is', () => {
    expect(draw({})).toMatchObject([{ x: 0, width: 100, fill: '#111111' }])
  })
  it('fades an approximate one on both sides of its value', () => {
    const [bar, ...rest] = draw({ bound: 'approx' })
    expect(rest).toEqual([])
    expect(bar && right(bar)).toBeGreaterThan(100)
    const stops = typeof bar?.fill === 'object' ? (bar.fill?.stops ?? []) : []
    expect(stops.map(([, opacity]) => opacity)).toEqual([1, 1, 0.04])
    expect((stops[1]?.[0] ?? 1) * (bar?.width ?? 0)).toBeLessThan(100)
  })
  it('opens one that is exceeded, up to its limit where there is one', () => {
    expect(draw({ bound: 'gt', max: 160 })).toMatchObject([
      { x: 100, width: 60 },
      { x: 0, width: 100 },
    ])
    expect(draw({ bound: 'gt' })[0]).toMatchObject({ x: 100, width: 30 })
    expect(draw({ bound: 'gt', max: 101 })[0]).toMatchObject({ width: 12 })
  })
  it('hollows the last part of one that is not reached, and never passes it', () => {
    const shapes = draw({ bound: 'lt' })
    expect(shapes[1]).toMatchObject({ fill: '#eeeeee', stroke: '#111111' })
    expect(Math.max(...shapes.map(right))).toBeLessThanOrEqual(100)
  })
  it('caps a limit, and caps and opens a minimum', () => {
    expect(draw({ bound: 'le' })).toHaveLength(2)
    expect(draw({ bound: 'le' })[1]?.height).toBeGreaterThan(10)
    expect(draw({ bound: 'ge' })).toHaveLength(3)
  })
  it('draws only a soft band where no point is printed', () => {
    const band = draw({ value: null, bound: 'approx', min: 20, max: 80 })
    expect(band).toMatchObject([{ x: 20, width: 60 }])
    expect(band.every(({ fill }) => typeof fill === 'object')).toBe(true)
  })
  it('draws a printed range firmly', () => {
    const [band] = draw({ value: null, range: { low: 30, high: 40 } })
    expect(band).toMatchObject({ x: 30, fill: { stops: [[0, 0.55], [1, 0.55]] } }) // prettier-ignore
  })
})

describe('barEnd', () => {
  it('is beyond everything that is drawn', () => {
    const value = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...bounds),
        fc.option(fc.integer({ min: 1, max: 300 })),
        (at, bound, more) => {
          const amount = {
            ...plain,
            value: at,
            bound,
            max: bound === 'gt' && more !== null ? at + more : null,
          }
          expect(Math.max(...draw(amount).map(right))).toBeLessThanOrEqual(barEnd(amount, 0, x) + 1e-6)
        },
      ),
    )
  })
})
