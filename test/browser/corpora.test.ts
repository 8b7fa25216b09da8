import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeCorpus } from '../../src/model/corpusJson'
import { pageId } from '../../src/model/figure'
import { everything, type Query } from '../../src/model/query'
import { wordsIn } from '../../src/ui/words'
import { NaiveAnswers } from '../support/naiveSelect'
import { syntheticCorpus } from '../support/syntheticCorpus'
import { newPage, onDisk, open, useBrowser, type Watched } from './browser'
import { corpus as own } from './expected'
import { screenOf, settle } from './screen'

useBrowser()

const { zh, en } = wordsIn
const other = syntheticCorpus(5000)
const text = encodeCorpus(other)
const hash = createHash('sha256').update(text).digest('hex')
let answers: NaiveAnswers

beforeAll(() => {
  answers = new NaiveAnswers(other)
})

/** Files that stand beside the page. */
const files: Readonly<Record<string, string>> = {
  'good.json': text,
  'cut.json': text.slice(0, -30),
  'version.json': text.replace('"version":1', '"version":9'),
  'dangling.json': text.replaceAll('"story":"story-7"', '"story":"gone"'),
  'list.json': '[]',
}

/** A page beside which those files stand. */
async function pageBeside(search: string): Promise<Page> {
  const page = await newPage()
  await page.context().route('**/sets/*', (route) => {
    const body = files[new URL(route.request().url()).pathname.split('/').at(-1) ?? '']
    return body === undefined
      ? route.fulfill({ status: 404, body: 'not found' })
      : route.fulfill({ body, contentType: 'application/json' })
  })
  const { addressOf } = await import('./browser')
  await page.goto(addressOf(search))
  return page
}

/** How far the page has jumped since it was opened. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    const add = (list: PerformanceObserverEntryList): void =>
      list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 50)) // what is kept is told in a task of its own
    return sum
  })
}

const live = async (page: Page): Promise<readonly number[]> => (await screenOf(page)).live
const opened = (page: Page) => page.locator('#chart-distribution').waitFor()
const total = answersOf(own.figures.filter(({ kind }) => kind === 'quantity').length)

function answersOf(count: number): readonly number[] {
  return [count, count]
}

/** Waits for more idle moments than a large page has parts that wait for theirs. */
async function allTurns(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 16; turn++) await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

/** Drops a file onto the page. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, body]) => {
      const data = new DataTransfer()
      data.items.add(new File([body ?? ''], file ?? ''))
      return data
    },
    [name, content],
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

describe.skipIf(onDisk)('an address with corpus=', () => {
  test('opens that corpus: the masthead says which, its numbers stand on the page, the address keeps it', async () => {
    const page = await pageBeside('?corpus=sets/good.json')
    await opened(page)
    await settle(page)
    expect(await page.locator('header').textContent()).toContain(`good.json`)
    expect(await page.locator('header').textContent()).toContain(hash.slice(0, 12))
    expect(await live(page)).toEqual(answersOf(5000))
    // It has come forward whole, in the place of the page that the build drew.
    expect(await shiftOf(page)).toBe(0)
    expect(await page.locator('main, [data-opening], [data-drawn]').count()).toBe(1)
    // A jump past the stories stays where it went, though they are drawn as they come near.
    await page.getByRole('link', { name: zh.sections.overview, exact: true }).click()
    await allTurns(page)
    expect(await page.locator('#overview').evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(
      200,
    )
    await page
      .getByRole('button', { name: new RegExp(`^${zh.filters.disputed}`) })
      .first()
      .click()
    expect(new URL(page.url()).searchParams.get('corpus')).toBe('sets/good.json')
    expect(new URL(page.url()).searchParams.get('disagree')).toBe('1')
    await page.close()
  })

  test.each<[string, Partial<Query>]>([
    ['bound=gt,lt', { bounds: ['gt', 'lt'] }],
    ['topic=river&unit=%25', { topics: ['river'], units: ['%'] }],
    ['page=page-3&asof_from=2022', { pages: [pageId('page-3')], asOf: { from: '2022', to: null } }],
    ['disagree=1&from=2020&to=2023', { disputed: true, dates: { from: '2020', to: '2023' } }],
  ])('filters as the plain meaning of the query says: %s', async (search, patch) => {
    const page = await pageBeside(`?corpus=sets/good.json&${search}`)
    await opened(page)
    await settle(page)
    const query = { ...everything, ...patch }
    expect(await live(page)).toEqual([answers.passing(query).length, 5000])
    const shown = answers.statistics(query)
    const table = page.locator('table[aria-rowcount]')
    await table.scrollIntoViewIfNeeded()
    await table.locator('tr[data-statistic]').first().waitFor()
    expect(await table.getAttribute('aria-rowcount')).toBe(String(shown.length + 1))
    const rows = (await screenOf(page)).table
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((id) => !shown.includes(id))).toEqual([])
    await page.close()
  })

  test('a search finds what is written of figures, statistics and stories', async () => {
    const page = await pageBeside('?corpus=sets/good.json&q=志愿者')
    await opened(page)
    await settle(page)
    const written = ({ figure, statistic, story }: (typeof answers.facts)[number]): boolean =>
      [figure.subject, statistic?.label.zh, story?.headline, story?.summary.zh].some((part) =>
        part?.includes('志愿者'),
      )
    expect(await live(page)).toEqual([answers.facts.filter(written).length, 5000])
    await page.close()
  })

  test.each([
    ['sets/missing.json', '404'],
    ['sets/cut.json', 'JSON'],
    ['sets/list.json', 'youju-corpus'],
    ['sets/version.json', '第 9 版'],
    ['sets/dangling.json', 'unknown story: gone'],
    ['https://elsewhere.invalid/x.json', '同一网站'],
    ['//elsewhere.invalid/x.json', '同一网站'],
    ['../secret.json', '文件夹'],
    ['sets%252f..%252f..%252fsecret.json', '文件夹'],
    ['sets/good.csv', '.json'],
    ['file:mine.json', '再拖进页面'],
  ])('%s is refused with words that say what to do, and the own corpus stays', async (name, said) => {
    const page = await pageBeside(`?corpus=${name}`)
    const alert = page.locator('body > section [role="alert"]')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(said)
    await settle(page)
    expect(await live(page)).toEqual(total)
    expect(await page.locator('#app').getAttribute('inert')).toBeNull()
    await page.close()
  })
})

test.runIf(onDisk)('from a disk no file beside the page can be read, and what to do is said', async () => {
  const { page } = await open('?corpus=sets/good.json')
  const alert = page.locator('body > section [role="alert"]')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('拖进页面')
  await settle(page)
  expect(await live(page)).toEqual(total)
  await page.close()
})

describe('a file', () => {
  let watched: Watched
  beforeAll(async () => {
    watched = await open('?lang=en')
  })

  test('that is dropped opens; Back shows the own corpus again, Forward the other', async () => {
    const { page, troubles } = watched
    await drop(page, 'mine.json', text)
    await opened(page)
    await settle(page)
    expect(await live(page)).toEqual(answersOf(5000))
    expect(new URL(page.url()).searchParams.get('corpus')).toBe('file:mine.json')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    await page.goBack()
    await page.getByText('mine.json').first().waitFor({ state: 'detached' })
    await settle(page)
    expect(await live(page)).toEqual(total)
    await page.goForward()
    await opened(page)
    expect(await live(page)).toEqual(answersOf(5000))
    expect(troubles).toEqual([])
  })

  test('with a fault changes nothing', async () => {
    const { page } = watched
    await drop(page, 'broken.json', text.replaceAll('"topic":"river"', '"topic":"gone"'))
    const alert = page.locator('body > section [role="alert"]')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/unknown topic: gone.*and [\d,]+ more/)
    expect(await live(page)).toEqual(answersOf(5000))
    await alert.locator('..').getByRole('button').click()
    await alert.waitFor({ state: 'detached' })
  })

  test('is cited by what is exported from it', async () => {
    const { page } = watched
    const waiting = page.waitForEvent('download')
    await page.locator('#table').getByRole('button', { name: 'JSON', exact: true }).click()
    const stream = await (await waiting).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const excerpt = JSON.parse(Buffer.concat(parts).toString()) as { corpus?: unknown; statistics: unknown[] }
    expect(excerpt.corpus).toEqual({ name: 'mine.json', sha256: hash })
    expect(excerpt.statistics).toHaveLength(other.statistics.length)
    await page.locator('tr[data-statistic] button').first().click()
    expect(await page.getByRole('dialog').textContent()).toContain(hash.slice(0, 12))
    await page.keyboard.press('Escape')
  })

  test('gives way to the own corpus by the button of the masthead', async () => {
    const { page } = watched
    await page
      .locator('header')
      .getByRole('button', { name: /Back to/ })
      .click()
    await page.getByText('mine.json').first().waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('?lang=en')
    expect(await page.locator('header').textContent()).toContain(en.edition.figures)
    await page.close()
  })
})
