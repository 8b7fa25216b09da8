import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkSize,
  parseSize,
  pixelSize,
  presetIds,
  presets,
  scales,
} from '../../../src/share/picture/presets'

describe('sizes', () => {
  test('every preset is a size that a reader could have asked for', () => {
    for (const id of presetIds) expect(checkSize(presets[id]).ok, id).toBe(true)
  })

  test('every preset fits a canvas at every scale', () => {
    for (const id of presetIds)
      for (const scale of scales) expect(pixelSize(presets[id], scale), id).not.toBeNull()
  })

  test.each([
    ['800', '600', { width: 800, height: 600 }],
    [' 320 ', '320', { width: 320, height: 320 }],
    ['4096', '1024', { width: 4096, height: 1024 }],
  ])('%s × %s', (width, height, value) => expect(parseSize(width, height)).toEqual({ ok: true, value }))

  test.each([
    ['', '600', 'not-a-number'],
    ['800px', '600', 'not-a-number'],
    ['8e2', '600', 'not-a-number'],
    ['800.5', '600', 'not-a-number'],
    ['-800', '600', 'not-a-number'],
    ['319', '600', 'too-small'],
    ['0', '0', 'too-small'],
    ['4097', '2000', 'too-large'],
    ['99999', '2000', 'too-large'],
    ['4000', '900', 'too-narrow'],
  ])('%s × %s is refused: %s', (width, height, error) =>
    expect(parseSize(width, height)).toEqual({ ok: false, error }),
  )

  test('what is accepted is within bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (width, height) => {
        const size = checkSize({ width, height })
        if (size.ok) expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('a picture larger than a canvas has no pixels', () => {
    expect(pixelSize({ width: 4096, height: 4096 }, 1)).toEqual({ width: 4096, height: 4096 })
    expect(pixelSize({ width: 4096, height: 4096 }, 2)).toBeNull()
    expect(pixelSize({ width: 4096, height: 1024 }, 3)).toBeNull()
  })
})
