import { describe, expect, it } from 'vitest'
import { toOption, type MarkDatum } from '../../src/charts/option'
import { layoutChart } from '../../src/charts/layout/layoutChart'
import { palette } from '../../src/charts/theme'
import { gallerySpec } from './gallery/spec'

const spec = gallerySpec('disputed')

function dataOf(width: number): readonly MarkDatum[] {
  const { series } = toOption(spec, { edition: 'light', width }).option
  const first = Array.isArray(series) ? series[0] : series
  return (first?.data ?? []) as unknown as readonly MarkDatum[]
}

describe('toOption', () => {
  it('carries the statistic of every mark', () => {
    const marks = dataOf(720).flatMap(({ statistic }) => statistic ?? [])
    expect([...new Set(marks)]).toEqual(['tie', 'decided', 'huge', 'foreign'])
  })
  it('wants the height of its layout, more on a narrow sheet', () => {
    const height = (width: number): number => toOption(spec, { edition: 'light', width }).height
    expect(height(720)).toBe(layoutChart(spec, { edition: 'light', width: 720 }).height)
    expect(height(360)).toBeGreaterThan(height(720))
  })
  it('keeps a height that is given', () => {
    expect(toOption(spec, { edition: 'light', width: 1200, height: 675 }).height).toBe(675)
  })
  it('has paper behind pictures and none behind charts in the page', () => {
    const ground = (more: object) =>
      toOption(spec, { edition: 'dark', width: 720, ...more }).option.backgroundColor
    expect(ground({})).toBe('transparent')
    expect(ground({ chrome: true })).toBe(palette.dark.paper)
    expect(ground({ chrome: true, background: 'none' })).toBe('transparent')
  })
  it('moves nothing', () => {
    expect(toOption(spec, { edition: 'light', width: 720 }).option.animation).toBe(false)
  })
})
