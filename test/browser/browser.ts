/**
 * One Chromium for a test file, and pages in it that note whatever must not happen: errors, requests that
 * fail, requests to another origin. The same tests open the site and, in the project `disk`, the one file.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { chromiumFlags } from '../support/chromium'
import { settle } from './screen'

/** A page under watch. */
export interface Watched {
  readonly page: Page
  /** What went wrong, as sentences; empty where all is well. */
  readonly troubles: readonly string[]
}

let browser: Browser | undefined

/** Starts the browser before the tests of the file that calls it, and closes it after. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: [...chromiumFlags] })
  })
  afterAll(async () => browser?.close())
}

/** Whether the one file is tested. */
export const onDisk = inject('edition') === 'disk'

/** The address of the app with a query; from a disk there is one path only. */
export function addressOf(search: string, path = '/'): string {
  return `${onDisk ? inject('oneFile') : `${inject('origin')}${path}`}${search}`
}

function watch(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const home = onDisk ? inject('oneFile') : `${inject('origin')}/`
    const isLocal = request.url().startsWith(home) || /^(data|blob):/.test(request.url())
    if (!isLocal) troubles.push(`another origin: ${request.url()}`)
  })
  return troubles
}

/** Runs in the page: whatever its security policy forbids is an error, also where the browser only notes it. */
function sayViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, sample } = event
    console.error(`forbidden: ${violatedDirective} ${blockedURI} ${sample} (${sourceFile})`)
  })
}

export interface OpenOptions extends BrowserContextOptions {
  /** The path under which the app is served. @defaultValue `/` */
  readonly path?: string
}

/** A blank page of a reader in China by day. */
export async function newPage(context: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('useBrowser() must be called in the test file')
  return browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...context,
  })
}

/** Runs in the page: resolves as soon as it listens to its reader, and the charts in the window live. */
function whenAwake(): Promise<void> {
  const isInSight = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  }
  return new Promise((resolve) => {
    const look = (): void => {
      const sleeping = 'early' in window || [...document.querySelectorAll('.still')].some(isInSight)
      if (sleeping) setTimeout(look, 10)
      else resolve()
    }
    look()
  })
}

/** Waits until the page that the build drew has been woken up, with the charts in sight. */
export async function awake(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
  await page.evaluate(whenAwake)
}

/** Wakes what is far from the window too, as a reader who touches each part of the page does. */
export async function wakeAll(page: Page): Promise<void> {
  await page
    .locator('[data-asleep], .still')
    .evaluateAll((parts) =>
      parts.forEach((part) => part.dispatchEvent(new Event('focusin', { bubbles: true }))),
    )
  await page.locator('[data-asleep]').first().waitFor({ state: 'detached' })
  await page.locator('.still').first().waitFor({ state: 'detached' })
}

/** A blank page under watch. */
export async function watchedPage(context: BrowserContextOptions = {}): Promise<Watched> {
  const page = await newPage(context)
  const troubles = watch(page)
  await page.addInitScript(sayViolations)
  return { page, troubles }
}

/** Opens an address of the app, and waits until it is awake. */
export async function open(search = '', { path = '/', ...context }: OpenOptions = {}): Promise<Watched> {
  const watched = await watchedPage(context)
  await watched.page.goto(addressOf(search, path))
  await awake(watched.page)
  return watched
}

/** Goes to another view of the open page, as Back and Forward do: by the history, without loading. */
export async function walkTo(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  await settle(page)
}
