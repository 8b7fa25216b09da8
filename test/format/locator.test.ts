import { describe, expect, it } from 'vitest'
import { rawSpan } from '../../src/base/span'
import { formatLocator, formatPages } from '../../src/format/locator'
import { pageId } from '../../src/model/figure'

describe('locators', () => {
  it('writes locators', () => {
    expect(formatLocator(pageId('page-000'), rawSpan(1234, 1240), 'zh')).toBe('版面 000 · 字 1234–1240')
    expect(formatLocator(pageId('page-000'), rawSpan(1234, 1240), 'en')).toBe('page 000 · chars 1234–1240')
  })
  it('sorts pages and says each once', () => {
    const ids = ['page-002', 'page-000', 'page-002'].map(pageId)
    expect(formatPages(ids, 'en')).toBe('pages 000, 002')
    expect(formatPages([], 'en')).toBe('')
  })
})
