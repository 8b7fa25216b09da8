/**
 * The same product in Firefox: the dashboard, and the way of a page through the reader. Under the same security policy,
 * of which Firefox notes every violation in its console.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readerWords } from '../../src/ui/reader/readerWords'
import { workWords } from '../../src/ui/reader/work/workWords'
import { wordsIn } from '../../src/ui/words'
import { thisMachine } from '../support/chromium'
import { findFirefox } from '../support/firefox'
import { handmadePdf } from '../support/handmadePdf'
import { subPath } from '../support/staticServer'
import { charts, corpus } from './expected'

const { zh } = wordsIn
const said = readerWords.zh
const firefox = findFirefox(
  { named: process.env['FIREFOX'], needed: process.env['CI'] !== undefined },
  thisMachine,
)
if (!firefox.ok) throw new Error(firefox.error)
const path = firefox.value

const folder = mkdtempSync(join(tmpdir(), 'youju-firefox-'))
let browser: Browser
beforeAll(async () => {
  if (path === null) return
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    env: { ...process.env, HOME: folder },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'intl.accept_languages': 'zh-CN',
    },
  })
}, 60_000)
afterAll(async () => {
  if (path !== null) await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(search = ''): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${inject('origin')}/`))
      troubles.push(`another origin: ${request.url()}`)
  })
  await page.goto(`${inject('origin')}${subPath}${search}`)
  await page.waitForFunction(() => !('early' in window))
  return { page, troubles }
}

const work = workWords.zh
/** By its words: `::-p-aria` has Firefox work out the name of every node of the page, which takes it ten seconds. */
async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted),
    {},
    name,
  )
  await (found as ElementHandle).click()
}
const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('dialog')?.textContent?.includes(wanted), {}, text)
const marked = (page: Page) =>
  page.waitForSelector('dialog mark[aria-current]').then((mark) => mark?.evaluate((node) => node.textContent))

async function choose(page: Page, name: string, bytes: string | Uint8Array): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const input = await page.waitForSelector('dialog input[type=file]')
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file)
}

describe.runIf(path !== null)('in Firefox', () => {
  test('the dashboard filters, draws and changes its language', async () => {
    const { page, troubles } = await open()
    const rows = () => page.$$eval('tr[data-statistic]', (all) => all.length)
    const before = await rows()
    expect(before).toBeGreaterThanOrEqual(corpus.statistics.length)
    await page.hover(`#chart-${charts[0]?.id ?? ''}`)
    await page.waitForSelector(`#chart-${charts[0]?.id ?? ''} .host svg`)
    await page.locator('input[type=search]').fill('3496')
    await page.waitForFunction(
      (many) => document.querySelectorAll('tr[data-statistic]').length < many,
      {},
      before,
    )
    expect(await rows()).toBeGreaterThan(0)
    await page.locator('::-p-text(English)').click()
    await page.waitForSelector('html[lang="en"]')
    expect(page.url()).toContain('lang=en')
    expect(troubles).toEqual([])
    await page.close()
  })

  test('a page is dropped, its numbers are checked by keys, and the work is saved', async () => {
    const { page, troubles } = await open()
    await press(page, zh.reader.open)
    await choose(page, 'own.txt', '全县新建公路约180公里，新增公交车46辆。')
    await shows(page, work.progress('0', '2'))
    await page.focus('#reader-title')
    await page.keyboard.press('j')
    expect(await marked(page)).toBe('约180公里')
    await page.keyboard.press('Enter')
    await shows(page, work.progress('1', '2'))
    await page.locator(`dialog summary::-p-text(${work.take.title})`).click()
    await press(page, work.take.save)
    const saved = (): string | undefined => readdirSync(folder).find((name) => /^youju.*\.json$/.test(name))
    await expect.poll(saved, { timeout: 15_000 }).toBeDefined()
    await expect
      .poll(() => readFileSync(join(folder, saved() ?? ''), 'utf8'), { timeout: 15_000 })
      .toContain('公里')
    expect(troubles).toEqual([])
    await page.close()
  })

  test('a PDF is read with its picture, and a text is pasted', async () => {
    const { page, troubles } = await open()
    await press(page, zh.reader.open)
    await choose(page, 'sheet.pdf', handmadePdf({ sheets: ['about 180 kilometres of road'] }))
    await shows(page, 'sheet.pdf')
    await shows(page, 'about 180 kilometres of road')
    const inked = (): Promise<boolean> =>
      page.$eval('dialog canvas', (node) => {
        const canvas = node as HTMLCanvasElement
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        return data.some((value, i) => i % 4 === 0 && value < 100 && data[i + 3] === 255)
      })
    await expect.poll(inked, { timeout: 15_000 }).toBe(true)
    await press(page, said.paste.open)
    await page.locator('dialog textarea').fill('惠及近3万人。')
    await press(page, said.paste.read)
    await shows(page, said.unknown('1'))
    await page.locator('dialog li:last-child button.page').click()
    await shows(page, '近3万人')
    expect(troubles).toEqual([])
    await page.close()
  })
})
