/**
 * What a reader of a long page of their own waits for, in the built site: how soon its first numbers are marked, and the longest
 * tasks while it opens, while its numbers are walked through, while it is scrolled, and while one is judged.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { readerWords } from '../src/ui/reader/readerWords'
import { wordsIn } from '../src/ui/words'
import { withBuiltSite } from './builtSite'
import { loadText } from './circumstances'
import { percentile } from './spread'
import { longestTask, opened, watchReader, type Opened } from './reader/noteReader'
import { longPages, type LongPage } from './reader/pages'
import { markdownTable } from './table'

const rounds = Number(process.env['ROUNDS'] ?? 3)
/** The largest table is compiled in its worker after it is shown; then the front page takes its numbers in. */
const QUIET = 6000
const STEPS = 10

interface Visit extends Opened {
  readonly opening: number
  readonly walking: number
  readonly scrolling: number
  readonly judging: number
}

async function walk(page: Page): Promise<void> {
  await page.locator('#reader-title').focus()
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('j')
    await page.waitForTimeout(100)
  }
}

/** From its beginning to its end, a hand's turn of the wheel at a time, then in leaps. */
async function scroll(page: Page): Promise<void> {
  await page.locator('dialog .text').hover()
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(50)
  }
  await page.locator('dialog .text').evaluate(async (node) => {
    for (let i = 0; i < 20; i++) {
      node.scrollTop = (node.scrollHeight * i) / 20
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
}

async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/`, { waitUntil: 'load' })
    await page.locator('footer').getByRole('button', { name: wordsIn.zh.reader.open }).click()
    await page.getByRole('dialog', { name: readerWords.zh.title }).waitFor()
    await watchReader(page)
    await page.locator('dialog input[type=file]').setInputFiles(path)
    const first = await opened(page)
    await page.waitForTimeout(QUIET)
    const opening = await longestTask(page)
    await walk(page)
    const walking = await longestTask(page)
    await scroll(page)
    const scrolling = await longestTask(page)
    await page.locator('#reader-title').focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(QUIET)
    return { ...first, opening, walking, scrolling, judging: await longestTask(page) }
  } finally {
    await context.close()
  }
}

const taskText = (ms: number): string => (ms === 0 ? '≤ 50' : ms.toFixed(0))

/** Times are medians, tasks the longest of all rounds. */
function rowOf({ title }: LongPage, visits: readonly Visit[]): readonly string[] {
  const median = (of: (visit: Visit) => number): string => percentile(visits.map(of), 0.5).toFixed(0)
  const longest = (of: (visit: Visit) => number): string => taskText(Math.max(...visits.map(of)))
  return [
    title,
    median((one) => one.choice),
    median((one) => one.answer),
    longest((one) => one.opening),
    longest((one) => one.walking),
    longest((one) => one.scrolling),
    longest((one) => one.judging),
  ]
}

const head = ['', 'from the choice, ms', 'from the answer, ms', 'opening', 'walking', 'scrolling', 'judging']

async function measure(browser: Browser, origin: string): Promise<void> {
  // From the disk: what is handed to the browser in a message is unpacked by the page.
  const folder = mkdtempSync(join(tmpdir(), 'youju-reader-'))
  const rows: (readonly string[])[] = []
  try {
    for (const page of longPages) {
      const path = join(folder, page.file)
      writeFileSync(path, page.text)
      const visits: Visit[] = []
      for (let round = 0; round < rounds; round++) visits.push(await visit(browser, origin, path))
      rows.push(rowOf(page, visits))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n${rounds} rounds; ${loadText()}\n`)
  console.log(markdownTable(head, rows))
}

/** Prints the table. */
export async function benchReader(): Promise<void> {
  await withBuiltSite(
    () => ({}),
    ({ browser, origin }) => measure(browser, origin),
  )
}
