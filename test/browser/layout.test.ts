import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { wordsIn } from '../../src/ui/words'
import { open, useBrowser } from './browser'

useBrowser()

describe.each([320, 360, 390, 768, 1024, 1440, 2560])('%i pixels wide', (width) => {
  test.each(languages)('nothing sticks out sideways in %s', async (language) => {
    const { page } = await open(`?lang=${language}`, { viewport: { width, height: 800 } })
    const sizes = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(sizes.scroll).toBeLessThanOrEqual(sizes.client)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    await page.close()
  })
})

test('at 360 pixels the panels of a filter and of a statistic fit as well', async () => {
  const { page } = await open('?lang=en', { viewport: { width: 360, height: 740 } })
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
  await page.getByRole('button', { name: wordsIn.en.filters.open }).first().click()
  expect(await width()).toBeLessThanOrEqual(360)
  await page.keyboard.press('Escape')
  await page.locator('table[aria-rowcount] tbody button').first().click()
  const box = await page.getByRole('dialog').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  await page.close()
})

test('targets of a finger are at least 24 pixels high on a phone', async () => {
  const { page } = await open('', { viewport: { width: 360, height: 740 }, hasTouch: true })
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      // A link in a sentence is as high as its line.
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => `${element.tagName} ${element.textContent?.trim() ?? ''}`),
  )
  expect(small).toEqual([])
  await page.close()
})

test('the print is ink on paper, with every chart and without controls, also from the dark edition', async () => {
  const { page } = await open('?theme=dark')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() => {
    const seen = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    return {
      controls: seen('[role="search"], search, input, .screen').length,
      charts: seen('figure[id^="chart-"] svg').length,
      wanted: document.querySelectorAll('figure[id^="chart-"]').length,
      paper: getComputedStyle(document.body).backgroundColor,
      width: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    }
  })
  expect(printed.controls).toBe(0)
  expect(printed.charts).toBeGreaterThanOrEqual(printed.wanted)
  expect(printed.wanted).toBeGreaterThan(0)
  const channels = (printed.paper.match(/[\d.]+/g) ?? []).map(Number)
  expect(channels.slice(0, 3).every((c) => c > 230) || channels[3] === 0).toBe(true)
  const pdf = await page.pdf({ format: 'A4', printBackground: false })
  expect(pdf.length).toBeGreaterThan(20_000)
  await page.close()
})
