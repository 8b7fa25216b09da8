import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { storyId } from '../../src/model/corpus'
import { bounds } from '../../src/model/figure'
import { everything, type Query } from '../../src/model/query'
import { wordsIn } from '../../src/ui/words'
import { onDisk, open, useBrowser, walkTo, type Watched } from './browser'
import { answers, charts, corpus, mayStandIn, namedBy, printedAs, storiesFor } from './expected'
import { screenOf, settle, type Screen } from './screen'

useBrowser()

const { zh } = wordsIn
const total = answers.facts.length

/** Holds the charts against the statistics that are shown. */
function expectCharts(screen: Screen, shown: ReadonlySet<string>, stories: ReadonlySet<string>): void {
  const drawn = new Map(screen.charts.map((chart) => [chart.id, chart]))
  for (const chart of charts) {
    const named = namedBy(chart)
    const wanted = named.filter((id) => shown.has(id))
    const { rows = [], marks = [] } = drawn.get(`chart-${chart.id}`) ?? {}
    const ids = rows.map((row) => row.statistic)
    // A chart stands in the section of its story, or on top of the page.
    if (chart.lead || stories.has(chart.story)) expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.filter((id) => !shown.has(id))).toEqual([])
    expect(ids.filter((id) => !named.includes(id) && !mayStandIn(id, named))).toEqual([])
    // What another story says of the same fact is a mark of its own beside the row.
    expect(marks.filter((id) => !ids.includes(id) && !mayStandIn(id, named))).toEqual([])
    expect(marks.filter((id) => !shown.has(id))).toEqual([])
    for (const { statistic, says } of rows) expect(says).toContain(printedAs(statistic) ?? '')
  }
}

/** Holds a page against what the corpus says about a query. */
function expectScreen(screen: Screen, patch: Partial<Query>): void {
  const query = { ...everything, ...patch }
  const passing = answers.passing(query)
  const shown = answers.statistics(query)
  expect(screen.live).toEqual([passing.length, total])
  expect(screen.table.toSorted()).toEqual(shown.toSorted())
  expectCharts(screen, new Set(shown), storiesFor(query))
  if (passing.length === 0) return
  const byStory = screen.overviews[zh.overview.byStory] ?? {}
  const byPage = Object.values(screen.overviews[zh.overview.byPage] ?? {})
  for (const story of corpus.stories)
    expect(byStory[story.headline] ?? 0).toBe(passing.filter((f) => f.story?.id === story.id).length)
  expect(byPage.reduce((a, b) => a + b, 0)).toBe(passing.length)
}

/** Opens the panel of all filters and gives one group of it. */
async function group(page: Page, legend: string) {
  const opener = page.getByRole('button', { name: zh.filters.open }).first()
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click()
  return page.getByRole('group', { name: legend, exact: true })
}

/** The choices of a group: text → count. */
async function choices(page: Page, legend: string): Promise<Record<string, number>> {
  const fieldset = await group(page, legend)
  const more = fieldset.getByRole('button', { expanded: false })
  if ((await more.count()) > 0) await more.click()
  const rows = await fieldset
    .locator('label')
    .evaluateAll((labels) =>
      labels.map((label) => [
        label.querySelector('.text')?.textContent?.trim() ?? '',
        Number(label.querySelector('.count')?.textContent?.replace(/\D/g, '')),
      ]),
    )
  return Object.fromEntries(rows) as Record<string, number>
}

const firstStory = present(corpus.stories[0], 'a story')
const someUnit = present(
  answers.facts.map((f) => f.reading?.unit ?? f.figure.unit).find((unit) => unit !== null),
  'a unit',
)
const someStory = present(
  answers.facts.find((f) => f.story && f.story.id !== firstStory.id)?.story,
  'a story',
)

describe('the page as it is opened', () => {
  test('shows everything, without a complaint', async () => {
    const { page, troubles } = await open()
    const screen = await screenOf(page)
    expectScreen(screen, {})
    expect(screen.stories.toSorted()).toEqual(corpus.stories.map((s) => s.headline).toSorted())
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    expect(troubles).toEqual([])
    await page.close()
  })

  test('leads with the charts that are marked as lead', async () => {
    const { page } = await open()
    const screen = await screenOf(page)
    const lead = charts.filter((chart) => chart.lead).map((chart) => `chart-${chart.id}`)
    expect(screen.charts.slice(0, 3).map((chart) => chart.id)).toEqual(lead)
    expect(screen.charts).toHaveLength(charts.length)
    await page.close()
  })
})

describe('a filter in the address', () => {
  let last: Watched | undefined
  const loaded = new Set<string>()
  /**
   * Loads the site anew for the first address with its keys. Further values, and the one file, whose loading is the
   * same for all, go there as Back does.
   */
  async function arrive(address: string): Promise<Watched> {
    const keys = [...new URLSearchParams(address).keys()].join(' ')
    if (last && (onDisk || loaded.has(keys))) await walkTo(last.page, address)
    else {
      loaded.add(keys)
      await last?.page.close()
      last = await open(address)
    }
    return last
  }

  const page0 = present(corpus.pages[0], 'a page').id
  const days = corpus.stories.map((s) => s.date).toSorted()
  const lastDay = present(days.at(-1), 'a day')
  const topic = present(corpus.topics[0], 'a topic').id
  test.each<[string, Partial<Query>]>([
    [`?story=${firstStory.id}`, { stories: [firstStory.id] }],
    [`?story=${firstStory.id},${someStory.id}`, { stories: [firstStory.id, someStory.id] }],
    [`?topic=${topic}`, { topics: [topic] }],
    [`?page=${page0}`, { pages: [page0] }],
    [`?unit=${encodeURIComponent(someUnit)}`, { units: [someUnit] }],
    [`?unit=${encodeURIComponent(someUnit)},%25`, { units: [someUnit, '%'] }],
    ...bounds.map((bound): [string, Partial<Query>] => [`?bound=${bound}`, { bounds: [bound] }]),
    ['?disagree=1', { disputed: true }],
    [`?from=${lastDay}`, { dates: { from: lastDay, to: null } }],
    ['?to=2024-11', { dates: { from: null, to: '2024-11' } }],
    ['?asof_from=2024-10&asof_to=2024-10', { asOf: { from: '2024-10', to: '2024-10' } }],
    ['?asof_to=2023', { asOf: { from: null, to: '2023' } }],
    ['?q=3496', { text: '3496' }],
    ['?q=3,496', { text: '3,496' }],
    ['?q=1.3万', { text: '1.3万' }],
    ['?q=13000', { text: '13000' }],
    ['?q=进博会', { text: '进博会' }],
    ['?q=volunteers', { text: 'volunteers' }],
    [`?q=进博会&bound=gt&page=${page0}`, { text: '进博会', bounds: ['gt'], pages: [page0] }],
    ['?q=没有这样的词', { text: '没有这样的词' }],
  ])('%s: counts, table, charts and overviews agree with the corpus', async (address, patch) => {
    const { page, troubles } = await arrive(address)
    expectScreen(await screenOf(page), patch)
    expect(troubles).toEqual([])
  })

  test('the numbers that people look for are there', () => {
    for (const text of ['3496', '1.3万', '进博会', 'volunteers'])
      expect(answers.passing({ ...everything, text }).length).toBeGreaterThan(0)
  })
})

describe('a filter by hand', () => {
  test('the counts beside the choices are those of the corpus, with the other filters applied', async () => {
    const { page } = await open('?bound=eq')
    const query: Query = { ...everything, bounds: ['eq'] }
    const others = answers.passing(query)
    const counted = (legend: string) => choices(page, legend)
    const byUnit = await counted(zh.filters.unit)
    expect(byUnit[someUnit]).toBe(others.filter((f) => (f.reading ?? f.figure).unit === someUnit).length)
    const byBound = await counted(zh.filters.bound)
    for (const bound of bounds)
      expect(byBound[zh.bounds[bound].name]).toBe(answers.passing({ ...everything, bounds: [bound] }).length)
    const byStory = await counted(zh.filters.story)
    for (const story of corpus.stories)
      expect(byStory[story.headline]).toBe(others.filter((f) => f.story?.id === story.id).length)
    const byTopic = await counted(zh.filters.topic)
    for (const { id, label } of corpus.topics)
      expect(byTopic[label.zh]).toBe(others.filter((f) => f.statistic?.topic === id).length)
    await page.close()
  })

  test('each kind of choice does what it says, and stands in the address', async () => {
    const { page, troubles } = await open()
    const choose = async (legend: string, name: string) => {
      const fieldset = await group(page, legend)
      await fieldset
        .locator('label', { has: page.getByText(name, { exact: true }) })
        .getByRole('checkbox')
        .check()
      await settle(page)
    }
    await choose(zh.filters.story, someStory.headline)
    expect(new URL(page.url()).searchParams.get('story')).toBe(someStory.id)
    expectScreen(await screenOf(page), { stories: [someStory.id] })
    await choose(zh.filters.bound, zh.bounds.eq.name)
    expectScreen(await screenOf(page), { stories: [someStory.id], bounds: ['eq'] })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: zh.filters.remove(someStory.headline) }).click()
    await settle(page)
    expectScreen(await screenOf(page), { bounds: ['eq'] })
    await page
      .getByRole('button', { name: new RegExp(`^${zh.filters.disputed}`) })
      .first()
      .click()
    await settle(page)
    expectScreen(await screenOf(page), { bounds: ['eq'], disputed: true })
    expect(troubles).toEqual([])
    await page.close()
  })

  test('dates', async () => {
    const { page } = await open()
    await group(page, zh.filters.asOf)
    const [from, , , until] = await page.locator('input[type="date"]').all()
    await from?.fill('2024-11-05')
    await from?.blur()
    await settle(page)
    expectScreen(await screenOf(page), { dates: { from: '2024-11-05', to: null } })
    await until?.fill('2024-11-04')
    await until?.blur()
    await settle(page)
    expectScreen(await screenOf(page), {
      dates: { from: '2024-11-05', to: null },
      asOf: { from: null, to: '2024-11-04' },
    })
    await page.close()
  })

  test('search answers to each letter, and nothing found is said, not left blank', async () => {
    const { page } = await open()
    const field = page.getByRole('searchbox')
    await field.pressSequentially('贷款')
    await settle(page)
    expectScreen(await screenOf(page), { text: '贷款' })
    await field.fill('没有这样的词')
    await settle(page)
    expect(await page.getByRole('heading', { name: zh.empty.title }).isVisible()).toBe(true)
    await page.getByRole('button', { name: zh.filters.clear }).last().click()
    await settle(page)
    expectScreen(await screenOf(page), {})
    await page.close()
  })

  test('an overview filters by its row', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: firstStory.headline }).last().click()
    await settle(page)
    expectScreen(await screenOf(page), { stories: [storyId(firstStory.id)] })
    await page.close()
  })
})
