import { describe, expect, it } from 'vitest'
import { present } from '../../../src/base/assert'
import { layoutKey } from '../../../src/charts/layout/key'
import { gallerySpec } from '../gallery/spec'
import { contextOf, textsOf } from './panel'

const words = (id: string): readonly string[] => {
  const layout = layoutKey(gallerySpec(id), contextOf(720))
  return layout ? textsOf(layout).map(({ text }) => text) : []
}

describe('layoutKey', () => {
  it('explains the ends that a chart uses, and no others', () => {
    expect(words('ends')).toEqual(['约数', '超过', '接近、不足', '至少', '至多'])
    expect(words('companion')).toEqual(['超过'])
  })
  it('explains vermilion where printings disagree', () => {
    expect(words('disputed')).toEqual(['约数', '超过', '刊本不一'])
  })
  it('is not there for plain numbers, nor for one that we worked out', () => {
    expect(layoutKey(gallerySpec('ratio'), contextOf(720))).toBeNull()
  })
  it('takes more lines on a narrow sheet', () => {
    const height = (width: number): number =>
      present(layoutKey(gallerySpec('ends'), contextOf(width)), 'a key').height
    expect(height(240)).toBeGreaterThan(height(720))
  })
})
