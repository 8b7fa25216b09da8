import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/charts/contrast'
import { palette, type Palette } from '../../src/charts/theme'
import type { Edition } from '../../src/model/language'

const editions: readonly Edition[] = ['light', 'dark']
const grounds = ['paper', 'raised', 'sunken'] as const
const texts = ['ink', 'inkSoft', 'inkFaint', 'data', 'ochre', 'vermilion'] as const
const shapes = ['rule', 'dataMid', 'focus'] as const

const cases = (names: readonly (keyof Palette)[], on: readonly (keyof Palette)[]) =>
  editions.flatMap((edition) => names.flatMap((name) => on.map((ground) => [edition, name, ground] as const)))

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#1f4269', '#1f4269')).toBe(1)
  })
  it('does not depend on the order', () => {
    expect(contrast('#1f4269', '#faf7f0')).toBe(contrast('#faf7f0', '#1f4269'))
  })
})

describe('palette', () => {
  it.each(cases(texts, grounds))('%s: text %s on %s keeps AA', (edition, name, ground) => {
    expect(contrast(palette[edition][name], palette[edition][ground])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(cases(shapes, ['paper', 'raised']))('%s: shape %s on %s keeps 3:1', (edition, name, ground) => {
    expect(contrast(palette[edition][name], palette[edition][ground])).toBeGreaterThanOrEqual(3)
  })
  it.each(editions)('%s: text on marked and on data grounds keeps AA', (edition) => {
    const colours = palette[edition]
    expect(contrast(colours.ink, colours.highlight)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.onData, colours.data)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.ink, colours.vermilionSoft)).toBeGreaterThanOrEqual(4.5)
  })
})
