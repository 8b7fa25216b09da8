import { describe, expect, test } from 'vitest'
import { endOf } from '../../../src/charts/marks/end'
import { blankAmount } from '../../../src/model/amountRow'

const amount = { ...blankAmount, value: 100 }

describe('the end of a mark', () => {
  test.each([
    ['eq', { kind: 'solid', at: 100 }],
    ['approx', { kind: 'soft', at: 100 }],
    ['gt', { kind: 'open', at: 100, until: 110, least: false }],
    ['ge', { kind: 'open', at: 100, until: 110, least: true }],
    ['lt', { kind: 'hollow', at: 100 }],
    ['le', { kind: 'capped', at: 100 }],
  ] as const)('%s', (bound, end) => {
    expect(endOf({ ...amount, bound, max: 110 })).toEqual(end)
  })

  test('without a point is only a band, whatever the bound', () => {
    const band = { ...blankAmount, bound: 'gt', min: 20 } as const
    expect(endOf(band)).toEqual({ kind: 'band', low: 20, high: null, printed: false })
    const range = { low: 5, high: 10 }
    expect(endOf({ ...band, range })).toEqual({ kind: 'band', low: 5, high: 10, printed: true })
  })
})
