/** Connections and processors on which a page is visited. Visits nothing. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A connection and a processor. */
export interface Conditions {
  readonly name: string
  readonly cpu: number
  /** Megabits a second and milliseconds there and back; null for this machine's own. */
  readonly network: { readonly megabits: number; readonly latency: number } | null
}

export const thisLine: Conditions = { name: 'this machine', cpu: 1, network: null }
export const slowLine: Conditions = {
  name: '4× CPU, 1.6 Mbit/s, 150 ms',
  cpu: 4,
  network: { megabits: 1.6, latency: 150 },
}

/** Makes a page as slow as that. */
export async function slowed(
  context: BrowserContext,
  page: Page,
  { cpu, network }: Conditions,
): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!network) return
  const perSecond = (network.megabits * 1_000_000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  })
}

/** Opens a blank page with a cold cache; closing its context puts it away. */
export async function pageUnder(browser: Browser, under: Conditions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await slowed(context, page, under)
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made')
  return page
}
