/** Connections and processors on which a page is visited. Visits nothing. */
import type { BrowserContext, Page } from 'playwright-core'

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
