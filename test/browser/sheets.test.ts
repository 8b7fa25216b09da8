/**
 * PDF files in the page reader: one that Chromium prints of passages of our own, in columns and in Chinese, and
 * files made by hand that are no good. pdf.js is loaded, and asked for nothing that does not lie beside the app.
 */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { extractPage } from '../../src/extract'
import { pageId } from '../../src/model/figure'
import { readerWords } from '../../src/ui/reader/readerWords'
import { handmadePdf } from '../support/handmadePdf'
import { faultsOfAxe } from './axe'
import { newPage, useBrowser } from './browser'
import { choose, current, entry, openReader, reader, textShown, utf8 } from './readerSteps'

useBrowser()

const said = readerWords.zh

const stories = [
  {
    headline: '山里的路修到了家门口',
    paragraphs: [
      '今年全县新建公路约180公里，改建危桥12座，近3万名居民出行更方便了。县里的人说，路通了，货也就通了。',
      '县交通局说，明年还要再修60多公里，把路通到每一个村口，让山货当天就能运出去，卖一个好价钱。',
    ],
  },
  {
    headline: '公交车开到七个镇',
    paragraphs: [
      '市里新添公交车46辆，线路延长到七个镇，首班车提前了半个小时，末班车晚了一个小时，夜里回家的人不再发愁。',
      '票价没有变，学生和老人照旧免费，一张月票仍是25元，不超过30元的承诺还会守上3年。',
    ],
  },
]

const html = (sheet: (typeof stories)[number]): string =>
  `<section><h1>${sheet.headline}</h1><div>${sheet.paragraphs.map((p) => `<p>${p}</p>`).join('')}</div></section>`
const style = `body{margin:0;font:10pt/1.6 "Noto Serif CJK SC",serif} section{break-after:page;padding:12mm}
  h1{font-size:28pt;text-align:center;margin:0 0 8mm} div{columns:3;column-gap:8mm;text-align:justify}
  p{margin:0;text-indent:2em}`

let printed: Uint8Array
beforeAll(async () => {
  const page = await newPage()
  await page.setContent(`<style>${style}</style>${stories.map(html).join('')}`)
  printed = await page.pdf({ format: 'A4' })
  await page.close()
})

const picture = (page: Page) => reader(page).getByRole('region', { name: said.picture.title })
const askedSheets = (page: Page) => reader(page).getByRole('form', { name: /“issue.pdf”有 2 个版面/ })

async function alertOf(page: Page, file: string): Promise<string> {
  await reader(page).getByRole('alert').getByText(`“${file}”`).waitFor()
  return (await reader(page).getByRole('alert').getByText(`“${file}”`).textContent()) ?? ''
}

describe('a PDF with text', () => {
  test('asks which of its pages, and gives their text in the order in which it is read', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'issue.pdf', bytes: printed }])
    const form = askedSheets(page)
    await form.waitFor()
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    await form.getByLabel(said.sheets.which).fill('3')
    await form.getByRole('button', { name: said.sheets.read }).click()
    expect(await form.getByRole('alert').textContent()).toContain('1 到 2')
    await form.getByLabel(said.sheets.which).fill('1-2')
    await form.getByRole('button', { name: said.sheets.read }).click()
    for (const [i, { headline, paragraphs }] of stories.entries()) {
      await entry(page, `issue.pdf · ${i + 1}`).click()
      const text = `${headline}\n\n${paragraphs.join('\n')}`
      expect(await textShown(page)).toBe(text)
      const { figures } = extractPage({ id: pageId('own'), text, issued: null })
      expect(await reader(page).locator('mark').allTextContents()).toEqual(figures.map((f) => f.text))
    }
    expect(troubles).toEqual([])
    await page.close()
  })

  test('shows its picture, with the figure that is looked at marked where it is printed', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'issue.pdf', bytes: printed }])
    await askedSheets(page).getByRole('button', { name: said.sheets.read }).click()
    await entry(page, 'issue.pdf · 1').waitFor()
    await page.locator('#reader-title').focus()
    await page.keyboard.press('n')
    expect(await current(page).textContent()).toBe('约180公里')
    const box = picture(page).locator('rect.current').first()
    await box.waitFor()
    // Under the mark there is ink: black on white, on the canvas itself.
    const ink = (): Promise<number> =>
      box.evaluate((node) => {
        const rect = node as SVGRectElement
        const canvas = rect.closest('.sheet')?.querySelector('canvas')
        const context = canvas?.getContext('2d')
        const scale = (canvas?.width ?? 0) / (rect.ownerSVGElement?.viewBox.baseVal.width ?? 1)
        const at = (name: string): number => Number(rect.getAttribute(name)) * scale
        const data = context?.getImageData(at('x'), at('y'), at('width'), at('height')).data ?? []
        let dark = 0
        for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128 && data[i + 3] === 255) dark++
        return dark / (data.length / 4)
      })
    await expect.poll(ink).toBeGreaterThan(0.05)
    expect(
      await box.evaluate((rect) => {
        const view = rect.closest('[role=region]')?.getBoundingClientRect()
        const at = rect.getBoundingClientRect()
        return view !== undefined && at.top >= view.top && at.bottom <= view.bottom && at.left >= view.left
      }),
    ).toBe(true)
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    // A click on another figure looks at that.
    await picture(page).locator('rect:not(.current)').last().dispatchEvent('click')
    expect(await current(page).textContent()).not.toBe('约180公里')
    await reader(page).getByRole('button', { name: said.picture.show, exact: true }).click()
    expect(await picture(page).count()).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('is known by its first bytes, whatever it is called', async () => {
    const { page } = await openReader()
    await choose(page, [{ name: 'page.txt', bytes: handmadePdf({ sheets: ['about 180 kilometres'] }) }])
    await entry(page, 'page.txt').waitFor()
    expect(await textShown(page)).toBe('about 180 kilometres')
    await page.close()
  })
})

describe('a PDF that is no good', () => {
  test.each([
    ['scan.pdf', handmadePdf({ sheets: [null] }), said.faults['no-text-layer']({ kind: 'no-text-layer' })],
    [
      'locked.pdf',
      handmadePdf({ sheets: ['secret'], locked: true }),
      said.faults.encrypted({ kind: 'encrypted' }),
    ],
    ['text.pdf', utf8('这是一段普通的文字，不是 PDF。'), '不是完好的 PDF'],
    ['cut.pdf', handmadePdf({ sheets: ['some text'] }).slice(0, 120), '不是完好的 PDF'],
  ])('%s has its message, and the earlier work stays', async (name, bytes, message) => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'first.txt', bytes: utf8('共3496家。') }])
    await entry(page, 'first.txt').waitFor()
    await choose(page, [{ name, bytes }])
    expect(await alertOf(page, name)).toContain(message)
    expect(await textShown(page)).toBe('共3496家。')
    expect(troubles).toEqual([])
    await page.close()
  })

  test('one that claims a million pages is read as far as it goes', async () => {
    const { page } = await openReader()
    const bytes = handmadePdf({ sheets: ['only one page'], claimed: 1_000_000 })
    await choose(page, [{ name: 'many.pdf', bytes }])
    await entry(page, 'many.pdf').waitFor()
    expect(await textShown(page)).toBe('only one page')
    await page.close()
  })

  test('one over which the worker hangs is given up at a word, and the next file is read', async () => {
    const { page } = await openReader()
    await page.route(/pdf\.worker[^/]*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
    )
    await choose(page, [{ name: 'slow.pdf', bytes: printed }])
    await reader(page).getByRole('button', { name: said.cancel }).click()
    expect(await alertOf(page, 'slow.pdf')).toContain(said.faults.cancelled({ kind: 'cancelled' }))
    await choose(page, [{ name: 'next.txt', bytes: utf8('共3496家。') }])
    await entry(page, 'next.txt').waitFor()
    await page.close()
  })
})
