import { describe, expect, it } from 'vitest'
import { dotReach, dotShapes } from '../../../src/charts/marks/dot'
import { bounds, type Amount, type Bound } from '../../../src/model/figure'

const amount = (bound: Bound, more: Partial<Amount> = {}): Amount => ({
  value: 50, min: null, max: null, bound, unit: null, per: null, role: null, basis: null, range: null, ...more,
}) // prettier-ignore
const style = { colour: '#111111', paper: '#eeeeee' }
const draw = (of: Amount) => dotShapes({ amount: of, x: (value) => value, y: 0, style })

describe('dotShapes', () => {
  it('gives every bound a picture of its own', () => {
    expect(new Set(bounds.map((bound) => JSON.stringify(draw(amount(bound))))).size).toBe(bounds.length)
  })
  it('is full for a plain number and hollow for one that is not reached', () => {
    expect(draw(amount('eq'))).toMatchObject([{ kind: 'circle', cx: 50, fill: '#111111' }])
    expect(draw(amount('lt')).at(-1)).toMatchObject({ kind: 'circle', fill: '#eeeeee', stroke: '#111111' })
  })
  it('has no dot where no point is printed', () => {
    const kinds = draw(amount('approx', { value: null, min: 20, max: 90 })).map(({ kind }) => kind)
    expect(kinds).toEqual(['rect'])
    expect(draw(amount('approx', { value: null }))).toEqual([])
  })
})

describe('dotReach', () => {
  it('opens to the right for more and to the left for less', () => {
    expect(dotReach(amount('gt')).right).toBeGreaterThan(dotReach(amount('gt')).left)
    expect(dotReach(amount('lt')).left).toBeGreaterThan(dotReach(amount('lt')).right)
    expect(dotReach(amount('eq')).left).toBe(dotReach(amount('eq')).right)
  })
})
