/** How a text enters the page reader by the clipboard, and files that mean harm. */
import type { Page } from 'playwright-core'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readerWords } from '../../src/ui/reader/readerWords'
import { faultsOfAxe } from './axe'
import { onDisk, useBrowser } from './browser'
import { choose, entry, openReader, reader, textShown, utf8 } from './readerSteps'

useBrowser()

const said = readerWords.zh
const text = '县里修了路\n今年11月4日，全县新建公路约180公里，惠及近3万人。'

/** Ctrl+V, with this on the clipboard. */
async function paste(page: Page, pasted: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, pasted)
}

const form = (page: Page) => reader(page).getByRole('form', { name: said.paste.open })

describe('a text that is pasted', () => {
  test('by key gets a name and the day of its issue, and is read', async () => {
    const { page, troubles } = await openReader()
    await paste(page, text)
    expect(await form(page).getByLabel(said.paste.text).inputValue()).toBe(text)
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    await form(page).getByLabel(said.paste.name).fill('县报一版')
    await form(page).getByLabel(said.paste.issued).fill('2024-11-05')
    await form(page).getByRole('button', { name: said.paste.read }).click()
    await entry(page, '县报一版').waitFor()
    expect(await textShown(page)).toBe(text)
    expect(await reader(page).locator('mark').allTextContents()).toContain('约180公里')
    expect(troubles).toEqual([])
    await page.close()
  })

  test('into the field is named after its first line; markup in it is text', async () => {
    const { page, troubles } = await openReader()
    await reader(page).getByRole('button', { name: said.paste.open }).click()
    await form(page).getByLabel(said.paste.text).fill('<img src=x onerror="window.harmed=1"> 共3496家')
    await form(page).getByRole('button', { name: said.paste.read }).click()
    await entry(page, '<img src=x onerror=').waitFor()
    expect(await textShown(page)).toBe('<img src=x onerror="window.harmed=1"> 共3496家')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('can be left; keys typed into a field are no commands', async () => {
    const { page } = await openReader()
    await paste(page, text)
    await form(page).getByLabel(said.paste.text).press('n')
    await form(page).getByRole('button', { name: said.paste.cancel }).click()
    expect(await form(page).count()).toBe(0)
    expect(await reader(page).locator('li').count()).toBe(0)
    await page.close()
  })
})

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
const many = `{"format":"youju-session","version":1,"pages":[${'{"name":"a","text":"b"},'.repeat(2000)}1]}`

/** What a page may ask for: its own parts. */
const own = onDisk ? /^(blob:null\/|file:)/ : /\/some\/repo\/assets\/[^/]+$/

describe('files that mean harm', () => {
  test('each has its message, and the earlier work stays', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'first.txt', bytes: utf8(text) }])
    await entry(page, 'first.txt').waitFor()
    const large = utf8('共3496家。'.repeat(1000))
    await choose(page, [
      { name: 'zip.txt', bytes: zipSync({ 'a.txt': large, 'b.bin': large.map((b, i) => b ^ (i * 31)) }) },
      { name: 'deep.json', bytes: utf8(deep) },
      { name: 'many.json', bytes: utf8(many) },
      { name: 'other.json', bytes: utf8('{"__proto__":{"harmed":1},"format":"youju-session"}') },
      { name: 'blank.txt', bytes: utf8(' \n　\n') },
      { name: 'last.txt', bytes: utf8('近800个。') },
    ])
    await entry(page, 'last.txt').waitFor()
    const alerts = (await reader(page).getByRole('alert').first().textContent()) ?? ''
    expect(alerts).toContain(`“zip.txt”${said.faults.binary({ kind: 'binary' })}`)
    expect(alerts).toContain(`“blank.txt”${said.faults.empty({ kind: 'empty' })}`)
    for (const name of ['deep.json', 'many.json', 'other.json'])
      expect(alerts).toContain(`“${name}”不是在这里保存的核定文件`)
    expect(await reader(page).locator('li').count()).toBe(2)
    expect(await page.evaluate(() => 'harmed' in {})).toBe(false)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('HTML is never interpreted: nothing of it is run, loaded, framed, styled or followed', async () => {
    const { page, troubles } = await openReader()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const html = `<!doctype html><html><head><base href="https://a.example/">
      <meta http-equiv="refresh" content="0;url=https://a.example/away">
      <style>@import url(https://a.example/a.css); body { visibility: hidden }</style>
      <link rel="stylesheet" href="https://a.example/b.css"></head>
      <body onload="window.harmed=1"><p>共<b>3496</b>家</p><iframe src="https://a.example/f"></iframe>
      <img src="https://a.example/i.png" onerror="window.harmed=1"><svg><script>window.harmed=1</script></svg>
      <form action="https://a.example/"><input autofocus onfocus="window.harmed=1"></form>
      <object data="https://a.example/o"></object><a href="javascript:window.harmed=1">链接</a>
      <math><mtext></form><form><mglyph><style></math><img src onerror=window.harmed=1></body></html>`
    const before = page.url()
    await choose(page, [{ name: 'page.html', bytes: utf8(html) }])
    await entry(page, 'page.html').waitFor()
    const shown = await textShown(page)
    expect(shown).toContain('共3496家')
    expect(shown).not.toMatch(/[<>]|harmed|a\.example/)
    await page.waitForLoadState('networkidle')
    expect(page.url()).toBe(before)
    expect(asked.filter((url) => !own.test(url))).toEqual([])
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(troubles).toEqual([])
    await page.close()
  })
})

// A quota can be set for an origin, which a file has not.
describe.skipIf(onDisk)('the device keeps pages', () => {
  test('and says so when it is full: the page stays usable, and nothing else is lost', async () => {
    const { page } = await openReader()
    await choose(page, [{ name: 'first.txt', bytes: utf8(text) }])
    await entry(page, 'first.txt').waitFor()
    const session = await page.context().newCDPSession(page)
    const { origin } = new URL(page.url())
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.getByRole('checkbox', { name: said.keep }).check()
    await reader(page)
      .getByText(said.storeFaults.full({ kind: 'full' }))
      .waitFor()
    expect(await reader(page).locator('mark').count()).toBeGreaterThan(0)
    await page.close()
  })
})
