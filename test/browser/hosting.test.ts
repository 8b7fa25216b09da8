import { expect, test } from 'vitest'
import { subPath } from '../support/staticServer'
import { open, useBrowser, wakeAll } from './browser'
import { screenOf } from './screen'

useBrowser()

test('under the sub-path of a project page it is the same page', async () => {
  const atRoot = await open()
  const below = await open('', { path: subPath })
  // Of a chart that is still asleep no mark can be walked to.
  for (const { page } of [atRoot, below]) await wakeAll(page)
  expect(await screenOf(below.page)).toEqual(await screenOf(atRoot.page))
  expect(below.troubles).toEqual([])
  await atRoot.page.close()
  await below.page.close()
})

test('a link with filters works under a sub-path, and stays there', async () => {
  const { page, troubles } = await open('?q=3496&lang=en', { path: subPath })
  expect((await screenOf(page)).table.length).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('')
  expect(new URL(page.url()).pathname).toBe(subPath)
  expect(troubles).toEqual([])
  await page.close()
})

test('nothing is asked of another origin, also after all charts have come and a panel was opened', async () => {
  const { page, troubles } = await open()
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      window.scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })
  await page.waitForLoadState('networkidle')
  await page.locator('table[aria-rowcount] tbody button').first().click()
  await page.getByRole('dialog').waitFor()
  expect(troubles).toEqual([])
  await page.close()
})
