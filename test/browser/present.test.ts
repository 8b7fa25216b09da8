import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/model/language'
import { presentWordsIn } from '../../src/ui/present/presentWords'
import { wordsIn } from '../../src/ui/words'
import { faultsOfAxe } from './axe'
import {
  addressOf,
  awake,
  newPage,
  onDisk,
  open,
  useBrowser,
  walkTo,
  watchedPage,
  type OpenOptions,
} from './browser'
import { charts } from './expected'
import { settle } from './screen'

useBrowser()

const own = presentWordsIn.zh
const [first = '', second = ''] = charts.filter(({ lead }) => lead === true).map(({ id }) => id)
const count = charts.length + 2
const stage = '.stage'

/** Opens a presentation, without waiting for the page below it. */
async function present(search = '?present=1', context: OpenOptions = {}) {
  const opened = await watchedPage(context)
  await opened.page.goto(addressOf(search))
  await opened.page.locator(stage).waitFor()
  return opened
}
const number = (page: Page) => page.locator('.page').last().textContent()
const query = (page: Page) => new URL(page.url()).searchParams
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
  await settle(page)
}

/** One page for tests that leave a presentation as they found it. */
let shared: Page | undefined
async function at(search: string): Promise<Page> {
  shared ??= (await present()).page
  await walkTo(shared, search)
  return shared
}

describe('a presentation', () => {
  test('starts from the page, walks all charts in their order, and leads back to the same place', async () => {
    const { page, troubles } = await open('?lang=en')
    await page.evaluate(() => window.scrollTo(0, 1234))
    const place = await page.evaluate(() => window.scrollY)
    const opener = page.getByRole('button', { name: wordsIn.en.present })
    await opener.evaluate((button: HTMLElement) => button.click())
    await page.locator(stage).waitFor()
    expect(query(page).get('present')).toBe('1')
    const walked: (string | null)[] = []
    for (let i = 2; i < count; i++) {
      await press(page, 'ArrowRight')
      walked.push(query(page).get('chart'))
    }
    const shown = await page.locator('figure[id^="chart-"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(walked.map((id) => `chart-${id}`)).toEqual(shown)
    await press(page, 'PageDown')
    expect([query(page).get('present'), await number(page)]).toEqual(['sources', `${count} / ${count}`])
    await press(page, 'Escape')
    expect([new URL(page.url()).search === '?lang=en', await page.locator(stage).count()]).toEqual([true, 0])
    expect(await page.evaluate(() => window.scrollY)).toBe(place)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('keys: space, Home, End, digits; those of the browser are left alone', async () => {
    const page = await at('?present=1')
    const after = async (...keys: string[]) => {
      await press(page, ...keys)
      return (await number(page))?.split(' ')[0]
    }
    expect(await after('Space')).toBe('2')
    expect(await after('Shift+Space')).toBe('1')
    expect(await after('End')).toBe(String(count))
    expect(await after('PageUp')).toBe(String(count - 1))
    expect(await after('1', '2')).toBe('12')
    expect(await after('Home')).toBe('1')
    expect(await after('Alt+ArrowUp')).toBe('1')
  })

  test('is one step of the history: Back leaves it, Forward comes back to the same chart', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: wordsIn.zh.present }).click()
    await page.locator(stage).waitFor()
    await press(page, 'ArrowRight', 'ArrowRight')
    await page.goBack()
    await page.locator(stage).waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
    await page.goForward()
    await page.locator(stage).waitFor()
    expect([query(page).get('chart'), await number(page)]).toEqual([second, `3 / ${count}`])
    await page.close()
  })

  test('only the charts of the filters are shown, and the title says the filters', async () => {
    const page = await at('?present=1&topic=education&bound=le')
    expect(await page.locator('.filters').last().textContent()).toContain(wordsIn.zh.bounds.le.name)
    expect(await number(page)).toBe('1 / 3')
  })

  test('an address opens at its chart; one that is not there is named', async () => {
    const { page } = await present(`?present=1&chart=${second}`)
    expect(await number(page)).toBe(`3 / ${count}`)
    await walkTo(page, '?present=1&chart=nowhere')
    expect(await page.getByRole('dialog').textContent()).toContain('nowhere')
    await walkTo(page, `?present=1&chart=${first}&topic=education`)
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toBe(own.notHere(first))
    await page.close()
  })

  test('who comes by an address and leaves stands before the chart', async () => {
    const last = charts.at(-1)?.id ?? ''
    const { page } = await present(`?present=1&chart=${last}`)
    await press(page, 'Escape')
    expect(new URL(page.url()).search).toBe(`?chart=${last}`)
    await expect
      .poll(() =>
        page.locator(`#chart-${last}`).evaluate((figure) => figure.getBoundingClientRect().top < innerHeight),
      )
      .toBe(true)
    await page.close()
  })

  test('the stage is clean: nothing but the chart and its number, no cursor; controls come to the pointer', async () => {
    const { page } = await present(`?present=1&chart=${first}`)
    const bar = page.getByRole('group', { name: own.controls })
    const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await page.mouse.move(700, 300)
    expect(await opacity()).toBe('0')
    await page.mouse.move(700, 880)
    await expect.poll(opacity).toBe('1')
    const cursor = () => page.getByRole('dialog').evaluate((element) => getComputedStyle(element).cursor)
    await expect.poll(cursor, { timeout: 5000 }).toBe('none')
    await expect.poll(opacity).toBe('0')
    await page.close()
  })

  test('clicks at the edges and fingers turn the pages, the middle stays', async () => {
    const { page } = await present('?present=1', { hasTouch: true })
    await page.mouse.click(1400, 450)
    await page.mouse.click(720, 450)
    expect(await number(page)).toBe(`2 / ${count}`)
    await page.mouse.click(40, 450)
    expect(await number(page)).toBe(`1 / ${count}`)
    const swipe = (from: number, to: number) =>
      page.locator('.room').evaluate(
        (room, [start, end]) => {
          const touch = (x: number) => new Touch({ identifier: 1, target: room, clientX: x, clientY: 300 })
          room.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start)], bubbles: true }))
          room.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end)], bubbles: true }))
        },
        [from, to] as const,
      )
    await swipe(800, 500)
    await settle(page)
    expect(await number(page)).toBe(`2 / ${count}`)
    await swipe(500, 520)
    await swipe(500, 800)
    await settle(page)
    expect(await number(page)).toBe(`1 / ${count}`)
    await page.close()
  })

  test('notes name the printed characters, their places and what is disputed', async () => {
    const page = await at('?present=1&chart=expo-trade-groups')
    await press(page, 'n')
    const notes = page.getByRole('region', { name: own.notes })
    const text = (await notes.textContent()) ?? ''
    for (const part of ['14个', '版面 003 · 字', own.disputed, own.tied, '[N]']) expect(text).toContain(part)
    await press(page, 'n')
    expect(await notes.count()).toBe(0)
  })

  test('the page below is out of reach, and the focus comes back', async () => {
    const { page } = await open()
    const opener = page.getByRole('button', { name: wordsIn.zh.present })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.locator(stage).waitFor()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('[role="dialog"]'),
      )
      expect(outside).toBe(false)
    }
    await press(page, 'Escape')
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.close()
  })

  test('a second window turns its pages with the first', async () => {
    const { page } = await present(`?present=1&chart=${first}`)
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await popup.locator(stage).waitFor()
    await popup.getByRole('region', { name: own.notes }).waitFor()
    await press(page, 'ArrowRight')
    await expect.poll(() => query(popup).get('chart')).toBe(second)
    await popup.keyboard.press('ArrowLeft')
    await expect.poll(() => query(page).get('chart')).toBe(first)
    await popup.close()
    await page.close()
  })

  test('a blocked window is said', async () => {
    const page = await at('?present=1')
    await page.evaluate(() => (window.open = () => null))
    await press(page, 's')
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toBe(own.noWindow)
  })

  test('full screen is asked for, and its refusal said', async () => {
    const { page } = await present()
    await press(page, 'f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await press(page, 'f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false)
    expect(await page.locator(stage).count()).toBe(1)
    await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error())))
    await press(page, 'f')
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(own.noFullScreen)
    await page.close()
  })

  test.skipIf(onDisk)(
    'it is not in the first load, and where it can’t be had that is said and tried again',
    async () => {
      const page = await newPage()
      let asked = 0
      let offline = true
      await page.route(/assets\/Present-.*\.(js|css)/, (route) => {
        asked++
        return offline ? route.abort() : route.continue()
      })
      await page.goto(`${inject('origin')}/`)
      await awake(page)
      expect(asked).toBe(0)
      await page.getByRole('button', { name: wordsIn.zh.present }).click()
      const again = page.getByRole('alert').getByRole('button', { name: wordsIn.zh.chart.again })
      await again.waitFor()
      offline = false
      await again.click()
      await page.locator(stage).waitFor()
      await page.close()
    },
  )
})

const screens = [
  { width: 1920, height: 1080, theme: 'dark' },
  { width: 1280, height: 720, theme: 'light' },
  { width: 1024, height: 768, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
] as const

/** What a walk over all slides finds: texts that leave the stage or the window, and texts of less than 24 px. */
interface Walk {
  readonly slides: number
  readonly outside: readonly string[]
  readonly small: readonly string[]
}

/** Walks from the first slide to the last, inside the page: a message for each slide would take longer than the look. */
const walk = (page: Page): Promise<Walk> =>
  page.evaluate(async () => {
    const found = { slides: 0, outside: [] as string[], small: [] as string[] }
    const texts = 'text, p, h1, li, .page'
    const look = (slide: string): void => {
      const box = document.querySelector('.stage')
      const { left, right, top, bottom } = box?.getBoundingClientRect() ?? new DOMRect()
      for (const one of box?.querySelectorAll(texts) ?? []) {
        const at = one.getBoundingClientRect()
        const low = Math.max(bottom, innerHeight) + 1
        const inside = at.left >= left - 1 && at.right <= right + 1 && at.top >= top - 1 && at.bottom <= low
        if (!inside) found.outside.push(`${slide}: ${one.textContent}`)
        const size = Number.parseFloat(getComputedStyle(one).fontSize)
        if (size < 23.99) found.small.push(`${slide}: ${one.textContent} ${size}`)
      }
      found.slides++
    }
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const shown = () => document.querySelector('.present [role="status"].unseen')?.textContent ?? ''
    for (let before = ''; before !== shown();) {
      before = shown()
      look(before)
      const press = { key: 'ArrowRight', bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', press))
      await frame()
      await frame()
    }
    return found
  })

// What a slide looks like does not depend on where it was loaded from.
describe.skipIf(onDisk).each(languages)('in %s', (language) => {
  test('every slide fits every screen, can be read on a projector, and axe finds nothing', async () => {
    const { page } = await present(`?present=1&lang=${language}`)
    expect(await faultsOfAxe(page), 'with the page below').toEqual([])
    // It is out of reach, and costs axe more than the slides.
    await page.locator('#app > [inert]').evaluateAll((all) => {
      for (const below of all) if (below instanceof HTMLElement) below.style.display = 'none'
    })
    for (const { width, height, theme } of screens) {
      const name = `${width} × ${height}`
      await page.setViewportSize({ width, height })
      await walkTo(page, `?present=1&lang=${language}&theme=${theme}`)
      expect(await faultsOfAxe(page, '[role="dialog"]'), `${name}: the title`).toEqual([])
      const { slides, outside, small } = await walk(page)
      expect(slides, name).toBe(count)
      expect(outside, name).toEqual([])
      if (width === 1920) expect(small, name).toEqual([])
      expect(await number(page), name).toBe(`${count} / ${count}`)
      expect(await faultsOfAxe(page, '[role="dialog"]'), `${name}: the sources`).toEqual([])
      await press(page, '2', 'n')
      expect(await faultsOfAxe(page, '[role="dialog"]'), `${name}: with notes`).toEqual([])
      await press(page, 'n')
    }
    await page.close()
  })
})

test('printed it is a handout: sources first, then two charts a page with their numbers', async () => {
  const { page } = await present()
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  expect(sheets).toBe(1 + Math.ceil(charts.length / 2))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.handout .half').count()).toBe(charts.length)
  expect(await page.locator('.handout').textContent()).toContain('版面 001 · 字')
  expect(await page.locator('#content').isVisible()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.handout').count()).toBe(0)
  await page.close()
})

test.skipIf(onDisk)('the presentation is a part of its own', () => {
  const html = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8')
  expect(html).not.toMatch(/assets\/Present-/)
})
