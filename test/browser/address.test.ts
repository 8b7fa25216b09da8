import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { wordsIn } from '../../src/ui/words'
import { open, useBrowser, wakeAll } from './browser'
import { corpus } from './expected'
import { screenOf, settle } from './screen'

useBrowser()
const { zh, en } = wordsIn
const story = present(corpus.stories[0], 'a story')
const statistic = present(corpus.statistics[0], 'a statistic')

describe('the address', () => {
  test('Back and Forward walk through the filters, and through them only', async () => {
    const { page } = await open()
    await wakeAll(page)
    const states = [await screenOf(page)]
    const step = async (act: () => Promise<void>): Promise<void> => {
      await act()
      await settle(page)
      states.push(await screenOf(page))
    }
    await step(() =>
      page
        .getByRole('button', { name: new RegExp(`^${zh.filters.disputed}`) })
        .first()
        .click(),
    )
    await step(() => page.getByRole('searchbox').pressSequentially('个'))
    await step(() => page.getByRole('button', { name: zh.filters.clear }).first().click())
    expect(states[3]).toEqual(states[0])
    for (const i of [2, 1, 0]) {
      await page.goBack()
      await settle(page)
      expect(await screenOf(page)).toEqual(states[i])
    }
    for (const i of [1, 2, 3]) {
      await page.goForward()
      await settle(page)
      expect(await screenOf(page)).toEqual(states[i])
    }
    await page.close()
  })

  test('letters typed one after the other are one step', async () => {
    const { page } = await open()
    await wakeAll(page)
    const before = await screenOf(page)
    await page.getByRole('searchbox').pressSequentially('贷款额度')
    await page.goBack()
    await settle(page)
    expect(await screenOf(page)).toEqual(before)
    await page.close()
  })

  test('a link shows another reader the same', async () => {
    const first = await open()
    await first.page.getByRole('searchbox').fill('进博会')
    await first.page.getByRole('group', { name: zh.controls.language }).getByText('English').click()
    await first.page.getByRole('columnheader', { name: en.table.columns.value }).getByRole('button').click()
    await settle(first.page)
    const second = await open(new URL(first.page.url()).search)
    for (const { page } of [first, second]) await wakeAll(page)
    expect(await screenOf(second.page)).toEqual(await screenOf(first.page))
    expect(await second.page.title()).toBe(await first.page.title())
    expect(await second.page.locator('html').getAttribute('lang')).toBe(en.tag)
    await first.page.close()
    await second.page.close()
  })

  test('a statistic opens from the address, and closing it is written there', async () => {
    const { page } = await open(`?stat=${statistic.id}`)
    const dialog = page.getByRole('dialog', { name: statistic.label.zh })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await dialog.count()).toBe(0)
    expect(new URL(page.url()).search).toBe('')
    await page.goBack()
    await settle(page)
    await dialog.waitFor()
    await page.close()
  })

  test.each([
    [`?story=${story.id},nowhere`, zh.notices.reasons.unknown, 'nowhere'],
    ['?stat=nobody', zh.notices.reasons.unknown, 'nobody'],
    ['?chart=pie', zh.notices.reasons.unknown, 'pie'],
    ['?bound=huge', zh.notices.reasons['not-a-choice'], 'huge'],
    ['?from=2024-02-30', zh.notices.reasons['not-a-date'], '2024-02-30'],
    ['?from=2025&to=2024', zh.notices.reasons.reversed, '2025'],
    ['?q=%E4%', zh.notices.reasons.malformed, '%E4%'],
  ])('%s says what was set aside, and shows the rest', async (address, reason, value) => {
    const { page, troubles } = await open(address)
    const notice = page.getByRole('status', { name: zh.notices.label })
    expect(await notice.textContent()).toContain(reason)
    expect(await notice.textContent()).toContain(value)
    const screen = await screenOf(page)
    expect(screen.table.length).toBeGreaterThan(0)
    await notice.getByRole('button').click()
    expect(await notice.count()).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('keys of others are ignored, and stay', async () => {
    const { page, troubles } = await open('?utm_source=mail&lang=en')
    await page.getByRole('searchbox').fill('expo')
    await settle(page)
    expect(new URL(page.url()).search).toBe('?q=expo&lang=en&utm_source=mail')
    expect(troubles).toEqual([])
    await page.close()
  })
})
