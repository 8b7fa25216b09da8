/** One visit of frames with a cold cache: a frame by itself, or a page that holds some. Knows nothing of what is compared. */
import type { Browser } from 'playwright-core'
import { pageUnder, type Conditions } from '../load/conditions'

/** Milliseconds since the start of the navigation, but for the last four. */
export interface FrameVisit {
  readonly firstPaint: number
  /** The first frame of the screen with all charts. */
  readonly charts: number
  /** The marks of all charts can be walked to; NaN where nobody waits for that. */
  readonly lives: number
  /** Milliseconds by which tasks were longer than 50. */
  readonly blocking: number
  readonly shift: number
  /** Kilobytes after gzip until all charts were there, and in all. */
  readonly needed: number
  readonly fetched: number
}

interface Noted {
  charts: number
  lives: number
  blocking: number
  shift: number
}

/** Runs in the page before anything else; knows nothing from outside. */
function note(): void {
  if (window.parent !== window) return
  const noted: Noted = { charts: Number.NaN, lives: Number.NaN, blocking: 0, shift: 0 }
  const pages = (): Document[] => {
    const frames = [...document.querySelectorAll('iframe')]
    return frames.length > 0 ? frames.flatMap(({ contentDocument: page }) => page ?? []) : [document]
  }
  const whole = (): boolean => document.readyState !== 'loading' || document.querySelector('.foot') !== null
  const all = (selector: string): boolean =>
    whole() && pages().every((page) => page.querySelector(selector) !== null)
  const observe = (type: string, act: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => (noted.blocking += Math.max(0, duration - 50)))
  observe('layout-shift', (entry) => (noted.shift += (entry as unknown as { value: number }).value))
  const look = (): void => {
    // What follows the chart stands there: so does the chart.
    if (Number.isNaN(noted.charts) && all('.foot'))
      requestAnimationFrame(() => (noted.charts = performance.now()))
    if (all('[role="listbox"]')) noted.lives = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  /** What came over the network until a moment, in kilobytes. */
  const weigh = (until: number): number => {
    const entries = [document, ...pages().filter((page) => page !== document)].flatMap((page) => {
      const { performance: own } = page.defaultView ?? window
      const late = own.timeOrigin - performance.timeOrigin
      return [...own.getEntriesByType('navigation'), ...own.getEntriesByType('resource')].map((entry) => ({
        entry: entry as PerformanceResourceTiming,
        late,
      }))
    })
    const sizes = entries.map(
      ({ entry: { responseEnd, transferSize, encodedBodySize, initiatorType }, late }) =>
        // A frame counts itself.
        transferSize > 0 && initiatorType !== 'iframe' && responseEnd + late <= until ? encodedBodySize : 0,
    )
    return sizes.reduce((sum, size) => sum + size, 0) / 1024
  }
  const result = (): FrameVisit => ({
    ...noted,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    needed: weigh(noted.charts),
    fetched: weigh(Number.POSITIVE_INFINITY),
  })
  Object.assign(window, { noted, result })
}

/** Visits an address. `wakes` says whether the charts will live. */
export async function visitFrames(
  browser: Browser,
  url: string,
  under: Conditions,
  wakes: boolean,
): Promise<FrameVisit> {
  const page = await pageUnder(browser, under)
  await page.addInitScript(note)
  await page.goto(url, { waitUntil: 'load' })
  const wanted: keyof Noted = wakes ? 'lives' : 'charts'
  await page.waitForFunction(
    (name: 'lives' | 'charts') => (window as unknown as { noted: Noted }).noted[name] > 0,
    wanted,
  )
  await page.waitForTimeout(500) // what follows must not block either
  const measured = await page.evaluate(() => (window as unknown as { result: () => FrameVisit }).result())
  await page.context().close()
  return measured
}
