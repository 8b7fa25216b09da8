import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pageTexts } from '../../../src/app/build/withText'

const folder = mkdtempSync(join(tmpdir(), 'youju-pages-'))
const text = '全县新建公路约180公里。'
writeFileSync(join(folder, 'page-a.txt'), text)
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = createHash('sha256').update(text).digest('hex')

test('brings the pages of the corpus, and no others', () => {
  expect(pageTexts([{ id: 'page-a', sha256 }], folder)).toEqual([{ name: 'page-a.txt', text }])
})

test('a page that is missing or another stops the build and is named', () => {
  expect(() => pageTexts([{ id: 'page-b', sha256 }], folder)).toThrow(/page-b\.txt.*PAGES_DIR/)
  expect(() => pageTexts([{ id: 'page-a', sha256: '0' }], folder)).toThrow(/page-a\.txt is not the page/)
})
