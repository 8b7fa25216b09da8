import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/charts/dataRows'
import { gallerySpec } from './gallery/spec'

describe('rowsOf', () => {
  it('has a row for every reading', () => {
    const rows = rowsOf(gallerySpec('disputed')).slice(0, 3)
    expect(rows.map(({ statistic, kind, printed }) => [statistic, kind, printed])).toEqual([
      ['tie', 'adopted', '14家'],
      ['tie', 'reading', '4家'],
      ['decided', 'adopted', '12余家'],
    ])
  })
  it('has a row for the same fact of another story', () => {
    expect(rowsOf(gallerySpec('companion')).at(-1)).toMatchObject({
      kind: 'companion',
      printed: '超3000家',
      story: 'caption',
    })
  })
  it('marks what was worked out', () => {
    expect(rowsOf(gallerySpec('ratio')).map(({ kind, printed }) => [kind, printed])).toEqual([
      ['adopted', '2.37亿'],
      ['adopted', '135万支'],
      ['derived', null],
    ])
  })
})
