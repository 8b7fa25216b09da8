import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { faultsOfAxe } from './axe'
import { newPage, onDisk, open, useBrowser, type Watched } from './browser'
import { charts, corpus } from './expected'

useBrowser()

const first = charts[0]?.id ?? ''

async function openPanel(search = '', context: Parameters<typeof open>[1] = {}): Promise<Watched> {
  const opened = await open(search, context)
  const { page } = opened
  await page.locator(`#chart-${first} button[aria-haspopup="dialog"]`).click()
  await page.getByRole('dialog').getByRole('img').waitFor()
  return opened
}

const press = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** What a click downloads. */
async function taken(page: Page, click: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Sizes and colours of a PNG, as the browser reads it. */
const readPng = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
    const colours = new Set<number>()
    for (let i = 0; i < data.length; i += 4 * 7)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0))
    return { width: canvas.width, height: canvas.height, colours: colours.size, corner: data[3] }
  }, bytes.toString('base64'))

describe('the share panel', () => {
  test.each([
    ['zh', 'light', 1440],
    ['en', 'dark', 390],
  ] as const)('axe finds nothing in %s, %s, %i wide, and nothing is broader', async (lang, theme, width) => {
    const { page, troubles } = await openPanel(`?lang=${lang}&theme=${theme}`, {
      viewport: { width, height: 844 },
    })
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    const dialog = page.getByRole('dialog')
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('Escape closes it and gives the focus back', async () => {
    const { page } = await openPanel()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('share-title')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(name).toContain(wordsIn.zh.share.open)
    await page.close()
  })

  test('makes PNG of the chosen size and ground, and SVG that is read as XML', async () => {
    const { page, troubles } = await openPanel()
    const png = await taken(page, () => press(page, 'PNG'))
    expect(png.name).toBe(`youju-${first}-zh-1920x1080.png`)
    const paper = await readPng(page, png.bytes)
    expect(paper).toMatchObject({ width: 1920, height: 1080, corner: 255 })
    expect(paper.colours).toBeGreaterThan(20)

    await page.getByRole('radio', { name: '方形 1:1' }).check()
    await page.getByRole('radio', { name: '2×' }).check()
    await page.getByRole('checkbox', { name: '透明底' }).check()
    const clear = await readPng(page, (await taken(page, () => press(page, 'PNG'))).bytes)
    expect(clear).toMatchObject({ width: 2400, height: 2400, corner: 0 })

    const svg = await taken(page, () => press(page, 'SVG'))
    // The page itself takes no markup from a string: another one reads it.
    const reader = await newPage()
    const root = await reader.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
      return [documentElement.tagName, documentElement.querySelector('title')?.textContent]
    }, svg.bytes.toString('utf8'))
    await reader.close()
    expect(root).toEqual(['svg', await page.locator(`#chart-${first}-title`).textContent()])
    expect(troubles).toEqual([])
    await page.close()
  })

  test('makes slides and data that other programs open', async () => {
    const { page, troubles } = await openPanel('?lang=en')
    const pptx = await taken(page, () => press(page, 'PPTX (editable chart)'))
    expect(Object.keys(unzipSync(pptx.bytes))).toContain('ppt/slides/slide1.xml')
    const csv = await taken(page, () => press(page, 'CSV'))
    const rows = Papa.parse(csv.bytes.toString('utf8').trim(), { header: true })
    expect(rows.errors).toEqual([])
    expect(rows.data.length).toBeGreaterThan(3)
    const xlsx = unzipSync((await taken(page, () => press(page, 'XLSX'))).bytes)
    expect(strFromU8(xlsx['xl/workbook.xml'] ?? new Uint8Array())).toContain('<sheet ')
    const json = await taken(page, () => press(page, 'JSON'))
    expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ format: 'youju-excerpt' })
    expect(troubles).toEqual([])
    await page.close()
  })

  test('copies the picture, the link to this view and the citation', async () => {
    const { page } = await openPanel('?q=3496', { permissions: ['clipboard-read', 'clipboard-write'] })
    await press(page, '复制图片')
    await page.getByRole('region', { name: '图片' }).getByText('已复制').waitFor()
    const kinds = () => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
    expect(await kinds()).toEqual(['image/png'])
    await press(page, '复制链接')
    await page.getByRole('region', { name: '链接' }).getByText('已复制').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).search).toBe(`?q=3496&chart=${first}`)
    await page.close()
  })

  test('a clipboard that refuses is said beside its button', async () => {
    const { page } = await openPanel()
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'))
    })
    await press(page, '复制图片')
    const said = page.getByRole('region', { name: '图片' }).getByRole('status')
    await expect.poll(() => said.textContent()).toContain('浏览器拒绝复制')
    await page.close()
  })
})

describe('the selection', () => {
  test('is taken as data in the order of the table, and its charts as slides', async () => {
    const { page, troubles } = await open('?story=india-stocks')
    const csv = await taken(page, () =>
      page.locator('#table').getByRole('button', { name: 'CSV', exact: true }).click(),
    )
    const { data } = Papa.parse<{ id: string; story: string }>(csv.bytes.toString('utf8').trim(), {
      header: true,
    })
    const ids = corpus.statistics.filter(({ story }) => story === 'india-stocks').map(({ id }) => id)
    expect(data).toHaveLength(ids.length)
    expect(new Set(data.map((row) => row.story)).size).toBe(1)
    const deck = await taken(page, () => page.getByRole('button', { name: 'PPTX' }).click())
    const slides = Object.keys(unzipSync(deck.bytes)).filter((name) => /slides\/slide\d+\.xml$/.test(name))
    // One for each chart, and one for the sources.
    expect(slides).toHaveLength(charts.filter(({ story }) => story === 'india-stocks').length + 1)
    expect(troubles).toEqual([])
    await page.close()
  })

  // From a disk everything has come.
  test.skipIf(onDisk)('an export program that does not come is said', async () => {
    const { page } = await open()
    const chunks = /assets\/(takeAway|SharePanel)[^/]*\.js$/
    await page.route(chunks, (route) => route.abort())
    await page.locator(`#chart-${first} button[aria-haspopup="dialog"]`).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(wordsIn.zh.missing)
    await page.close()
  })
})
