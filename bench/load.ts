/**
 * How long a reader waits for the front page: the built site beside a floor page with the same pictures and table and no
 * script, and beside a page whose filter is written by hand. All are made of `dist/`, and visited in turn in one run.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumFlags, findChromium, thisMachine } from '../test/support/chromium'
import { floorPage, handWrittenPage } from './load/pages'
import { visit, type Conditions, type Visit } from './load/visit'
import { filesBelow, serveZipped } from './load/zippedServer'
import { spreadOf, spreadText } from './spread'

const dist = resolve(import.meta.dirname, '../dist')
const rounds = Number(process.env['ROUNDS'] ?? 9)

const conditions: readonly Conditions[] = [
  { name: 'this machine', cpu: 1, network: null },
  { name: '4× CPU, 1.6 Mbit/s, 150 ms', cpu: 4, network: { megabits: 1.6, latency: 150 } },
]

interface Runs {
  readonly floor: Visit[]
  readonly site: Visit[]
  readonly handFilter: number[]
  readonly siteFilter: number[]
}

async function measure(browser: Browser, origin: string, under: Conditions): Promise<Runs> {
  const runs: Runs = { floor: [], site: [], handFilter: [], siteFilter: [] }
  for (let round = -1; round < rounds; round++) {
    const visits = {
      floor: await visit(browser, `${origin}/floor.html`, under, false),
      site: await visit(browser, `${origin}/`, under, false),
      hand: await visit(browser, `${origin}/hand.html`, under, true),
      filter: await visit(browser, `${origin}/`, under, true),
    }
    if (round < 0) continue // the browser warms up
    runs.floor.push(visits.floor)
    runs.site.push(visits.site)
    runs.handFilter.push(visits.hand.filter)
    runs.siteFilter.push(visits.filter.filter)
  }
  return runs
}

function rowsOf({ floor, site, handFilter, siteFilter }: Runs): readonly string[] {
  const row = (name: string, base: readonly number[], ours: readonly number[], digits = 0): string => {
    const [one, two] = [spreadOf(base), spreadOf(ours)]
    const ratio = one.median === 0 ? '–' : `× ${(two.median / one.median).toFixed(2)}`
    return `| ${name} | ${spreadText(one, digits)} | ${spreadText(two, digits)} | ${ratio} |`
  }
  const both = (name: string, pick: (visit: Visit) => number, digits = 0): string =>
    row(name, floor.map(pick), site.map(pick), digits)
  return [
    both('first paint, ms', (v) => v.firstPaint),
    both('all charts, ms', (v) => v.charts),
    both('total blocking time, ms', (v) => v.blocking),
    both('layout shift', (v) => v.shift, 3),
    row('a filter works, ms (base: by hand)', handFilter, siteFilter),
  ]
}

/** Prints a table for each condition. */
export async function benchLoad(): Promise<void> {
  const found = findChromium(thisMachine)
  if (!found.ok) throw new Error(found.error)
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const server = await serveZipped(
    new Map([
      ...filesBelow(dist),
      ['/floor.html', Buffer.from(floorPage(html))],
      ['/hand.html', Buffer.from(handWrittenPage(html))],
    ]),
  )
  const browser = await chromium.launch({ executablePath: found.value, args: [...chromiumFlags] })
  try {
    for (const under of conditions) {
      const runs = await measure(browser, server.origin, under)
      console.log(
        `\n${under.name}; ${rounds} rounds, medians (quartiles); load ${loadavg()[0]?.toFixed(1) ?? ''}\n`,
      )
      console.log('| | floor | site | ratio |\n| --- | ---: | ---: | ---: |')
      rowsOf(runs).forEach((line) => console.log(line))
    }
  } finally {
    await browser.close()
    server.close()
  }
}
