/** A visit of a large corpus, and the changes of its filters. Knows how slow the processor is, and prints nothing. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { CorpusIndex } from '../../src/corpus'
import { changes, clear, type Change } from './changes'
import { shownFor } from './expected'
import { longestTasks, noted, watchChanges, type LongTasks, type Noted } from './noteChanges'

const MEGABYTE = 1e6

/** Megabytes that the page holds. */
export interface Memory {
  readonly heap: number
  /** Typed arrays. */
  readonly arrays: number
}

export interface Opened {
  readonly page: Page
  /** From the start of the navigation until the last part of the page stands. */
  readonly milliseconds: number
  /** The longest tasks meanwhile and a while after; zero where none was over 50 ms. */
  readonly longest: LongTasks
  readonly memory: Memory
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number
    readonly backingStorageSize?: number
  }
  return { heap: usedSize / MEGABYTE, arrays: backingStorageSize / MEGABYTE }
}

/** Opens an address in a browser without any cache; the page's processor is `cpu` times slower, its workers' are not. */
export async function openCold(context: BrowserContext, address: string, cpu: number): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await watchChanges(page)
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('#chart-distribution').waitFor({ timeout: 120_000 })
  await page.locator('table[aria-rowcount]').waitFor({ state: 'attached' })
  const milliseconds = await page.evaluate(() => performance.now())
  // What comes when nobody asks for it must not block either.
  await page.waitForTimeout(1000 * cpu)
  return { page, milliseconds, longest: await longestTasks(page), memory: await memoryOf(session) }
}

/** A browser's memory of nothing. */
export function coldContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
}

/** Where the reader has scrolled to: the chart and the counts are in sight, or the table and the counts. */
type Place = 'top' | 'table'

const goTo: Readonly<Record<Place, (page: Page) => Promise<void>>> = {
  top: (page) => page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' })),
  table: async (page) => {
    const goToTable = (): Promise<void> =>
      page.evaluate(() => document.querySelector('#table')?.scrollIntoView())
    await goToTable()
    await goToTable() // what was passed by is laid out now, and has moved the table
  },
}

/** What is noted of a change, and of taking it away again. */
interface ThereAndBack {
  readonly there: Noted
  readonly back: Noted
}

async function makeChange(
  page: Page,
  index: CorpusIndex,
  change: Change,
  place: Place,
): Promise<ThereAndBack> {
  const noteFor = (query: Change['query'], act: () => Promise<void>): Promise<Noted> =>
    noted(page, shownFor(index, query), act)
  await goTo[place](page)
  await change.prepare(page)
  await longestTasks(page)
  const there = await noteFor(change.query, () => change.act(page))
  await change.leave(page)
  await goTo[place](page)
  await longestTasks(page)
  return { there, back: await noteFor({}, () => clear(page)) }
}

/** Makes every change `rounds` times, at the top and at the table in turn, after a round that isn't counted. */
export async function makeChanges(
  page: Page,
  index: CorpusIndex,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Noted[]>> {
  const byName = new Map<string, Noted[]>()
  const add = (name: string, one: Noted): void => void byName.set(name, [...(byName.get(name) ?? []), one])
  for (let round = -1; round < rounds; round++)
    for (const change of changes) {
      const { there, back } = await makeChange(page, index, change, round % 2 === 0 ? 'top' : 'table')
      if (round < 0) continue
      add(change.name, there)
      add('no filter any more', back)
    }
  return byName
}
