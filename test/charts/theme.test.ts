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
