import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/model/language'
import { wordsIn } from '../../src/ui/words'
import { awake, newPage, onDisk, open, useBrowser, wakeAll } from './browser'
import { charts, corpus, namedBy } from './expected'
import { settle } from './screen'

useBrowser()

const charted = new Set(charts.flatMap(namedBy))
/** A story whose numbers no edited chart draws. */
const bare = corpus.stories.find(({ id }) => {
  const own = corpus.statistics.filter(({ story }) => story === id)
  return own.length > 1 && own.every((statistic) => !charted.has(statistic.id))
})

describe('a selection that no edited chart covers', () => {
  test('gets automatic charts, in the page, to take along and as slides', async () => {
    expect(bare).toBeDefined()
    const { page, troubles } = await open(`?story=${bare?.id ?? ''}`)
    const figure = page.locator('figure[id^="chart-auto-"]').first()
    await figure.waitFor()
    const id = (await figure.getAttribute('id'))?.replace('chart-', '') ?? ''
    await figure.locator('button[aria-haspopup="dialog"]').click()
    await page.getByRole('dialog').getByRole('img').waitFor()
    expect(await page.getByRole('dialog').locator('pre').first().textContent()).toContain(`chart=${id}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: wordsIn.zh.present }).click()
    await page.locator('.stage').waitFor()
    await page.keyboard.press('ArrowRight')
    await settle(page)
    expect(new URL(page.url()).searchParams.get('chart')).toBe(id)
    expect(troubles).toEqual([])
    await page.close()
  })
  test('and the whole page none; an address that asks for one all the same is answered', async () => {
    const { page } = await open('?chart=auto-nothing-1')
    await page.getByRole('status').getByText('auto-nothing-1').waitFor()
    expect(await page.locator('#automatic').count()).toBe(0)
    await page.close()
  })
})

describe.each(languages)('without eyes, in %s', (language) => {
  test('each chart has a name, a summary and its table; every mark says its number and its page', async () => {
    const { page } = await open(`?lang=${language}`)
    await wakeAll(page)
    const faults = await page.locator('figure[id^="chart-"]').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const picture = figure.querySelector('[role="img"]')
        const summary = document.getElementById(picture?.getAttribute('aria-describedby') ?? '')
        const table = document.getElementById(figure.getAttribute('aria-details') ?? '')
        const marks = [...figure.querySelectorAll('[role="option"]')].map((mark) => mark.textContent ?? '')
        const rows = table?.querySelectorAll('tbody tr').length ?? 0
        const whole =
          (picture?.getAttribute('aria-label') ?? '') !== '' &&
          (summary?.textContent ?? '').length > 20 &&
          rows > 0 &&
          marks.length > 0 &&
          marks.every((mark) => /\d|[一-十百两]/.test(mark))
        return whole ? [] : [figure.id]
      }),
    )
    expect(faults).toEqual([])
    const walk = page.getByRole('listbox').first()
    await walk.focus()
    await page.keyboard.press('ArrowDown')
    const spoken = async () => {
      const active = (await walk.getAttribute('aria-activedescendant')) ?? ''
      return (await page.locator(`[id="${active}"]`).textContent())?.trim() ?? ''
    }
    expect(await spoken()).toMatch(language === 'zh' ? /版面 \d/ : /pages? \d/)
    await page.keyboard.press('End')
    const last = await spoken()
    await page.keyboard.press('Home')
    expect(await spoken()).not.toBe(last)
    await page.close()
  })
  test('who opens the table sees the summary too', async () => {
    const { page } = await open(`?lang=${language}`)
    const figure = page.locator('figure[id^="chart-"]').first()
    const height = () => figure.locator('.summary').evaluate((one) => one.getBoundingClientRect().height)
    expect(await height()).toBeLessThan(2)
    await figure.locator('summary').click()
    expect(await height()).toBeGreaterThan(15)
    await page.close()
  })
})

// All parts are in the one file.
describe.skipIf(onDisk)('a part that did not come is tried again', () => {
  const parts: readonly (readonly [string, RegExp, (page: Page) => Promise<void>])[] = [
    [
      'the share panel',
      /assets\/SharePanel-.*\.js/,
      (page) => page.locator('figure button[aria-haspopup="dialog"]').first().click(),
    ],
    [
      'the panel of a statistic',
      /assets\/DetailPanel-.*\.js/,
      (page) => page.locator('table[aria-rowcount] tbody button').first().click(),
    ],
    [
      'the page reader',
      /assets\/desk-.*\.js/,
      (page) => page.getByRole('button', { name: wordsIn.zh.reader.open }).first().click(),
    ],
  ]
  test.each(parts)('%s', async (_name, script, ask) => {
    const page = await newPage()
    let offline = true
    await page.route(script, (route) => (offline ? route.abort() : route.continue()))
    await page.goto(`${inject('origin')}/`)
    await awake(page)
    await ask(page)
    const again = page.getByRole('alert').getByRole('button', { name: wordsIn.zh.chart.again })
    await again.waitFor()
    offline = false
    await again.click()
    await page.getByRole('dialog').first().waitFor()
    expect(await again.count()).toBe(0)
    await page.close()
  })

  test('ECharts: the picture stays and nothing breaks', async () => {
    const page = await newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.route(/assets\/liveChart-.*\.js/, (route) => route.abort())
    await page.goto(`${inject('origin')}/`)
    await awake(page)
    const figure = page.locator('figure[id^="chart-"]').first()
    await figure.locator('[role="img"]').hover()
    await page.waitForLoadState('networkidle')
    expect(await figure.locator('[role="img"] svg text').count()).toBeGreaterThan(3)
    expect(errors).toEqual([])
    await page.close()
  })
})
