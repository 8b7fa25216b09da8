/**
 * How long a reader waits for the front page: the built site beside a floor page with the same pictures and table and no
 * script, and beside a page whose filter is written by hand. All are made of `dist/`, and visited in turn in one run.
 */
import type { Browser } from 'playwright-core'
import { withBuiltSite, type OtherPages } from './builtSite'
import { loadText } from './circumstances'
import { floorPage, handWrittenPage } from './load/pages'
import { slowLine, thisLine, type Conditions } from './load/conditions'
import { visit, type Visit } from './load/visit'
import { spreadOf, spreadText } from './spread'
import { markdownTable, ratioText } from './table'

const rounds = Number(process.env['ROUNDS'] ?? 9)

/** Part of the name of the only condition that is wanted. */
const line = process.env['LINE'] ?? ''

const conditions = [thisLine, slowLine] as const

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

function rowsOf({ floor, site, handFilter, siteFilter }: Runs): readonly (readonly string[])[] {
  const row = (name: string, base: readonly number[], ours: readonly number[], digits = 0): string[] => {
    const [one, two] = [spreadOf(base), spreadOf(ours)]
    return [name, spreadText(one, digits), spreadText(two, digits), ratioText(two.median, one.median)]
  }
  const both = (name: string, pick: (visit: Visit) => number, digits = 0): string[] =>
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
  const others: OtherPages = (read) => ({
    '/floor.html': floorPage(read('index.html')),
    '/hand.html': handWrittenPage(read('index.html')),
  })
  await withBuiltSite(others, async ({ browser, origin }) => {
    for (const under of conditions.filter(({ name }) => name.includes(line))) {
      const runs = await measure(browser, origin, under)
      console.log(`\n${under.name}; ${rounds} rounds, medians (quartiles); ${loadText()}\n`)
      console.log(markdownTable(['', 'floor', 'site', 'ratio'], rowsOf(runs)))
    }
  })
}
