import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightSteps } from '../../../src/app/prerender/heightSteps'

test('a height that never changes is one step', () => {
  expect(heightSteps(() => 300, 240, 1400)).toEqual([{ from: 240, height: 300 }])
})

test('a change is found at its very pixel', () => {
  expect(heightSteps((width) => (width < 517 ? 300 : 280), 240, 1400)).toEqual([
    { from: 240, height: 300 },
    { from: 517, height: 280 },
  ])
})

test('steps give back the height at every width, where none is narrower than the stride', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 31, max: 170 }), { maxLength: 12 })
  fc.assert(
    fc.property(edges, (tenths) => {
      const heightAt = (width: number): number => 100 + tenths.filter((t) => t * 8 <= width).length
      const steps = heightSteps(heightAt, 240, 1400)
      for (let width = 240; width <= 1400; width += 3)
        expect(steps.findLast(({ from }) => from <= width)?.height).toBe(heightAt(width))
    }),
  )
})
