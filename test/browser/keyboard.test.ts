import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { open, useBrowser } from './browser'
import { screenOf, settle } from './screen'

useBrowser()
const { zh } = wordsIn

interface Focused {
  readonly name: string
  readonly inView: boolean
  readonly outlined: boolean
}

/** What has the focus, and whether one sees that it has. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const box = element.getBoundingClientRect()
    const marks = [element, ...element.querySelectorAll('[class*="current"]')]
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      inView: box.bottom > 0 && box.top < window.innerHeight && box.width > 0,
      outlined: marks.some((mark) => {
        const style = getComputedStyle(mark)
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1
      }),
    }
  })
}

describe('the keyboard', () => {
  test('Tab starts with the way past the masthead, and every stop is seen', async () => {
    const { page } = await open()
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toContain(zh.skip)
    const unseen: string[] = []
    for (let i = 0; i < 80; i++) {
      const stop = await focused(page)
      if (!stop.inView || !stop.outlined)
        unseen.push(`${stop.name}: ${stop.inView ? 'no outline' : 'out of view'}`)
      await page.keyboard.press('Tab')
    }
    expect(unseen).toEqual([])
    await page.close()
  })

  test('filters open, a choice is made, Escape closes and gives the focus back', async () => {
    const { page } = await open()
    const opener = page.getByRole('button', { name: zh.filters.open }).first()
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const box = page.getByRole('group', { name: zh.filters.bound }).getByRole('checkbox').first()
    await box.focus()
    await page.keyboard.press('Space')
    expect(await box.isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await page.getByRole('group', { name: zh.filters.bound }).count()).toBe(0)
    expect((await focused(page)).name).toContain(zh.filters.open)
    expect(new URL(page.url()).searchParams.get('bound')).toBe('eq')
    await page.close()
  })

  test('the marks of a chart are walked, Enter opens the source, Escape comes back', async () => {
    const { page } = await open()
    const walk = page.getByRole('listbox').first()
    await walk.focus()
    await page.keyboard.press('ArrowDown')
    const active = await walk.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true')
    expect(active).toMatch(/-1$/)
    await page.keyboard.press('Enter')
    await settle(page)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await walk.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.close()
  })

  test('the table is sorted, and the other way round at the second press', async () => {
    const { page } = await open()
    const head = page.getByRole('columnheader', { name: zh.table.columns.value })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await settle(page)
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const ascending = (await screenOf(page)).table
    await page.keyboard.press('Enter')
    await settle(page)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const descending = (await screenOf(page)).table
    expect(descending).not.toEqual(ascending)
    expect(descending.toSorted()).toEqual(ascending.toSorted())
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-value')
    await page.close()
  })
})
