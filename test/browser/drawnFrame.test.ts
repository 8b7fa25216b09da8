/**
 * The frames that the build drew: there without script, and woken up without anybody seeing it. What any frame does, drawn or
 * not, is tested in `embed.test.ts`.
 */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { embedAddress, embedCode, pinOf, sha256, type EmbedOptions } from '../../src/share'
import { encodeCorpus } from '../../src/model/corpusJson'
import { subPath } from '../support/staticServer'
import { faultsOfAxe } from './axe'
import { newPage, useBrowser, watchedPage } from './browser'
import { charts, corpus } from './expected'
import { frameOf, heights, hosted, options, useHost } from './host'
import { difference } from './pixels'

useBrowser()
useHost()

const home = (): string => `${inject('origin')}${subPath}`
const drawn = (some: Partial<EmbedOptions> = {}): EmbedOptions => ({ ...options(), drawn: true, ...some })

/** Holds back what wakes a frame up. */
async function holdWaking(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/embed\/(?:wakeFrame|Embed)-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Opens a drawn frame by itself, still asleep. */
async function asleep(some: Partial<EmbedOptions> = {}): Promise<{ page: Page; wake: () => Promise<void> }> {
  const page = await newPage({ viewport: { width: 700, height: 900 } })
  const release = await holdWaking(page)
  await page.goto(embedAddress(home(), drawn(some)))
  const wake = async (): Promise<void> => {
    release()
    await page.locator('.plot').waitFor()
  }
  return { page, wake }
}

describe('without JavaScript', () => {
  test.each([
    ['zh', 'zh-Hans', '在有据中看'],
    ['en', 'en', 'See it in Youju'],
  ] as const)('in %s all of it can be read, and the link leads to the page', async (language, tag, name) => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 560, height: 900 } })
    await page.goto(embedAddress(home(), drawn({ chart: 'loan-limits', language })))
    expect(await page.locator('html').getAttribute('lang')).toBe(tag)
    expect(await page.title()).toBe(await page.getByRole('heading').textContent())
    expect(await page.locator('svg').filter({ visible: true }).count()).toBe(1)
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain(await page.title())
    expect(await page.locator('.note').textContent()).toContain('LPR')
    expect(await page.locator('.foot span').textContent()).toContain('2024')
    expect(await page.getByRole('status').count()).toBe(0)
    const link = page.getByRole('link', { name })
    expect(await link.evaluate((node: HTMLAnchorElement) => node.href)).toBe(
      `${home()}?chart=loan-limits${language === 'en' ? '&lang=en' : ''}`,
    )
    await page.close()
  })
})

describe.each([
  { width: 390, language: 'zh', theme: 'light', chart: 'expo-exhibitors' },
  { width: 390, language: 'en', theme: 'dark', chart: 'volunteers' },
  { width: 700, language: 'zh', theme: 'dark', chart: 'loan-limits' },
  { width: 700, language: 'en', theme: 'light', chart: 'expo-in-figures' },
] as const)('$width px wide, in $language, $theme, $chart', ({ width, theme, ...some }) => {
  test('wakes up in a page of another site, and nothing is seen of it', async () => {
    // Of the two ways to ask for an edition one by the address, one by the system.
    const asked = { ...some, theme: theme === 'dark' ? ('dark' as const) : ('auto' as const) }
    const page = await newPage({ viewport: { width, height: 1000 }, colorScheme: 'light' })
    const release = await holdWaking(page)
    await page.goto(hosted(`drawn-${width}-${theme}.html`, embedCode(drawn(asked))))
    const frame = await frameOf(page)
    await frame.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true })
    })
    // Its height is told before it wakes up.
    await expect.poll(() => heights(page, frame).then((h) => h.frame === h.content && !h.scrolls)).toBe(true)
    const nodes = await frame.evaluateHandle(() => [
      ...document.querySelectorAll('main, figure, h1, h1 span, p, a'),
    ])
    const picture = (): Promise<Buffer> => page.locator('iframe').screenshot()
    const [before, high] = [await picture(), await heights(page, frame)]

    release()
    await frame.locator('.plot').waitFor()
    const living = await picture()
    expect(await difference(page, before, living)).toBeLessThan(0.0005)
    expect(await heights(page, frame)).toEqual(high)
    expect(await nodes.evaluate((all) => all.filter((node) => !node.isConnected).length)).toBe(0)
    expect(await frame.locator('.place svg').count()).toBe(1)

    await frame.locator('figure').dispatchEvent('pointerenter')
    await frame.locator('.host svg').waitFor()
    expect(await difference(page, living, await picture())).toBeLessThan(0.01)
    expect(await heights(page, frame)).toEqual(high)
    expect(await frame.evaluate(() => Reflect.get(window, 'shifts') as unknown)).toEqual([])
    await page.close()
  })
})

describe('the frame by itself', () => {
  test('does what it did before only when it is touched: a click that came too early is not lost', async () => {
    const { page, wake } = await asleep({ theme: 'dark' })
    await page.locator('.still').click({ position: { x: 300, y: 40 } })
    const opening = page.context().waitForEvent('page')
    await wake()
    expect((await opening).url()).toMatch(/\?chart=expo-exhibitors&stat=[\w-]+&theme=dark$/)
    await page.context().close()
  })

  test('is fit for everybody, asleep and awake, and asks no other site', async () => {
    const { page, troubles } = await watchedPage({ viewport: { width: 700, height: 900 } })
    const release = await holdWaking(page)
    await page.goto(embedAddress(home(), drawn({ language: 'en', theme: 'dark' })))
    expect(await faultsOfAxe(page)).toEqual([])
    release()
    await page.getByRole('listbox').waitFor()
    expect(await faultsOfAxe(page)).toEqual([])
    expect(await page.getByRole('link').getAttribute('href')).toBe(
      '../?chart=expo-exhibitors&lang=en&theme=dark',
    )
    expect(troubles).toEqual([])
    await page.close()
  })

  test('pinned to this corpus it is silent, to another it says so from the first paint on', async () => {
    const pin = pinOf(await sha256(encodeCorpus(corpus)))
    const held = await asleep({ pin })
    const other = await asleep({ pin: [...pin].reverse().join('') })
    const said = other.page.getByRole('status')
    for (const moment of ['asleep', 'awake']) {
      expect(await held.page.getByRole('status').count(), moment).toBe(0)
      expect(await said.textContent(), moment).toContain('数据已有变动')
      await Promise.all([held.wake(), other.wake()])
    }
    await Promise.all([held.page.close(), other.page.close()])
  })

  test('without what wakes it up it stays as it is', async () => {
    const page = await newPage()
    await page.route(/\/embed\/wakeFrame-/, (route) => route.abort())
    await page.goto(embedAddress(home(), drawn({ chart: charts.at(-1)?.id ?? '' })))
    const failed = (): Promise<unknown> => page.waitForEvent('requestfailed')
    await Promise.all([failed(), page.locator('figure').hover()])
    expect(await page.locator('.still').isVisible()).toBe(true)
    await page.unroute(/\/embed\/wakeFrame-/)
    await page.mouse.move(0, 890)
    await page.locator('figure').hover()
    await page.locator('.plot').waitFor()
    await page.close()
  })
})
