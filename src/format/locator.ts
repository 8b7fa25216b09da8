/**
 * Where a figure stands: 版面 001 · 字 1234–1240. Offsets are shown as the data hold them (UTF-16, end
 * excluded), so that what is on the screen can be looked up in the exports. Knows no paper and no column.
 */
import type { Span } from '../base/span'
import type { PageId } from '../model/figure'
import type { Language } from '../model/language'

/** The page's id without what all ids share: `page-001` → `001`. */
export function pageNumber(page: PageId): string {
  return page.replace(/^page-/, '')
}

/** 版面 000、001 / pages 000, 001. Empty for no page. */
export function formatPages(pages: readonly PageId[], language: Language): string {
  if (pages.length === 0) return ''
  const numbers = [...new Set(pages)].sort().map(pageNumber)
  if (language === 'zh') return `版面 ${numbers.join('、')}`
  return `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}`
}

/** 版面 001 · 字 1234–1240 / page 001 · chars 1234–1240. */
export function formatLocator(page: PageId, span: Span, language: Language): string {
  const place = `${span.start}–${span.end}`
  return `${formatPages([page], language)} · ${language === 'zh' ? '字' : 'chars'} ${place}`
}
