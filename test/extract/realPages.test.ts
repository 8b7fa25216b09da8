import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/extract/index'
import { pageId } from '../../src/model/figure'
import { hasPages, realPages } from '../support/realPages'
import { pageRows } from './realPages.cases'

describe.runIf(hasPages)('the five pages', () => {
  test.each(pageRows)('$page: every quantity, and no other', ({ page, rows }) => {
    const { figures } = extractPage({ id: pageId(page), text: realPages.get(page) ?? '', issued: null })
    const found = figures
      .filter((figure) => figure.kind === 'quantity')
      .map(({ text, value, bound, unit }) =>
        [text.replace(/\s/g, ''), value ?? '-', bound, unit ?? '-'].join(' | '),
      )
    expect(found).toEqual(rows.trim().split('\n'))
  })
})
