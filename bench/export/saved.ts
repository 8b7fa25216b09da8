/** One click that saves a file, and how long its reader waits for it. Knows nothing of what is compared. */
import { stat } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

export interface Saved {
  /** From the click until the browser is handed the finished file. */
  readonly milliseconds: number
  /** Of the file on the disk. */
  readonly bytes: number
}

interface Clicked {
  clicked: number
  finished: number
}

/** Runs in the page before anything else; knows nothing from outside. */
function noteDownloads(): void {
  const noted: Clicked = { clicked: Number.NaN, finished: Number.NaN }
  Object.assign(window, { noted })
  window.addEventListener(
    'click',
    (event) => {
      // The page follows its own link by a click that no reader made.
      if (event.isTrusted) noted.clicked = event.timeStamp
    },
    { capture: true },
  )
  const descriptor = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')
  const follow = descriptor?.value as (this: HTMLElement) => void
  HTMLAnchorElement.prototype.click = function (): void {
    noted.finished = performance.now()
    follow.call(this)
  }
}

/** Makes a page note its downloads; before it goes anywhere. */
export async function watchDownloads(page: Page): Promise<void> {
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.addInitScript(noteDownloads)
}

/** Clicks, and waits for the file. */
export async function saved(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const { size } = await stat(await download.path())
  const milliseconds = await page.evaluate(() => {
    const { clicked, finished } = (window as unknown as { noted: Clicked }).noted
    return finished - clicked
  })
  if (!(milliseconds > 0)) throw new Error(`no click was noted before ${download.suggestedFilename()}`)
  return { milliseconds, bytes: size }
}
