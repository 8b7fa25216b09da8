import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowWindow, wholeUpTo } from '../../../src/ui/table/rowWindow'

const view = { scrolled: 0, height: 800, rowHeight: 40 }

describe('rowWindow', () => {
  test('a short table is drawn whole, wherever it is scrolled to', () => {
    expect(rowWindow(wholeUpTo, { ...view, scrolled: 5000 })).toEqual({
      first: 0,
      end: wholeUpTo,
      above: 0,
      below: 0,
    })
  })

  test('one row more is drawn in part', () => {
    const { first, end, below } = rowWindow(wholeUpTo + 1, view)
    expect([first, end]).toEqual([0, 32])
    expect(below).toBe((wholeUpTo + 1 - 32) * 40)
  })

  test('what is drawn and what is left out fill the height of the whole, and what is in sight is drawn', () => {
    const number = fc.integer({ min: -100_000, max: 5_000_000 })
    fc.assert(
      fc.property(fc.integer({ min: wholeUpTo + 1, max: 100_000 }), number, (count, scrolled) => {
        const { first, end, above, below } = rowWindow(count, { ...view, scrolled })
        expect(above + (end - first) * view.rowHeight + below).toBe(count * view.rowHeight)
        const top = Math.max(0, Math.min(count, Math.floor(scrolled / view.rowHeight)))
        const bottom = Math.max(0, Math.min(count, Math.ceil((scrolled + view.height) / view.rowHeight)))
        expect(first).toBeLessThanOrEqual(top)
        expect(end).toBeGreaterThanOrEqual(bottom)
      }),
    )
  })
})
