import { describe, expect, it } from 'vitest'
import { WordRows } from '../../../src/extract/dates/wordRows'

describe('WordRows', () => {
  const rows = new WordRows([{ word: '上年度' }, { word: '上年' }, { word: '去年' }])

  it('gives the first row, in the order of the table, whose word stands at the place', () => {
    expect(rows.at('比上年度多', 1)?.word).toBe('上年度')
    expect(rows.at('比上年多', 1)?.word).toBe('上年')
  })

  it('gives none where a word only begins, or stands elsewhere', () => {
    expect(rows.at('上月', 0)).toBeUndefined()
    expect(rows.at('比去年', 0)).toBeUndefined()
    expect(rows.at('', 0)).toBeUndefined()
  })
})
