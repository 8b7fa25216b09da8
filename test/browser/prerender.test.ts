import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Edition } from '../../src/model/language'
import { awake, newPage, open, useBrowser, wakeAll, walkTo, watchedPage } from './browser'
import { charts, corpus } from './expected'
import { difference, differences, wholeOf } from './pixels'
import { screenOf, settle } from './screen'

useBrowser()

interface AsleepOptions extends BrowserContextOptions {
  /** @defaultValue 1440 */
  readonly width?: number
  readonly search?: string
  /** Whether the browser never has leisure. */
  readonly isBusy?: boolean
}

/** Opens the page with its script held back: what the first bytes show. */
async function asleep({
  width = 1440,
  search = '',
  isBusy = false,
  ...context
}: AsleepOptions = {}): Promise<{
  page: Page
  wake: (wish?: { readonly all: boolean }) => Promise<void>
}> {
  const page = await newPage({ viewport: { width, height: 900 }, ...context })
  await page.addInitScript(noteGrounds)
  if (isBusy) await page.addInitScript(() => (window.requestIdleCallback = () => 0))
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${inject('origin')}/${search}`, { waitUntil: 'commit' })
  await page.locator('footer').last().waitFor()
  return {
    page,
    wake: async ({ all } = { all: true }) => {
      release()
      if (!all) return void (await page.waitForFunction(() => !('early' in window)))
      await awake(page)
      await wakeAll(page)
    },
  }
}

/** Runs in the page before anything else: notes each ground that a frame had. */
function noteGrounds(): void {
  const grounds = new Set<string>()
  Object.assign(window, { grounds })
  const look = (): void => {
    const { body } = document
    if (body as HTMLElement | null) grounds.add(getComputedStyle(body).backgroundColor)
    requestAnimationFrame(look)
  }
  look()
}

function groundsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(window as unknown as { grounds: Set<string> }).grounds])
}

const [day, night] = ['rgb(250, 247, 240)', 'rgb(23, 22, 20)']

test('without JavaScript the text, every chart and the whole table are there', async () => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(inject('origin'))
  expect(await page.locator('h1').textContent()).toContain('有据')
  const body = (await page.locator('main').textContent()) ?? ''
  corpus.stories.forEach(({ headline }) => expect(body).toContain(headline))
  const pictures = page.locator('figure [role="img"] svg').filter({ visible: true })
  expect(await pictures.count()).toBe(charts.length)
  expect(await page.locator('table[aria-rowcount] tr[data-statistic]').count()).toBe(corpus.statistics.length)
  await page.close()
})

/** The whole page as it stands in an edition that the system asks for. */
async function pictureBy(page: Page, colorScheme: Edition): Promise<Buffer> {
  await page.emulateMedia({ colorScheme })
  await settle(page)
  return page.screenshot({ fullPage: true })
}

/** What of the page looks different in the second picture: the whole, or charts by their ids, with the share of their pixels. */
async function changed(
  page: Page,
  [before, after]: readonly [Buffer, Buffer],
  tolerance: { readonly page: number; readonly chart: number },
): Promise<readonly string[]> {
  const places = await page.locator('figure[id^="chart-"] .place').evaluateAll((all) =>
    all.map((place) => {
      const { x, y, width, height } = place.getBoundingClientRect()
      return { name: place.closest('figure')?.id ?? '', x, y: y + window.scrollY, width, height }
    }),
  )
  expect(places.length).toBe(charts.length)
  const regions = [{ name: 'page', ...wholeOf(before) }, ...places]
  const shares = await differences(page, [before, after], regions)
  return regions.flatMap(({ name }, i) => {
    const share = shares[i] ?? 1
    return share > (name === 'page' ? tolerance.page : tolerance.chart)
      ? [`${name}: ${share.toFixed(5)}`]
      : []
  })
}

describe.each([390, 1440])('%i pixels wide', (width) => {
  test('page and charts look the same as drawn by the build and awake, by day and by night, and drawn by ECharts', async () => {
    const { page, wake } = await asleep({ width })
    const nodes = await page.evaluateHandle(() => [
      ...document.querySelectorAll(':is(h1, h2, h3, figure, button, tr, p):not(.still *)'),
    ])
    const drawn = [await pictureBy(page, 'dark'), await pictureBy(page, 'light')] as const
    await wake()
    expect(await nodes.evaluate((all) => all.length)).toBeGreaterThan(500)
    expect(await nodes.evaluate((all) => all.filter((node) => !node.isConnected).length)).toBe(0)
    const living = [await pictureBy(page, 'dark'), await pictureBy(page, 'light')] as const
    const same = { page: 0.0005, chart: 0.001 }
    expect(await changed(page, [drawn[0], living[0]], same), 'by night').toEqual([])
    expect(await changed(page, [drawn[1], living[1]], same), 'by day').toEqual([])
    for (const { id } of charts) {
      await page.locator(`#chart-${id}`).dispatchEvent('pointerenter')
      await page.locator(`#chart-${id} .host svg`).waitFor()
    }
    const taken = await pictureBy(page, 'light')
    expect(await changed(page, [living[1], taken], { page: 0.005, chart: 0.01 }), 'by ECharts').toEqual([])
    await page.close()
  })

  test('asked for by the address, the night stands from the first frame on and wakes up as it stood', async () => {
    const { page, wake } = await asleep({ width, search: '?theme=dark' })
    const before = await page.screenshot({ fullPage: true })
    await wake()
    const after = await page.screenshot({ fullPage: true })
    expect(await difference(page, before, after)).toBeLessThan(0.0005)
    expect(await groundsOf(page)).toEqual([night])
    await page.close()
  })
})

test('what a reader does before the script has come is done when it has', async () => {
  const { page, wake } = await asleep()
  await page.getByRole('searchbox').fill('3496')
  await page.locator('#table').getByRole('columnheader').nth(2).getByRole('button').click()
  expect(await page.locator('.still').count()).toBeGreaterThan(0)
  await wake()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('3496')
  expect(new URL(page.url()).searchParams.get('sort')).not.toBeNull()
  expect((await screenOf(page)).table.length).toBeLessThan(corpus.statistics.length)
  await page.close()
})

test('a filter that comes before the charts have come leaves none of another view beside the new counts', async () => {
  const { page, troubles } = await watchedPage()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/edited-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${inject('origin')}/`)
  await page.waitForFunction(() => !('early' in window))
  await page.getByRole('searchbox').fill('贷款')
  await settle(page)
  expect(new Set((await screenOf(page)).table).size).toBeLessThan(corpus.statistics.length)
  expect(await page.locator('[aria-busy="true"] figure').count()).toBe(charts.length)
  release()
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
  const { charts: shown, table } = await screenOf(page)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.flatMap(({ rows }) => rows).filter(({ statistic }) => !table.includes(statistic))).toEqual([])
  expect(troubles).toEqual([])
  await page.close()
})

test('what a reader has in hand outlives a filter, also where nothing has woken up yet', async () => {
  const { page, wake } = await asleep({ isBusy: true })
  const [first] = charts.filter(({ lead = false }) => !lead)
  const figure = page.locator(`#chart-${first?.id ?? ''}`)
  await figure.getByRole('button').first().focus()
  await figure.locator('details').evaluate((details: HTMLDetailsElement) => (details.open = true))
  await page.locator('#table th').first().selectText()
  const selected = await page.evaluate(() => String(getSelection()))
  await wake({ all: false })
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/edited-')),
  )
  await page.waitForTimeout(100)
  expect(await page.locator('[data-asleep]').count()).toBeGreaterThan(5)
  await walkTo(page, `?story=${first?.story ?? ''}`)
  expect((await screenOf(page)).table.length).toBeLessThan(corpus.statistics.length)
  const share = figure.getByRole('button').first()
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(await figure.locator('details').getAttribute('open')).not.toBeNull()
  expect(selected).not.toBe('')
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected)
  await page.close()
})

test('charts far from the window stay as the build drew them until a reader comes near', async () => {
  const { page } = await open()
  const sleeping = () => page.locator('.still').count()
  expect(await sleeping()).toBeGreaterThan(charts.length / 2)
  await page.locator('#table').scrollIntoViewIfNeeded()
  const last = page.locator('figure[id^="chart-"]').last()
  await last.scrollIntoViewIfNeeded()
  await last.getByRole('listbox').waitFor()
  expect(await sleeping()).toBeGreaterThan(0)
  await page.close()
})

describe.each([320, 360, 390, 768, 1024, 1280, 1440, 1920])('%i pixels wide', (width) => {
  test('nothing shifts', async () => {
    const { page, wake } = await asleep({ width })
    await page.evaluate(() => {
      const shifts: string[] = []
      Object.assign(window, { shifts })
      const say = (entry: PerformanceEntry): string => {
        const { value, sources } = entry as unknown as {
          readonly value: number
          readonly sources: readonly { readonly node: Node | null }[]
        }
        return `${value} ${sources.map(({ node }) => node?.nodeName ?? '').join(' ')}`
      }
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => shifts.push(say(entry))),
      ).observe({ type: 'layout-shift', buffered: true })
    })
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    await wake()
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
    // What is out of view does not count as a shift; the height of the page does.
    expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(2)
    await page.close()
  })
})

test('an address with filters applies to the page that was drawn without', async () => {
  const filtered = await open('?story=student-loans&lang=en')
  const whole = await open()
  const [some, all] = [await screenOf(filtered.page), await screenOf(whole.page)]
  expect(some.table.length).toBeLessThan(all.table.length)
  expect(filtered.troubles).toEqual([])
  await filtered.page.close()
  await whole.page.close()
})

test.each(['light', 'dark'] as const)(
  'asked for by the address, %s is there before any script of the app',
  async (theme) => {
    const page = await newPage({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
    await page.route(/\.js$/, () => new Promise(() => undefined))
    await page.goto(`${inject('origin')}/?theme=${theme}`, { waitUntil: 'commit' })
    await page.locator('footer').last().waitFor()
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe(theme === 'dark' ? night : day)
    await page.close()
  },
)
