/**
 * How long a reader waits for a file: from the click until the browser is handed the finished file, for each kind of export
 * in the built site. The first click of a fresh page loads the libraries; the second has them. The floor is a page that
 * fetches the chart's prepared picture and saves it.
 */
import type { Browser } from 'playwright-core'
import { withBuiltSite } from './builtSite'
import { loadText } from './circumstances'
import { saved, watchDownloads, type Saved } from './export/saved'
import { floorPath, floorSavePage, subjects, type Subject } from './export/subjects'
import { spreadOf, spreadText } from './spread'
import { markdownTable, ratioText } from './table'

const KILOBYTE = 1000
const rounds = Number(process.env['ROUNDS'] ?? 9)

interface Visit {
  readonly first: Saved
  readonly again: Saved
}

/** A fresh page with a cold cache, and two clicks. */
async function visit(browser: Browser, origin: string, { path, buttonOf }: Subject): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await watchDownloads(page)
    await page.goto(`${origin}${path}`, { waitUntil: 'load' })
    const button = await buttonOf(page)
    return { first: await saved(page, button), again: await saved(page, button) }
  } finally {
    await context.close()
  }
}

type Runs = ReadonlyMap<Subject, readonly Visit[]>

async function measure(browser: Browser, origin: string): Promise<Runs> {
  const runs = new Map(subjects.map((subject): [Subject, Visit[]] => [subject, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [subject, visits] of runs) {
      const measured = await visit(browser, origin, subject)
      if (round >= 0) visits.push(measured) // the browser warms up
    }
  }
  return runs
}

function tableOf(runs: Runs): string {
  const measured = [...runs].map(([{ name }, visits]) => ({
    name,
    first: spreadOf(visits.map(({ first }) => first.milliseconds)),
    again: spreadOf(visits.map(({ again }) => again.milliseconds)),
    size: spreadOf(visits.map(({ again }) => again.bytes)).median,
  }))
  const floor = measured[0]
  const rows = measured.map(({ name, first, again, size }) => [
    name,
    spreadText(first, 1),
    spreadText(again, 1),
    ratioText(again.median, floor?.again.median ?? 0),
    (size / KILOBYTE).toFixed(1),
  ])
  return markdownTable(['', 'first use, ms', 'after that, ms', 'to the floor', 'KB'], rows)
}

/** Prints the table. */
export async function benchExport(): Promise<void> {
  const others = (): Readonly<Record<string, string>> => ({ [floorPath]: floorSavePage })
  await withBuiltSite(others, async ({ browser, origin }) => {
    const runs = await measure(browser, origin)
    console.log(`\n${rounds} rounds, medians (quartiles); ${loadText()}\n`)
    console.log(tableOf(runs))
  })
}
