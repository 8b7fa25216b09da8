/**
 * The site without a network, under a sub-path: kept after the first visit, and changed to a new edition only when the reader
 * wants it. Each test serves a folder of its own, so that an edition can be deployed over another.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { offlineWords } from '../../src/app/offline/offlineWords'
import { root } from '../support/repoFiles'
import { serveFolder, subPath, type StaticServer } from '../support/staticServer'
import { awake, newPage, useBrowser } from './browser'
import { charts } from './expected'

useBrowser()

let folder: string
let server: StaticServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youju-offline-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  server = await serveFolder(folder)
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Waits until the device keeps an edition and answers with it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

async function visit(page: Page, search = ''): Promise<void> {
  await page.goto(`${server.origin}${subPath}${search}`)
  await awake(page)
}

/** Deploys another edition in the place of the first: every script has another name, and the page says which it is. */
function deploy(edition: string): void {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets)
  const renamed = (text: string): string =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/-([\w-]{7})\./, `-$1${edition}.`)), text)
  for (const name of names) {
    const path = join(assets, name)
    writeFileSync(path, renamed(readFileSync(path, 'utf8')))
    renameSync(path, join(assets, renamed(name)))
  }
  const page = renamed(readFileSync(join(folder, 'index.html'), 'utf8'))
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('id="app" data-drawn', `id="app" data-drawn data-edition="${edition}"`),
  )
  const worker = renamed(readFileSync(join(folder, 'sw.js'), 'utf8'))
  const [, old = ''] = /cacheName:\W*\w*\W*(\w{16})/.exec(worker) ?? []
  expect(old, 'the worker names its edition').toMatch(/^\w{16}$/)
  const page16 = /(index\.html\W*revision:\W*)\w{16}/
  const written = worker
    .replaceAll(old, edition.padEnd(16, '0'))
    .replace(page16, `$1${edition.padEnd(16, '1')}`)
  writeFileSync(join(folder, 'sw.js'), written)
}

const editionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.getElementById('app')?.dataset['edition'])

test('after one visit everything works without a network, also what comes on demand', async () => {
  const page = await newPage()
  await visit(page)
  await kept(page)
  // What reads PDF is large: it is kept when it has been used, and not before.
  const pdf = `assets/${readdirSync(join(folder, 'assets')).find((name) => name.startsWith('openPdf-')) ?? ''}`
  const isKept = (): Promise<boolean> => page.evaluate(async (name) => !!(await caches.match(name)), pdf)
  const fetches = (): Promise<boolean> => page.evaluate((name) => fetch(name).then(({ ok }) => ok), pdf)
  expect(await isKept()).toBe(false)
  expect(await fetches()).toBe(true)
  expect(await isKept()).toBe(true)
  // So is a frame.
  const frame = async (name: string): Promise<void> => {
    await page.goto(`${server.origin}${subPath}${name}`)
    await page.getByRole('listbox').waitFor()
  }
  await frame('embed/expo-booth.zh.html')
  await frame('embed.html?chart=volunteers')
  await page.context().setOffline(true)
  await server.close()
  await frame('embed/expo-booth.zh.html?theme=dark')
  await frame('embed.html?chart=volunteers&lang=en')
  await visit(page, '?lang=en')
  expect(await fetches()).toBe(true)
  await page.getByRole('searchbox').fill('3496')
  await page.locator('figure[id^="chart-"]').first().dispatchEvent('pointerenter')
  await page.locator('figure[id^="chart-"] .host svg').first().waitFor()
  await page.locator(`#chart-${charts[0]?.id ?? ''} button[aria-haspopup="dialog"]`).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'PPTX (editable chart)' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.pptx$/)
  await page.keyboard.press('Escape')
  await page.locator('footer').getByRole('button', { name: wordsIn.en.reader.open }).click()
  await page.getByRole('dialog').waitFor()
  await page.close()
})

test('a new edition waits: the open page keeps its parts, says so, and changes at a word', async () => {
  const page = await newPage()
  await visit(page)
  await kept(page)
  deploy('new')
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
  const notice = page.getByRole('status').filter({ hasText: offlineWords.zh.ready })
  await notice.waitFor()
  expect(await editionOf(page)).toBeUndefined()
  // A part that the server no longer has.
  await page.locator('table[aria-rowcount] tbody button').first().click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')

  const opening = page.context().waitForEvent('page')
  await page.evaluate(() => void window.open('?q=3496'))
  const second = await opening
  await awake(second)
  expect(
    await editionOf(second),
    'as long as nobody changes, every page is of the old edition',
  ).toBeUndefined()
  await notice.getByRole('button', { name: offlineWords.zh.reload }).click()
  await expect.poll(() => editionOf(page)).toBe('new')
  await awake(page)

  // The second page is of the old edition still, and whole.
  expect(await editionOf(second)).toBeUndefined()
  await second.locator(`#chart-${charts[0]?.id ?? ''} button[aria-haspopup="dialog"]`).click()
  await second.getByRole('dialog').getByRole('img').waitFor()
  await second.reload()
  await awake(second)
  expect(await editionOf(second)).toBe('new')
  await page.context().close()
})

test('a frame in another page and the one file are not kept', async () => {
  const page = await newPage()
  for (const name of ['embed.html?chart=expo-booth', 'embed/expo-booth.zh.html', 'youju.html']) {
    await page.goto(`${server.origin}${subPath}${name}`)
    await page.locator('main').first().waitFor()
    await page.waitForTimeout(3000)
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0)
  }
  await page.close()
})
