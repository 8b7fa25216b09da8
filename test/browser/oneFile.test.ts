/** `youju.html` as somebody opens it from a disk: alone in its folder, with no network. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { awake, newPage, useBrowser } from './browser'
import { charts, corpus } from './expected'

useBrowser()

/** Opens the file offline; everything that it asks for is noted. */
async function alone(search = ''): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => said.push(message.text()))
  await page.context().setOffline(true)
  await page.goto(`${inject('oneFile')}${search}`)
  return { page, asked, said }
}

const outside = (asked: readonly string[]): string[] =>
  asked.filter((url) => !/^(blob|data):/.test(url)).slice(1)

describe('the one file', () => {
  test('asks for nothing but itself, with every part of the page opened once', async () => {
    const { page, asked, said } = await alone()
    await awake(page)
    await page.locator('figure[id^="chart-"]').first().dispatchEvent('pointerenter')
    await page.locator('figure[id^="chart-"] .host svg').first().waitFor()
    await page.getByRole('group', { name: wordsIn.zh.controls.language }).getByText('English').click()
    await page.getByRole('heading', { name: wordsIn.en.table.caption }).waitFor()
    await page.locator('table[aria-rowcount] tbody button').first().click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator(`#chart-${charts[0]?.id ?? ''} button[aria-haspopup="dialog"]`).click()
    await page.getByRole('dialog').getByRole('img').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'PPTX (editable chart)' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pptx$/)
    expect(outside(asked)).toEqual([])
    expect(said).toEqual([])
    await page.close()
  })

  test('has no address beside it, in any element', async () => {
    const { page } = await alone()
    await awake(page)
    const addresses = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'link[href], script[src], img[src], iframe[src], object[data], source[src]',
        ),
      ].map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(addresses.filter((html) => !/(href|src|data)="(data|blob):/.test(html))).toEqual([])
    await page.close()
  })

  test('shows text, every chart and the whole table with its first bytes, also without JavaScript', async () => {
    const page = await newPage({ javaScriptEnabled: false })
    await page.goto(inject('oneFile'))
    const pictures = page.locator('figure [role="img"] svg').filter({ visible: true })
    expect(await pictures.count()).toBe(charts.length)
    expect(await page.locator('table[aria-rowcount] tr[data-statistic]').count()).toBe(
      corpus.statistics.length,
    )
    await page.close()
  })

  test('keeps the view in its address, where Back finds it', async () => {
    const { page } = await alone('?bound=gt')
    await awake(page)
    await page.getByRole('searchbox').fill('3496')
    await expect.poll(() => new URL(page.url()).search).toBe('?bound=gt&q=3496')
    await page.goBack()
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
    await page.close()
  })

  test('runs no script but its own', () => {
    const html = readFileSync(fileURLToPath(inject('oneFile')), 'utf8')
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? []
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[\w+/=]+'){2} blob:;/)
    expect(policy).not.toMatch(/unsafe|https?:/)
    const page = html.replace(/<script type="text\/plain"[^]*?<\/script>/g, '')
    // The edition that the address asks for, and the loader of the parts.
    expect(page.match(/<script[^>]*>/g)).toHaveLength(2)
  })
})
