import { describe, expect, it } from 'vitest'
import { present } from '../../../src/base/assert'
import { layoutChange } from '../../../src/charts/layout/changePanel'
import type { ChangePanel } from '../../../src/charts/spec/spec'
import { palette } from '../../../src/charts/theme'
import { gallerySpec } from '../gallery/spec'
import { contextOf, shapesOf, textsOf } from './panel'

const panel = gallerySpec('change').panels[0] as ChangePanel
const [rise, fall] = panel.pairs
const one = (pair: ChangePanel['pairs'][number]): ChangePanel => ({ ...panel, pairs: [pair] })

describe('layoutChange', () => {
  it('prints the old number in ochre, the new one in ink, the difference in blue', () => {
    const texts = textsOf(layoutChange(panel, contextOf(720)))
    const fill = (text: string): string | undefined => texts.find((shape) => shape.text === text)?.fill
    expect([fill('不超过16000元'), fill('不超过20000元'), fill('+4000元')]).toEqual([
      palette.light.ochre,
      palette.light.ink,
      palette.light.data,
    ])
  })

  it('points right for a rise and left for a fall', () => {
    const tips = [rise, fall].map((pair) => {
      const head = shapesOf(layoutChange(one(present(pair, 'a pair')), contextOf(720))).find(
        ({ kind }) => kind === 'polygon',
      )
      const [tip, neck] = head?.kind === 'polygon' ? head.points : []
      return (tip?.[0] ?? 0) - (neck?.[0] ?? 0)
    })
    expect(tips[0]).toBeGreaterThan(0)
    expect(tips[1]).toBeLessThan(0)
  })

  it('draws the side that is shown as a bar, without an arrow', () => {
    const hidden = { ...present(rise, 'a pair'), before: null }
    const kinds = shapesOf(layoutChange(one(hidden), contextOf(720))).map(({ kind }) => kind)
    expect(kinds).not.toContain('polygon')
    expect(kinds).toContain('rect')
  })

  it('carries old, new and difference as marks of their own', () => {
    const ids = layoutChange(one(present(rise, 'a pair')), contextOf(720)).groups.flatMap(
      ({ statistic }) => statistic ?? [],
    )
    expect(ids).toEqual(['rise', 'old', 'new'])
  })
})
