/** The built site of `dist/` on a server of its own, and a Chromium to visit it with. Knows nothing of what is measured. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumFlags, findChromium, thisMachine } from '../test/support/chromium'
import { filesBelow, serveZipped } from './load/zippedServer'

const dist = resolve(import.meta.dirname, '../dist')

export interface BuiltSite {
  readonly browser: Browser
  readonly origin: string
}

/** Pages that are compared with the site, by their paths, made of its files. */
export type OtherPages = (read: (name: string) => string) => Readonly<Record<string, string>>

/** Serves the site with the pages beside it while something is measured, and puts everything away after. */
export async function withBuiltSite(
  others: OtherPages,
  measure: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('there is no built site: `npm run build` first')
  const found = findChromium(thisMachine)
  if (!found.ok) throw new Error(found.error)
  const added = Object.entries(others((name) => readFileSync(join(dist, name), 'utf8')))
  const server = await serveZipped(
    new Map([
      ...filesBelow(dist),
      ...added.map(([path, html]): [string, Buffer] => [path, Buffer.from(html)]),
    ]),
  )
  const browser = await chromium.launch({ executablePath: found.value, args: [...chromiumFlags] })
  try {
    console.log(`Chromium ${browser.version()}`)
    await measure({ browser, origin: server.origin })
  } finally {
    await browser.close()
    server.close()
  }
}
