/**
 * How long a page takes from an input to the frame that shows what it asked for. The clock begins with the event's own time,
 * so waiting for a busy page counts; it ends after the frame in which every sign is there. Knows nothing of what is asked.
 */
import type { Page } from 'playwright-core'
import type { Shown } from './expected'

/** Milliseconds. */
export interface Noted {
  /** From the input to the painted frame. */
  readonly change: number
  /** The longest task since the page was asked to note; zero where none was over 50. */
  readonly longest: number
}

interface Notes {
  longest: number
  readonly next: (wanted: Shown) => void
  result: Promise<number>
}

/** Runs in the page before anything else; knows nothing from outside. */
function takeNotes(patience: number): void {
  const inputs = ['click', 'keydown', 'input', 'change'] as const
  let began: number | null = Number.NaN // null while an input is awaited
  const note = ({ timeStamp }: Event): void => {
    if (began === null) began = timeStamp
  }
  for (const type of inputs) window.addEventListener(type, note, { capture: true })
  const seen = (): Omit<Shown, 'order'> => ({
    live: document.querySelector('[aria-live="polite"].numbers')?.textContent?.trim() ?? '',
    chart: document.querySelector('#chart-distribution [role="img"]')?.getAttribute('aria-label') ?? '',
    rows: document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount') ?? '',
  })
  // A table out of sight has no rows.
  const hasRows = ({ order }: Shown): boolean => {
    const row = document.querySelector<HTMLElement>('table[aria-rowcount] tr[data-statistic]')
    if (row) return order[Number(row.ariaRowIndex) - 2] === row.dataset['statistic']
    const place = document.querySelector('table[aria-rowcount]')?.getBoundingClientRect()
    return place === undefined || place.top > innerHeight || place.bottom < 0
  }
  const notes: Notes = {
    longest: 0,
    result: Promise.resolve(Number.NaN),
    next: (wanted) => {
      began = null
      notes.longest = 0
      const { live, chart, rows } = wanted
      const signs = JSON.stringify({ live, chart, rows })
      const asked = performance.now()
      notes.result = new Promise((resolve, reject) => {
        const look = (): void => {
          const shown = JSON.stringify(seen())
          if (performance.now() - asked > patience)
            return reject(new Error(`input at ${began}; shown ${shown}, wanted ${signs}`))
          if (began === null || shown !== signs || !hasRows(wanted)) return void requestAnimationFrame(look)
          // A message is answered once the frame is out.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - (began ?? 0))
          port2.postMessage(null)
        }
        requestAnimationFrame(look)
      })
    },
  }
  Object.assign(window, { notes })
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => (notes.longest = Math.max(notes.longest, duration))),
  ).observe({ type: 'longtask', buffered: true })
}

/** Makes a page note; before it goes anywhere. */
export async function watchChanges(page: Page): Promise<void> {
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.addInitScript(takeNotes, 20_000)
}

/** Long tasks are told a little after their end. */
const told = 150

/** The longest task since the last question or change. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(told)
  return page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes }
    const { longest } = notes
    notes.longest = 0
    return longest
  })
}

/** Makes one change and waits for its frame. */
export async function noted(page: Page, wanted: Shown, act: () => Promise<void>): Promise<Noted> {
  await page.evaluate((one) => (window as unknown as { notes: Notes }).notes.next(one), wanted)
  await act()
  const change = await page.evaluate(() => (window as unknown as { notes: Notes }).notes.result)
  return { change, longest: await longestTask(page) }
}
