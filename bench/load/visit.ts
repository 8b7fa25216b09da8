/** One visit of a page with a cold cache, and what its reader would notice. Knows nothing of what is compared. */
import type { Browser } from 'playwright-core'
import { pageUnder, type Conditions } from './conditions'

/** Milliseconds since the start of the navigation, but for the last two. */
export interface Visit {
  readonly firstPaint: number
  /** The first frame with all charts. */
  readonly charts: number
  /** Until a letter in the search box changes the table; NaN where nobody asked. */
  readonly filter: number
  /** Milliseconds by which tasks were longer than 50. */
  readonly blocking: number
  readonly shift: number
}

interface Noted {
  charts: number
  filter: number
  blocking: number
  shift: number
}

/** Runs in the page before anything else; knows nothing from outside. */
function note(tries: boolean): void {
  const noted: Noted = { charts: Number.NaN, filter: Number.NaN, blocking: 0, shift: 0 }
  Object.assign(window, { noted })
  const observe = (type: string, act: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => (noted.blocking += Math.max(0, duration - 50)))
  observe('layout-shift', (entry) => (noted.shift += (entry as unknown as { value: number }).value))
  const rows = (): number =>
    document.querySelectorAll('table[aria-rowcount] tr[data-statistic]:not([hidden])').length
  const lookForCharts = (): void => {
    // The footer follows the last chart: once it stands there, all of them do.
    if (!document.querySelector('footer')) return void requestAnimationFrame(lookForCharts)
    requestAnimationFrame(() => (noted.charts = performance.now()))
  }
  requestAnimationFrame(lookForCharts)
  let all = 0
  const tryFilter = (): void => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    const isWhole = document.querySelector('footer') !== null
    if (input && isWhole) {
      all ||= rows()
      input.value = '3496'
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.value = ''
    }
    setTimeout(() => {
      if (all > 0 && rows() < all) noted.filter = performance.now()
      else tryFilter()
    }, 8)
  }
  if (tries) tryFilter()
}

/** Visits an address. `tries` tries the filter, which costs time that the other measures should not have. */
export async function visit(
  browser: Browser,
  url: string,
  under: Conditions,
  tries: boolean,
): Promise<Visit> {
  const page = await pageUnder(browser, under)
  await page.addInitScript(note, tries)
  await page.goto(url, { waitUntil: 'load' })
  if (tries) await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.filter > 0)
  // What comes when nobody asks for it must not block either.
  else await page.waitForTimeout(under.cpu > 1 ? 6000 : 2500)
  const measured = await page.evaluate(() => ({
    ...(window as unknown as { noted: Noted }).noted,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await page.context().close()
  return measured
}
