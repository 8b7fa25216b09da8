import { describe, expect, it } from 'vitest'
import { layoutPlot, sharings } from '../../../src/charts/layout/plot'
import { palette } from '../../../src/charts/theme'
import { gallerySpec } from '../gallery/spec'
import { gallery } from '../gallery'

const look = { colours: palette.light, language: 'zh', air: 1 } as const

describe('sharings', () => {
  it.each([
    [1, [[1]]],
    [2, [[2], [1, 1]]],
    [3, [[3], [1, 2], [2, 1], [1, 1, 1]]],
    [4, [[4], [1, 3], [2, 2], [3, 1]]],
  ])('of %i panels', (panels, expected) => {
    expect(sharings(panels)).toEqual(expected)
  })
  it('loses no panel', () => {
    for (let n = 1; n < 9; n++)
      for (const sharing of sharings(n)) expect(sharing.reduce((sum, one) => sum + one, 0)).toBe(n)
  })
})

describe('layoutPlot', () => {
  const several = gallery.map(({ chart }) => gallerySpec(chart.id)).find(({ panels }) => panels.length === 2)

  it('is lower with panels side by side, and draws the same marks', () => {
    expect(several).toBeDefined()
    if (!several) return
    const stacked = layoutPlot(several, { ...look, width: 1200 }, [2])
    const beside = layoutPlot(several, { ...look, width: 1200 }, [1, 1])
    const marks = (layout: typeof stacked) => layout.groups.flatMap(({ statistic }) => statistic ?? [])
    expect(beside.height).toBeLessThan(stacked.height)
    expect(marks(beside)).toEqual(marks(stacked))
  })
  it('is higher with more air, and never lower', () => {
    for (const { chart } of gallery) {
      const spec = gallerySpec(chart.id)
      const height = (air: number) =>
        layoutPlot(spec, { ...look, air, width: 700 }, [spec.panels.length]).height
      expect(height(2), chart.id).toBeGreaterThanOrEqual(height(1))
    }
  })
  it('says that there is nothing to draw', () => {
    const [spec] = gallery.map(({ chart }) => gallerySpec(chart.id))
    if (!spec) return
    const shapes = layoutPlot({ ...spec, panels: [] }, { ...look, width: 700 }, [0]).groups.flatMap(
      (g) => g.shapes,
    )
    expect(shapes).toMatchObject([{ kind: 'text', text: '筛选之后没有可画的数字' }])
  })
})
