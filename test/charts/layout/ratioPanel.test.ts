import { describe, expect, it } from 'vitest'
import { present } from '../../../src/base/assert'
import { layoutRatio } from '../../../src/charts/layout/ratioPanel'
import type { RatioPanel } from '../../../src/charts/spec/spec'
import { gallerySpec } from '../gallery/spec'
import { contextOf, shapesOf, textsOf } from './panel'

const panel = gallerySpec('ratio').panels[0] as RatioPanel
const mean = present(panel.mean, 'the mean')
const dots = (of: RatioPanel, width = 720) =>
  shapesOf(layoutRatio(of, contextOf(width))).filter((shape) => shape.kind === 'circle')

describe('layoutRatio', () => {
  it('draws one dot for each member, none on another', () => {
    const all = dots(panel)
    expect(all).toHaveLength(176)
    const near = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => Math.hypot(a.cx - b.cx, a.cy - b.cy) < a.r + b.r),
    )
    expect(near).toEqual([])
  })
  it('lets the outermost fade: nobody counted an average', () => {
    const all = dots(panel)
    expect(all[0]?.opacity).toBe(1)
    expect(all.at(-1)?.opacity).toBeLessThan(0.5)
  })
  it('draws no crowd that nobody can count', () => {
    const crowd = { ...panel, mean: { ...mean, amount: { ...mean.amount, value: 1e6 } } }
    expect(dots(crowd)).toHaveLength(1500)
  })
  it('stands the drawing under the figures on a phone', () => {
    const low = Math.min(...dots(panel, 320).map(({ cy }) => cy))
    expect(low).toBeGreaterThan(
      textsOf(layoutRatio(panel, contextOf(320))).find(({ text }) => text === '135万支')?.y ?? 0,
    )
  })
  it('does without what the filters hide', () => {
    const texts = textsOf(layoutRatio({ ...panel, groups: null, mean: null }, contextOf(720))).map(
      ({ text }) => text,
    )
    expect(texts).toEqual(['2.37亿', '注册志愿者'])
  })
})
