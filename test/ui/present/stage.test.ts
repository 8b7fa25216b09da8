import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slideSheet, stageIn } from '../../../src/ui/present/stage'

describe('stageIn', () => {
  test.each([
    [1920, 1080, 1],
    [1280, 720, 2 / 3],
    [1024, 768, 1024 / 1920],
    [3840, 2160, 2],
  ])('%d × %d is letterboxed', (width, height, scale) => {
    expect(stageIn({ width, height })).toMatchObject({ sheet: slideSheet, scale, unit: scale })
  })
  test('an upright phone is filled but for its foot', () => {
    const { sheet, scale } = stageIn({ width: 390, height: 844 })
    expect([sheet, scale]).toEqual([{ width: 390, height: 816 }, 1])
  })
  test('never larger than the window, and the sheet can always be laid out', () => {
    const side = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { sheet, scale } = stageIn({ width, height })
        expect(sheet.width * scale).toBeLessThanOrEqual(Math.max(1, width) + 1e-6)
        expect(Math.min(sheet.width, sheet.height)).toBeGreaterThanOrEqual(320)
        expect(scale).toBeGreaterThan(0)
      }),
    )
  })
})
