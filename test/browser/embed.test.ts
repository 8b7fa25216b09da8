import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { embedCode, pinOf, sha256 } from '../../src/share'
import { encodeCorpus } from '../../src/model/corpusJson'
import { subPath } from '../support/staticServer'
import { faultsOfAxe } from './axe'
import { newPage, useBrowser } from './browser'
import { charts, corpus } from './expected'
import { frameOf, heights, hostPage, options, useHost } from './host'

useBrowser()
useHost()

describe('in a page of another origin', () => {
  test.each([320, 768, 1600])(
    '%i px wide, the frame is as high as its chart, and stays so',
    async (width) => {
      const page = await hostPage(`at-${width}.html`, embedCode(options()), width)
      const frame = await frameOf(page)
      await expect.poll(() => heights(page, frame).then((h) => h.frame === h.content)).toBe(true)
      const first = await heights(page, frame)
      expect(first.scrolls).toBe(false)
      expect(first.content).toBeGreaterThan(200)
      await page.waitForTimeout(700)
      expect(await heights(page, frame)).toEqual(first)
      await page.close()
    },
  )

  test('a narrower page makes it higher, a wider one lower again', async () => {
    const page = await hostPage('turn.html', embedCode({ ...options(), chart: 'expo-in-figures' }), 1000)
    const frame = await frameOf(page)
    const fits = () => heights(page, frame).then((h) => h.frame === h.content && !h.scrolls)
    await expect.poll(fits).toBe(true)
    const wide = await heights(page, frame)
    await page.setViewportSize({ width: 330, height: 900 })
    await expect.poll(async () => (await heights(page, frame)).frame).toBeGreaterThan(wide.frame)
    await expect.poll(fits).toBe(true)
    await page.setViewportSize({ width: 1000, height: 900 })
    await expect.poll(() => heights(page, frame)).toEqual(wide)
    await page.close()
  })

  test('two frames have each their own height', async () => {
    const both = `${embedCode(options())}${embedCode({ ...options(), chart: 'expo-booth' })}`
    const page = await hostPage('two.html', both.replaceAll(' loading="lazy"', ''), 800)
    await expect
      .poll(async () => {
        const boxes = await page.locator('iframe').all()
        const [a, b] = await Promise.all(boxes.map(async (box) => (await box.boundingBox())?.height))
        return a !== 300 && b !== 300 && a !== b
      })
      .toBe(true)
    await page.close()
  })
})

describe('the frame by itself', () => {
  async function frame(query: string, context: Parameters<typeof newPage>[0] = {}): Promise<Page> {
    const page = await newPage(context)
    await page.goto(`${inject('origin')}${subPath}embed.html${query}`)
    await page.locator('main').waitFor()
    return page
  }

  test.each(['light', 'dark'] as const)('axe finds nothing by %s', async (theme) => {
    const page = await frame(`?chart=expo-exhibitors&lang=en&theme=${theme}`)
    expect(await faultsOfAxe(page)).toEqual([])
    await page.close()
  })

  test('follows the system, and does not where it is told otherwise', async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const pages = await Promise.all([
      frame('?chart=expo-booth', { colorScheme: 'dark' }),
      frame('?chart=expo-booth&theme=dark', { colorScheme: 'light' }),
      frame('?chart=expo-booth&theme=light', { colorScheme: 'dark' }),
    ])
    const [auto, dark, light] = await Promise.all(pages.map(ground))
    expect(auto).toBe(dark)
    expect(light).not.toBe(dark)
    await Promise.all(pages.map((page) => page.close()))
  })

  test('has no filters, says its source, and leads to the full page', async () => {
    const page = await frame('?chart=expo-exhibitors&lang=en')
    expect(await page.locator('input, select, nav').count()).toBe(0)
    expect(await page.locator('.foot span').textContent()).toContain('Xinhua')
    const link = page.getByRole('link', { name: 'See it in Youju' })
    expect(await link.getAttribute('href')).toBe(
      `${inject('origin')}${subPath}?chart=expo-exhibitors&lang=en`,
    )
    await page.close()
  })

  test.each([
    ['?chart=nobody', '没有编号为“nobody”的图'],
    ['', '网址没有写明是哪一幅图（?chart=…）'],
  ])('asked with "%s" it names what is wrong and lists all charts', async (query, title) => {
    const page = await frame(query)
    expect(await page.getByRole('heading').textContent()).toBe(title)
    const links = page.getByRole('link')
    expect(await links.allTextContents()).toEqual(charts.map(({ id }) => id))
    await links.first().click()
    await page.locator('figure').waitFor()
    await page.close()
  })

  test('pinned to this corpus it is silent, to another it warns', async () => {
    const pin = pinOf(await sha256(encodeCorpus(corpus)))
    const [held, other] = await Promise.all([
      frame(`?chart=expo-booth&pin=${pin}`),
      frame(`?chart=expo-booth&pin=${[...pin].reverse().join('')}`),
    ])
    expect(await held.getByRole('status').count()).toBe(0)
    expect(await other.getByRole('status').textContent()).toContain('数据已有变动')
    await Promise.all([held.close(), other.close()])
  })

  test('where the page around it allows no pop-ups, a click on a mark gives a link instead', async () => {
    const code = embedCode(options()).replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"')
    const page = await hostPage('sandboxed.html', code, 800)
    const chart = await frameOf(page)
    await chart.locator('.plot').click({ position: { x: 300, y: 40 } })
    const said = chart.getByRole('status')
    await said.waitFor()
    expect(await said.textContent()).toContain('浏览器没有让新页打开')
    expect(await said.getByRole('link').getAttribute('href')).toMatch(/\?chart=expo-exhibitors&stat=/)
    await page.close()
  })
})
