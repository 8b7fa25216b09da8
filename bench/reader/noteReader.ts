/** What a page notes while a reader's own page is opened, walked through and scrolled. Knows nothing of what is compared. */
import type { Page } from 'playwright-core'

/** When the first numbers are marked, in milliseconds. */
export interface Opened {
  /** From the choice of the file. */
  readonly choice: number
  /** From the last answer of a worker before. */
  readonly answer: number
}

interface Notes {
  longest: number
  readonly opened: Promise<Opened>
}

/** Runs in the page; knows nothing from outside. */
function takeNotes(): void {
  let [chosen, answered] = [Number.NaN, Number.NaN]
  window.addEventListener('change', ({ timeStamp }) => (chosen = timeStamp), { capture: true })
  const descriptor = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')
  const post = descriptor?.value as (this: Worker, ...given: unknown[]) => void
  const heard = new WeakSet<Worker>()
  Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
    if (!heard.has(this)) this.addEventListener('message', () => (answered = performance.now()))
    heard.add(this)
    post.apply(this, given)
  }
  const opened = new Promise<Opened>((resolve) => {
    const look = (): void => {
      const mark = document.querySelector('dialog .text mark')
      if (!mark || mark.getBoundingClientRect().height === 0) return void requestAnimationFrame(look)
      const answer = answered
      // A message is answered once the frame is out.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const now = performance.now()
        resolve({ choice: now - chosen, answer: now - answer })
      }
      port2.postMessage(null)
    }
    look()
  })
  const notes: Notes = { longest: 0, opened }
  Object.assign(window, { notes })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration)
  }).observe({ type: 'longtask' })
}

/** Makes a page note, from now on. */
export async function watchReader(page: Page): Promise<void> {
  // tsx names functions by a function of its own, which the page does not have.
  await page.evaluate('globalThis.__name = (made) => made')
  await page.evaluate(takeNotes)
}

/** Waits for the first marked numbers. */
export function opened(page: Page): Promise<Opened> {
  return page.evaluate(() => (window as unknown as { notes: Notes }).notes.opened)
}

/** Long tasks are told a little after their end. */
const told = 200

/** The longest task since the last question; zero where none was over 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(told)
  return page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes }
    const { longest } = notes
    notes.longest = 0
    return longest
  })
}
