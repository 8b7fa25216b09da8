/**
 * The page reader in a real browser: files of our own in three encodings, a page rebuilt from its numbers, the
 * real pages where they are at hand, and files that mean harm. All the while nothing may leave the browser.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ReportedStatistic } from '../../src/model/corpus'
import { extractPage } from '../../src/extract'
import { pageId } from '../../src/model/figure'
import { readerWords } from '../../src/ui/reader/readerWords'
import { mostBytes } from '../../src/ui/reader/takeFile'
import { wordsIn } from '../../src/ui/words'
import { inGb18030, inUtf16 } from '../support/encodeText'
import { hasPages, realPages } from '../support/realPages'
import { subPath } from '../support/staticServer'
import { faultsOfAxe } from './axe'
import { onDisk, open, useBrowser } from './browser'
import { corpus } from './expected'
import { choose, current, entry, openReader, ownText, reader, textShown, utf8 } from './readerSteps'

useBrowser()

const words = wordsIn.zh
const said = readerWords.zh
/** The names of the pages that the device keeps. */
function keptOn(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('youju', 1)
        opening.onerror = () => reject(opening.error ?? new Error('no store'))
        opening.onsuccess = () => {
          const names = opening.result.transaction('pages').objectStore('pages').getAllKeys()
          names.onsuccess = () => {
            opening.result.close()
            resolve(names.result)
          }
        }
      }),
  )
}

/** A text in which every figure of a page stands in its place, and nothing else that says anything. */
function rebuilt(id: string): string {
  const page = corpus.pages.find((p) => p.id === id)
  let text = ''
  for (const figure of corpus.figures.filter((f) => f.page === id).sort((a, b) => a.start - b.start))
    text += '，'.repeat(figure.start - text.length) + figure.text
  return text + '。'.repeat((page?.length ?? 0) - text.length)
}

/** The first statistic that one page alone prints, with its figure there. */
function printedOn(id: string): { readonly statistic: ReportedStatistic; readonly text: string } {
  for (const statistic of corpus.statistics) {
    if (statistic.kind !== 'reported') continue
    const [figure, ...more] = statistic.readings.flatMap((r) => r.figures).map((i) => corpus.figures[i])
    if (figure?.page === id && more.length === 0) return { statistic, text: figure.text }
  }
  throw new Error(`no statistic stands on ${id} alone`)
}

describe('pages of our own', () => {
  test.each([
    ['UTF-8', utf8(ownText)],
    ['UTF-16', inUtf16(ownText, 'le', true)],
    ['GB18030', inGb18030(ownText)],
  ])('in %s are read in the worker, and every number is marked', async (encoding, bytes) => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'own.txt', bytes }])
    const row = entry(page, 'own.txt')
    await row.waitFor()
    if (encoding !== 'UTF-8') expect(await row.textContent()).toContain(encoding)
    expect(await textShown(page)).toBe(ownText)
    const { figures } = extractPage({ id: pageId('own.txt'), text: ownText, issued: null })
    expect(await reader(page).locator('mark').allTextContents()).toEqual(figures.map(({ text }) => text))
    expect(troubles).toEqual([])
    await page.close()
  })

  test('dropped anywhere on the page they open the reader', async () => {
    const { page } = await open('', { path: subPath })
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.txt'))
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
      if (!event.defaultPrevented) throw new Error('the browser would leave the page')
    }, ownText)
    await entry(page, 'dropped.txt').waitFor()
    await page.close()
  })
})

describe('a page of the edition', () => {
  const id = 'page-001'
  const { statistic, text } = printedOn(id)

  test('is known by its numbers; from the statistic a link leads into the sentence, and back', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'copy.txt', bytes: utf8(rebuilt(id)) }])
    expect(await entry(page, 'copy.txt').textContent()).toMatch(/版面 001/)
    await page.keyboard.press('Escape')
    expect(await reader(page).count()).toBe(0)

    await page.locator(`tr[data-statistic="${statistic.id}"] button`).last().click()
    await page
      .getByRole('button', { name: words.reader.inSentenceOf('版面 001') })
      .first()
      .click()
    expect(await current(page).textContent()).toBe(text)
    expect(
      await current(page).evaluate((mark) => {
        const box = mark.getBoundingClientRect()
        const frame = mark.closest('[role=region]')?.getBoundingClientRect()
        return frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom
      }),
    ).toBe(true)

    // n leads on, p back; Escape closes the reader and leaves the statistic open.
    const before = await current(page).getAttribute('data-at')
    await page.keyboard.press('n')
    expect(Number(await current(page).getAttribute('data-at'))).toBeGreaterThan(Number(before))
    await page.keyboard.press('p')
    expect(await current(page).getAttribute('data-at')).toBe(before)
    await page.keyboard.press('Escape')
    expect(await reader(page).count()).toBe(0)
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(troubles).toEqual([])
    await page.close()
  })

  test('a link with ?stat= leads to the figure as soon as its page is dropped', async () => {
    const { page } = await openReader(`?stat=${statistic.id}`)
    await choose(page, [{ name: 'copy.txt', bytes: utf8(rebuilt(id)) }])
    await current(page).waitFor()
    expect(await current(page).textContent()).toBe(text)
    await page.close()
  })

  test('stays on the device only where the reader says so, and leaves it again', async () => {
    const { page } = await openReader()
    await choose(page, [{ name: 'copy.txt', bytes: utf8(rebuilt(id)) }])
    await entry(page, 'copy.txt').waitFor()
    const again = async (): Promise<void> => {
      await page.reload()
      await page.locator('footer').getByRole('button', { name: words.reader.open }).click()
      await reader(page).waitFor()
    }
    await page.getByRole('checkbox', { name: said.keep }).check()
    await expect.poll(() => keptOn(page)).toEqual(['copy.txt'])
    await again()
    await entry(page, 'copy.txt').waitFor()
    await page.getByRole('button', { name: said.remove('copy.txt') }).click()
    await expect.poll(() => keptOn(page)).toEqual([])
    await again()
    expect(await entry(page, 'copy.txt').count()).toBe(0)
    await page.close()
  })

  test('a browser that forbids storage says so, and the page stays usable', async () => {
    const { page } = await openReader()
    await page.evaluate(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await choose(page, [{ name: 'copy.txt', bytes: utf8(rebuilt(id)) }])
    await page.getByRole('checkbox', { name: said.keep }).check()
    await reader(page)
      .getByText(said.storeFaults.forbidden({ kind: 'forbidden' }))
      .waitFor()
    expect(await reader(page).locator('mark').count()).toBeGreaterThan(0)
    await page.close()
  })
})

describe('files that mean harm', () => {
  test('each has its message, no other file suffers, and nothing of them is run', async () => {
    const { page, troubles } = await openReader()
    await choose(page, [{ name: 'first.txt', bytes: utf8(ownText) }])
    await entry(page, 'first.txt').waitFor()
    const broken = Uint8Array.from(utf8(ownText))
    broken.fill(0xff, 30, 33)
    const html = '<p>共<b>3496</b>家</p><img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
    await page.evaluate(() => {
      // Fifty megabytes are too many for the driver: the file is made in the page.
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(50_000_000).fill(0x31)], 'large.txt'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    })
    await choose(page, [
      { name: 'empty.txt', bytes: new Uint8Array() },
      { name: 'binary.txt', bytes: Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) & 0xff) },
      { name: 'broken.txt', bytes: broken },
      { name: 'page.html', bytes: utf8(html) },
    ])
    await entry(page, 'page.html').click()
    const alerts = (await reader(page).getByRole('alert').first().textContent()) ?? ''
    expect(alerts).toContain(
      `“large.txt”${said.faults['too-large']({ kind: 'too-large', bytes: 50_000_000, most: mostBytes })}`,
    )
    expect(alerts).toContain(`“empty.txt”${said.faults.empty({ kind: 'empty' })}`)
    expect(alerts).toContain(`“binary.txt”${said.faults.binary({ kind: 'binary' })}`)
    expect(await entry(page, 'broken.txt').textContent()).toMatch(/\d 个字符无法辨认/)
    expect(await entry(page, 'first.txt').count()).toBe(1)
    await entry(page, 'page.html').getByRole('button').first().click()
    expect(await textShown(page)).toBe('共3496家')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(troubles).toEqual([])
    await page.close()
  })

  // From a disk the worker is no request that could be put off.
  test.skipIf(onDisk)(
    'a file that takes for ever is given up at a word, and the next one is read',
    async () => {
      const { page } = await openReader()
      await page.route(/page\.worker/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
      )
      await choose(page, [{ name: 'slow.txt', bytes: utf8(ownText) }])
      await reader(page).getByRole('button', { name: said.cancel }).click()
      await reader(page)
        .getByText(`“slow.txt”${said.faults.cancelled({ kind: 'cancelled' })}`)
        .waitFor()
      await page.unroute(/page\.worker/)
      await choose(page, [{ name: 'next.txt', bytes: utf8(ownText) }])
      await entry(page, 'next.txt').waitFor()
      await page.close()
    },
  )
})

test('all this asks the network for nothing but parts of the app, and sends it nothing', async () => {
  const { page } = await open('', { path: subPath })
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`),
  )
  await page.locator('footer').getByRole('button', { name: words.reader.open }).click()
  await reader(page).waitFor()
  await choose(page, [{ name: 'own.txt', bytes: utf8(ownText) }])
  await entry(page, 'own.txt').waitFor()
  await page.keyboard.press('n')
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(0)
  const part = onDisk ? /^GET (null|file:.*)\/[\w-]+ $/ : /^GET \/some\/repo\/assets\/[\w.-]+\.(js|css) $/
  asked.forEach((request) => expect(request).toMatch(part))
  await page.close()
})

describe('axe finds nothing in the reader', () => {
  test.each([
    ['zh', 'light', 1440],
    ['en', 'dark', 1440],
    ['zh', 'dark', 390],
  ] as const)('in %s, %s, %s wide', async (language, theme, width) => {
    const { page } = await open(`?lang=${language}&theme=${theme}`, { viewport: { width, height: 900 } })
    await page.locator('footer').getByRole('button', { name: wordsIn[language].reader.open }).click()
    await page.locator('dialog input[type=file]').waitFor({ state: 'attached' })
    await choose(page, [
      { name: 'own.txt', bytes: utf8(ownText) },
      { name: 'empty.txt', bytes: new Uint8Array() },
    ])
    await page.locator('dialog mark').first().waitFor()
    await page.keyboard.press('n')
    expect(await faultsOfAxe(page, 'dialog')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.close()
  })
})

describe.runIf(hasPages)('the real pages', () => {
  test('all are the same, character for character, and every plotted number stands in its sentence', async () => {
    const { page, troubles } = await openReader()
    await choose(
      page,
      [...realPages].map(([id, text]) => ({ name: `${id}.txt`, bytes: utf8(text) })),
    )
    for (const [id, text] of realPages) {
      const row = entry(page, `${id}.txt`)
      await row.waitFor()
      expect(await row.textContent()).toContain(said.same(`版面 ${id.replace('page-', '')}`))
      await row.getByRole('button').first().click()
      const marks = await reader(page)
        .locator('mark')
        .evaluateAll((all) =>
          all.map((mark) => [Number((mark as HTMLElement).dataset.at), mark.textContent] as const),
        )
      const shown = new Map(marks)
      const printed = corpus.figures.filter((figure) => figure.page === id)
      const missing = printed.filter(({ start, text: figure }) => shown.get(start) !== figure)
      expect(missing.map((figure) => figure.text)).toEqual([])
      expect((await textShown(page)) === text).toBe(true)
    }
    expect(troubles).toEqual([])
    await page.close()
  })
})
