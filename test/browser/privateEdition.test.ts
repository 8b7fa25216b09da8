/**
 * Texts of pages: none in the build that is published; in the private one every figure opens in its sentence, and the
 * page says what it is. Where the pages are not at hand there is nothing to look for.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import { present } from '../../src/base/assert'
import { wordsIn } from '../../src/ui/words'
import { printedRuns, runsOf } from '../support/proseRuns'
import { hasPages, pagesDir, realPages } from '../support/realPages'
import { root } from '../support/repoFiles'
import { serveFolder, type StaticServer } from '../support/staticServer'
import { awake, newPage, useBrowser } from './browser'
import { corpus } from './expected'

useBrowser()

const binary = new Set(['.png', '.ico', '.bcmap', '.pfb', '.ttf', '.wasm', '.woff2'])

/** The text of a file, with what scripts write as `\u5e74`, and without what binary files look like as text. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/\\u([\da-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !binary.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
}

function copiesIn(folder: string): readonly string[] {
  const printed = printedRuns()
  // A headline beside its agency is no sentence: the cells of a table stand for themselves.
  const texts = (path: string): readonly string[] =>
    path.endsWith('.csv') ? textOf(path).split(/[",\n]/) : [textOf(path)]
  return filesIn(folder).filter((path) =>
    texts(path)
      .flatMap(runsOf)
      .some((run) => printed.has(run)),
  )
}

test.runIf(hasPages)('no file of the build holds a sentence of a page', () => {
  expect(filesIn(join(root, 'dist')).length).toBeGreaterThan(50)
  expect(copiesIn(join(root, 'dist'))).toEqual([])
})

describe.runIf(hasPages)('the private edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-private-'))
  let server: StaticServer
  beforeAll(async () => {
    const { NODE_ENV, PAGES_DIR } = process.env
    process.env.NODE_ENV = 'production'
    process.env.PAGES_DIR = pagesDir
    try {
      await build({ root, mode: 'private', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
    } finally {
      process.env.NODE_ENV = NODE_ENV
      if (PAGES_DIR === undefined) delete process.env.PAGES_DIR
    }
    server = await serveFolder(folder)
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  test('shows the sentence of a statistic behind its link, and says that it is private', async () => {
    const statistic = present(
      corpus.statistics.find((s) => s.kind === 'reported'),
      'a reported statistic',
    )
    const page = await newPage()
    await page.goto(`${server.origin}/?stat=${statistic.id}`)
    await awake(page)
    await page.getByRole('note').filter({ hasText: '内部版' }).waitFor()
    expect(await page.title()).not.toBe('')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    const link = page.locator('dialog button').filter({ hasText: wordsIn.zh.reader.inSentence }).first()
    await link.click()
    const mark = page.locator('dialog mark[aria-current]')
    await mark.waitFor()
    const printed = (statistic.kind === 'reported' ? statistic.readings : []).flatMap(({ figures }) =>
      figures.map((figure) => corpus.figures[figure]?.text),
    )
    expect(printed).toContain(await mark.textContent())
    // Around it stands the page itself.
    const shown = (await page.locator('dialog .chunk').allTextContents()).join('')
    expect([...realPages.values()].includes(shown)).toBe(true)
    // Nothing of it is left on the device by the worker that keeps the public edition: it has none.
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(filesIn(folder).filter((path) => path.endsWith('sw.js'))).toEqual([])
    await page.close()
  })

  test('is found out by the same search', () => {
    expect(copiesIn(folder).length).toBeGreaterThan(0)
  })
})
