import { describe, expect, it } from 'vitest'
import { present } from '../../../src/base/assert'
import { extentOf, fits, numbersOf } from '../../../src/charts/layout/extent'
import { lanesOf, type Lane } from '../../../src/charts/layout/lanes'
import { chartRows } from '../../../src/charts/spec/spec'
import { palette } from '../../../src/charts/theme'
import { gallerySpec } from '../gallery/spec'

const ink = palette.light
const lanes = (gallery: string, id: string): readonly Lane[] =>
  lanesOf(present(chartRows(gallerySpec(gallery)).find(({ statistic }) => statistic === id), id), ink, 'zh') // prettier-ignore

describe('lanesOf', () => {
  it('gives both sides of a tie the same weight, colour and witnesses', () => {
    expect(lanes('disputed', 'tie')).toMatchObject([
      { text: '14家 · 版面 a', colour: ink.vermilion, main: true },
      { text: '4家 · 版面 b', colour: ink.vermilion, main: true },
    ])
  })
  it('keeps a decided number in ink, with the other reading smaller and in vermilion', () => {
    expect(lanes('disputed', 'decided')).toMatchObject([
      { text: '12余家', colour: ink.data, main: true },
      { text: '12家 · 版面 b', colour: ink.vermilion, main: false },
    ])
  })
  it('gives another story a tint and its tag', () => {
    expect(lanes('companion', 'exhibitors')).toMatchObject([
      { text: '3496家', colour: ink.data },
      { text: '超3000家 · 图片说明', colour: ink.dataMid, main: false },
    ])
  })
})

describe('extentOf', () => {
  it('holds every reading that can be compared', () => {
    expect(extentOf(lanes('disputed', 'tie'))).toEqual({ low: 4, high: 14 })
    expect(extentOf(lanes('disputed', 'decided'))).toEqual({ low: 12, high: 13 })
  })
  it('is not stretched by a slip of print, nor by another unit', () => {
    expect(extentOf(lanes('disputed', 'huge')).high).toBe(13)
    expect(lanes('disputed', 'huge').map((lane) => fits(lane, 13))).toEqual([true, false])
    expect(lanes('disputed', 'foreign').map((lane) => fits(lane, 100))).toEqual([true, false])
  })
  it('is nothing for nothing', () => {
    expect(extentOf([])).toEqual({ low: 0, high: 0 })
  })
  it('knows the ends of ranges', () => {
    const amounts = chartRows(gallerySpec('ends')).map(({ amount }) => numbersOf(amount))
    expect(amounts.slice(-2)).toEqual([[200, 1000], [300, 400]]) // prettier-ignore
  })
})
