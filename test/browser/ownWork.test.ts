/**
 * From a read page to own statistics and charts, in a real browser: numbers judged by key, corrected, added; stories and
 * statistics named, merged, split; charts on the page; the work saved, opened, undone; tables in and out. Passages of our own.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readerWords } from '../../src/ui/reader/readerWords'
import { workWords } from '../../src/ui/reader/work/workWords'
import { wordsIn } from '../../src/ui/words'
import { realPages } from '../support/realPages'
import { faultsOfAxe } from './axe'
import { open, useBrowser } from './browser'
import { corpus } from './expected'
import { choose, current, entry, openReader, reader, utf8 } from './readerSteps'

useBrowser()

const said = workWords.zh
const text =
  '# 南岭县交通提速\n\n新华社南岭2024年10月8日电 今年全县新建公路约180公里，新增公交车46辆，惠及近3万人。\n\n' +
  '公交车司机招了120名，站点添了35个。\n'
const table =
  '项目,数字,时间,来源\n养老机构,约360个,2023,民政局\n床位,超过4.2万张,2023,民政局\n坏行,无,2023,x\n'

const tab = (page: Page, name: keyof typeof said.tabs) =>
  reader(page).locator('.tabs').getByRole('button', { name: said.tabs[name] })
const progress = (page: Page, judged: string, all: string) =>
  reader(page).getByText(said.progress(judged, all), { exact: true }).waitFor()

async function downloaded(page: Page, button: string): Promise<string> {
  const take = reader(page).locator('details').filter({ hasText: said.take.title }).last()
  if ((await take.getAttribute('open')) === null) await take.locator('summary').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    take.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

async function laid(): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  const watched = await openReader()
  await choose(watched.page, [{ name: 'new.txt', bytes: utf8(text) }])
  await entry(watched.page, 'new.txt').waitFor()
  await tab(watched.page, 'numbers').waitFor()
  await watched.page.locator('#reader-title').focus()
  return watched
}

/** Decides between readings, first without what is needed. */
async function decide(page: Page, reading: string, reason: string): Promise<void> {
  await reader(page).locator('summary').filter({ hasText: said.decision.title }).click()
  const form = reader(page).getByRole('form', { name: said.decision.title })
  await form.getByRole('button', { name: said.decision.decide }).click()
  await form.getByText(said.decision.choose).waitFor()
  expect(await faultsOfAxe(page, 'dialog')).toEqual([])
  await form.getByRole('radio', { name: new RegExp(reading) }).check()
  await form.getByLabel(said.decision.reason).fill(reason)
  await form.getByRole('button', { name: said.decision.decide }).click()
}

/** A second own page prints the story too: from its list the reader goes to a number on the first, and comes back. */
async function fromAnotherPage(page: Page, own: string, number: string): Promise<void> {
  await choose(page, [{ name: 'evening.txt', bytes: utf8(`${own}\n晚间加印。\n`) }])
  const pressed = (name: string) => entry(page, name).locator('.page[aria-pressed="true"]')
  await entry(page, 'evening.txt').locator('.page').click()
  await tab(page, 'stories').click()
  await reader(page).getByRole('button', { name: said.stories.yes, exact: true }).click()
  await tab(page, 'statistics').click()
  await reader(page)
    .getByRole('button', { name: said.beside.accept('3') })
    .click()
  await reader(page)
    .getByRole('button', { name: said.statistics.lookOn(number, 'known.txt') })
    .click()
  await pressed('known.txt').waitFor()
  expect(await current(page).textContent()).toBe(number)
  await reader(page)
    .getByRole('button', { name: said.statistics.lookOn(number, 'evening.txt') })
    .press('Enter')
  await pressed('evening.txt').waitFor()
}

describe('a page that nobody has read', () => {
  test('is judged by keys alone; its charts appear on the page, and everything is undone and redone', async () => {
    const { page, troubles } = await laid()
    await page.keyboard.press('j')
    expect(await current(page).textContent()).toBe('约180公里')
    await page.keyboard.press('Enter')
    expect(await current(page).textContent()).toBe('46辆')
    await page.keyboard.press('e')
    await page.keyboard.type('新增公交车')
    await page.keyboard.press('Tab')
    await page.keyboard.type('45')
    await page.keyboard.press('Enter')
    expect(await current(page).textContent()).toBe('近3万人')
    await page.locator('#reader-title').focus()
    await page.keyboard.press('x')
    await progress(page, '3', '5')
    const rows = page.locator('#table tr[data-statistic^="own-"]')
    await page.waitForFunction(
      () => document.querySelectorAll('#table tr[data-statistic^="own-"]').length === 2,
    )
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining('约180公里'),
      expect.stringContaining('新增公交车'),
    ])
    expect(await page.getByRole('heading', { name: '南岭县交通提速' }).count()).toBeGreaterThan(0)
    expect(await page.locator('figure[id^="chart-own-"], [id^="chart-own-"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await progress(page, '2', '5')
    await reader(page)
      .getByText(said.undone(said.deeds.reject('近3万人')))
      .waitFor({ state: 'attached' })
    await page.keyboard.press('Control+Shift+z')
    await progress(page, '3', '5')
    expect(troubles).toEqual([])
    await page.close()
  })

  test('a span moves by key, never over its neighbour; a missed number is added from the text', async () => {
    const { page } = await laid()
    await page.keyboard.press('j')
    await page.keyboard.press('[')
    expect(await current(page).textContent()).toBe('约180公')
    await page.keyboard.press(']')
    expect(await current(page).textContent()).toBe('约180公里')
    await page.evaluate(() => {
      const chunk = [...document.querySelectorAll('.text .chunk')].find((one) =>
        one.textContent.includes('今年全县'),
      )
      const walker = document.createTreeWalker(chunk ?? document, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf('全县')
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 2)
      }
    })
    await reader(page)
      .getByRole('button', { name: said.picked.add('全县') })
      .click()
    await expect.poll(() => current(page).textContent()).toBe('全县')
    await page.close()
  })

  test('statistics are named, merged and split; stories are dated and rejected', async () => {
    const { page } = await laid()
    await tab(page, 'stories').click()
    await reader(page)
      .getByRole('button', { name: said.stories.confirmNumbers('5') })
      .click()
    await tab(page, 'statistics').click()
    const names = reader(page).getByLabel(said.statistics.name)
    expect(await names.count()).toBe(5)
    await names.first().fill('公路')
    await names.first().press('Tab')
    await reader(page).getByLabel(said.statistics.english).first().fill('New roads')
    await reader(page).getByLabel(said.statistics.english).first().press('Tab')
    await reader(page).getByLabel(said.statistics.merge).first().selectOption({ index: 1 })
    await reader(page)
      .getByText(/读法不一/)
      .waitFor()
    expect(await names.count()).toBe(4)
    await decide(page, '46辆', '与公交公司的年报相符')
    const decided = reader(page).getByText(said.decision.decided('46辆', '与公交公司的年报相符'))
    await decided.waitFor()
    await page.keyboard.press('Control+z')
    await decided.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await decided.waitFor()
    await reader(page)
      .getByRole('button', { name: said.statistics.split('46辆') })
      .click()
    expect(await names.count()).toBe(5)
    await reader(page).getByRole('button', { name: said.statistics.show }).first().click()
    await page.getByRole('dialog').getByRole('heading', { name: '公路' }).waitFor()
    await page.keyboard.press('Escape')
    await page.close()
  })

  test('the work is taken along: CSV and JSON, without the text; opened again it is there, and so are the charts', async () => {
    const { page } = await laid()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('#table tr[data-statistic^="own-"]') !== null)
    const csv = await downloaded(page, said.take.csv)
    expect(csv).toContain('约180公里,180,,,approx,公里')
    const session = await downloaded(page, said.take.save)
    expect(session).not.toContain('惠及')
    expect(await reader(page).getByText(said.unsaved).count()).toBe(0)
    await page.reload()
    await page.locator('footer').getByRole('button', { name: wordsIn.zh.reader.open }).click()
    await choose(page, [{ name: 'work.json', bytes: utf8(session) }])
    await page.waitForFunction(() => document.querySelector('#table tr[data-statistic^="own-"]') !== null)
    await reader(page).getByText(said.take.awaited('new.txt')).waitFor()
    await choose(page, [{ name: 'again.txt', bytes: utf8(text) }])
    await progress(page, '1', '5')
    await page.close()
  })

  test('leaving with work that no file has is asked about, and without any it is not', async () => {
    const { page } = await laid()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.close({ runBeforeUnload: true })
    expect(asked).toEqual([])
    const { page: other } = await laid()
    other.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await other.keyboard.press('j')
    await other.keyboard.press('Enter')
    await progress(other, '1', '5')
    await other.reload()
    expect(asked).toEqual(['beforeunload'])
    await other.close()
  })
})

describe('a printing of a story of the edition', () => {
  const story = corpus.stories.find(({ id }) => id === 'expo-look-ahead')
  const known = corpus.statistics.flatMap((one) => {
    const reading = one.kind === 'reported' && one.story === story?.id ? one.readings[one.adopted] : undefined
    return reading && reading.value !== null ? [reading.text] : []
  })

  test('is known by its headline, collated, and taken in as a witness', async () => {
    const { page } = await openReader()
    const own = `# ${story?.headline ?? ''}\n\n${known.slice(0, 3).join('，')}，另有新设的服务台52座。\n`
    await choose(page, [{ name: 'known.txt', bytes: utf8(own) }])
    await entry(page, 'known.txt').waitFor()
    await tab(page, 'stories').click()
    await reader(page).getByRole('button', { name: said.stories.yes, exact: true }).click()
    await tab(page, 'statistics').click()
    const beside = reader(page).getByRole('region', { name: said.beside.title(story?.headline ?? '') })
    await beside.waitFor()
    expect(await beside.locator('tr.agrees').count()).toBeGreaterThan(0)
    expect(await beside.locator('tr.missing').count()).toBeGreaterThan(0)
    await beside.getByText(said.beside.by.numbers).waitFor()
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    await beside.getByRole('button', { name: said.beside.accept('3') }).click()
    await beside.getByText(said.beside.accepted).first().waitFor()
    expect(await beside.getByText(said.beside.accepted).count()).toBe(3)
    await fromAnotherPage(page, own, known[0] ?? '')
    const texts = (story?.printings ?? []).flatMap(({ page: id }) => realPages.get(id) ?? [])
    await choose(page, texts.map((one, i) => ({ name: `edition-${i}.txt`, bytes: utf8(one) }))) // prettier-ignore
    if (texts.length > 0) await beside.getByText(said.beside.by.text).waitFor()
    await page.close()
  })
})

describe('a table of one’s own', () => {
  test('is charted row by row; a bad row is named; its columns come back', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'care.csv', bytes: utf8(table) }])
    await reader(page).getByText('第 4 行没有数字').waitFor()
    await page.waitForFunction(
      () => document.querySelectorAll('#table tr[data-statistic^="own-"]').length === 2,
    )
    await tab(page, 'statistics').waitFor()
    const csv = await downloaded(page, said.take.csv)
    expect(csv).toMatch(/label,label_en,printed,.*,来源\r\n/)
    expect(csv).toMatch(/养老机构,,约360个,360,.*,民政局\r\n/)
    await choose(page, [{ name: 'wild.csv', bytes: utf8('项目,数字\na,1\nb,"2\nc,3\n') }])
    await reader(page).getByText('第 3 行起引号没有配对').waitFor()
    expect(await page.locator('#table tr[data-statistic^="own-"]').count()).toBe(2)
    expect(troubles).toEqual([])
    await page.close()
  })
})

test('of a long table what is near is marked; all of it can be scrolled to, walked to and copied', async () => {
  const { page, troubles } = await openReader()
  const long = `项目,数字\n${Array.from({ length: 3000 }, (_, i) => `项目,${i + 10}辆`).join('\n')}\n`
  await choose(page, [{ name: 'long.csv', bytes: utf8(long) }])
  const region = reader(page).getByRole('region', { name: readerWords.zh.text })
  const mark = (text: string) => region.locator('mark', { hasText: new RegExp(`^${text}$`) })
  await mark('10辆').waitFor()
  expect(await region.locator('mark').count()).toBeLessThan(1000)
  await region.evaluate((node) => node.scrollTo(0, node.scrollHeight))
  await mark('3009辆').waitFor()
  await mark('10辆').waitFor({ state: 'detached' })
  await page.locator('#reader-title').focus()
  await page.keyboard.press('k')
  expect(await current(page).textContent()).toBe('3009辆')
  await page.keyboard.press('j')
  await expect.poll(() => current(page).textContent()).toBe('10辆')
  const isInSight = () =>
    current(page).evaluate((node) => {
      const [own, box] = [node, node.closest('.text') ?? node].map((one) => one.getBoundingClientRect())
      return own !== undefined && box !== undefined && own.top >= box.top && own.bottom <= box.bottom
    })
  await expect.poll(isInSight).toBe(true)
  const copied = await region.evaluate((node) => {
    document.getSelection()?.selectAllChildren(node)
    return String(document.getSelection())
  })
  expect(copied.replace(/\s/g, '')).toBe(long.replace(/\s/g, ''))
  expect(troubles).toEqual([])
  await page.close()
})

describe('axe finds nothing in the work', () => {
  test.each([
    ['zh', 'light', 1440],
    ['en', 'dark', 390],
  ] as const)('in %s, %s, %s wide', async (language, theme, width) => {
    const { page } = await openReaderIn(language, theme, width)
    const own = workWords[language]
    await page.locator('#reader-title').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    for (const name of ['numbers', 'stories', 'statistics'] as const) {
      await page.locator('.tabs').getByRole('button', { name: own.tabs[name] }).click()
      expect(await faultsOfAxe(page, 'dialog'), name).toEqual([])
    }
    await page.close()
  })
})

async function openReaderIn(
  language: 'zh' | 'en',
  theme: string,
  width: number,
): Promise<{ readonly page: Page }> {
  const watched = await open(`?lang=${language}&theme=${theme}`, { viewport: { width, height: 900 } })
  const { page } = watched
  await page.locator('footer').getByRole('button', { name: wordsIn[language].reader.open }).click()
  await page.getByRole('dialog', { name: readerWords[language].title }).waitFor()
  await choose(page, [{ name: 'new.txt', bytes: utf8(text) }])
  await page.locator('.tabs').waitFor()
  return watched
}
