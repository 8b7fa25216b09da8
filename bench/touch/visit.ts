/** One visit at rest, its first touch, and what came over the network for it. Knows nothing of what is touched. */
import type { Browser, Page } from 'playwright-core'
import { pageUnder, type Conditions } from '../load/conditions'
import type { FirstTouch } from './firstTouches'

export interface Touched {
  /** From the touch to the frame that has the answer. */
  readonly milliseconds: number
  readonly requests: number
  /** How often a request had to wait for the answer to another one, and once for the first. */
  readonly roundTrips: number
  /** Kilobytes over the network. */
  readonly kilobytes: number
}

interface Noted {
  touched: number
  answered: number
}

const KILOBYTE = 1000

/** Runs in the page before anything else; knows nothing from outside. */
function noteTouches(): void {
  const noted: Noted = { touched: Number.NaN, answered: Number.NaN }
  Object.assign(window, { noted })
  const note = (event: Event): void => {
    // A click begins when the pointer comes over what it means: from there on the page may fetch.
    if (event.isTrusted && noted.touched === 0) noted.touched = event.timeStamp
  }
  for (const type of ['click', 'pointerover']) addEventListener(type, note, { capture: true })
}

/** Runs in the page: notes the frame in which something stands there that did not before. */
function lookFor(answer: string): void {
  const { noted } = window as unknown as { readonly noted: Noted }
  noted.touched = 0
  const look = (): void => {
    const isThere = [...document.querySelectorAll(answer)].some((element) => element.checkVisibility())
    if (isThere) noted.answered = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

interface Fetched {
  readonly start: number
  readonly end: number
  readonly bytes: number
}

/** Runs in the page: what was fetched between the touch and its answer. */
function fetchedSince(touched: number): readonly Fetched[] {
  return performance
    .getEntriesByType('resource')
    .map((entry) => entry as PerformanceResourceTiming)
    .filter(({ startTime }) => startTime >= touched)
    .map(({ startTime, responseEnd, transferSize }) => ({
      start: startTime,
      end: responseEnd,
      bytes: transferSize,
    }))
}

/** The longest chain of requests of which each began when another was over. */
export function chainOf(fetched: readonly Omit<Fetched, 'bytes'>[]): number {
  const depths: number[] = []
  const sorted = [...fetched].sort((a, b) => a.start - b.start)
  sorted.forEach(({ start }, i) => {
    const before = sorted.slice(0, i).flatMap(({ end }, j) => (end <= start ? [depths[j] ?? 0] : []))
    depths.push(1 + Math.max(0, ...before))
  })
  return Math.max(0, ...depths)
}

/** Waits until the page has fetched what it fetches unasked. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !('early' in window))
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
}

/** Opens an address with a cold cache, rests, and touches. */
export async function touch(
  browser: Browser,
  url: string,
  under: Conditions,
  { target, by, answer }: FirstTouch,
): Promise<Touched> {
  const page = await pageUnder(browser, under)
  try {
    await page.addInitScript(noteTouches)
    await page.goto(url, { waitUntil: 'load' })
    await atRest(page)
    const element = target(page)
    await element.scrollIntoViewIfNeeded()
    await page.evaluate(lookFor, answer)
    await element[by]()
    await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.answered > 0)
    const { touched, answered } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
    const fetched = await page.evaluate(fetchedSince, touched)
    const needed = fetched.filter(({ start }) => start < answered)
    return {
      milliseconds: answered - touched,
      requests: needed.length,
      roundTrips: chainOf(needed),
      kilobytes: needed.reduce((sum, { bytes }) => sum + bytes, 0) / KILOBYTE,
    }
  } finally {
    await page.context().close()
  }
}
