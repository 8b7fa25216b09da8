import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { newPage, useBrowser } from './browser'

useBrowser()

/** Serves the app with its corpus spoiled on the way, wherever the build has put it. */
async function openSpoiled(search: string, pattern: RegExp, by: string): Promise<Page> {
  const page = await newPage()
  let spoiled = 0
  await page.route(/\.(js|json|html)$|\/(\?.*)?$/, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    if (pattern.test(body)) spoiled++
    await route.fulfill({ response, body: body.replace(pattern, by) })
  })
  await page.goto(`${inject('origin')}/${search}`)
  await page.getByRole('alert').waitFor()
  expect(spoiled).toBe(1)
  return page
}

test('a corpus of another version is refused with words that say what to do', async () => {
  const page = await openSpoiled('', /(youju-corpus[\s\S]{0,20}version\\?":)1/, '$199')
  const said = (await page.getByRole('alert').textContent()) ?? ''
  expect(said).toContain(wordsIn.zh.fault.title)
  expect(said).toContain('version 99')
  expect(said).toContain('youju ingest')
  await page.close()
})

test('a broken corpus names the row and the reason, in the language of the address', async () => {
  const page = await openSpoiled(
    '?lang=en',
    /(figures\\?":\[(?:\\n|\s)*\{\\?"page\\?":\\?")page-/,
    '$1nowhere-',
  )
  const said = (await page.getByRole('alert').textContent()) ?? ''
  expect(said).toContain(wordsIn.en.fault.title)
  expect(said).toMatch(/figures\[0\]\.page: unknown page: nowhere-/)
  await page.close()
})
