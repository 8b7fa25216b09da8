/**
 * The security policy of the pages, in a browser that enforces it: everything that the product does is allowed, and
 * what is planted is not. Every other browser test notes violations too, among its troubles.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { wordsIn } from '../../src/ui/words'
import { root } from '../support/repoFiles'
import { subPath } from '../support/staticServer'
import { newPage, open, useBrowser, watchedPage } from './browser'
import { charts } from './expected'
import { settle } from './screen'

useBrowser()

const { zh } = wordsIn
const first = charts[0]?.id ?? ''
const built = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8')
const policyOf = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)

describe('every page of the build', () => {
  test.each(pages)('%s has a strict policy before all else', (name) => {
    const html = built(name)
    const policy = policyOf(html)
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
      Math.min(...['<link', '<style', '<script'].map((tag) => (html.indexOf(tag) + 1 || Infinity) - 1)),
    )
    // What no hash allows: attributes that style or run.
    const markup = html.replace(/<script type="text\/plain"[^]*?<\/script>/g, '')
    expect(markup.match(/<[^>]* (?:style|on\w+)="[^"]*"/)).toBeNull()
  })
})

async function exportAll(page: Page): Promise<void> {
  await page.locator(`#chart-${first} button[aria-haspopup="dialog"]`).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img').waitFor()
  for (const name of ['PNG', 'SVG', /^PPTX/, 'CSV', 'XLSX', 'JSON']) {
    const button = dialog.getByRole('button', { name, exact: typeof name === 'string' })
    await Promise.all([page.waitForEvent('download'), button.click()])
  }
  await page.keyboard.press('Escape')
}

describe('the policy lets everything through that the product does', () => {
  test('filters, living charts, panels, exports, languages, editions', async () => {
    const { page, troubles } = await open('', { path: subPath })
    await page.locator(`#chart-${first}`).hover()
    await page.locator(`#chart-${first} .host svg`).waitFor()
    await page.getByRole('searchbox').fill('个')
    await settle(page)
    await page.goBack()
    await page.locator('table[aria-rowcount] tbody button').first().click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await exportAll(page)
    await page.getByRole('group', { name: zh.controls.language }).getByText('English').click()
    await page.locator('html[lang="en"]').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    // ECharts is taken away again with what it drew.
    await page.getByRole('searchbox').fill('no such thing')
    await settle(page)
    expect(troubles).toEqual([])
    await page.close()
  })

  test.each([`embed.html?chart=${first}&theme=dark`, `embed/${first}.en.html?theme=dark`])(
    'the frame %s',
    async (address) => {
      const { page, troubles } = await watchedPage()
      await page.goto(`${inject('origin')}${subPath}${address}`)
      await page.getByRole('listbox').waitFor()
      await page.locator('figure').hover()
      await page.locator('.host svg').waitFor()
      expect(troubles).toEqual([])
      await page.close()
    },
  )
})

/** Plants something in a page, as a hole in it would let others do. */
const plants: Readonly<Record<string, () => void>> = {
  'a script in the page': () => {
    const script = document.createElement('script')
    script.textContent = 'window.harmed = 1'
    document.body.append(script)
  },
  'markup from a string': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.harmed = 1">')
  },
  'an attribute that runs': () => {
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.harmed = 1')
    document.body.append(button)
    button.click()
  },
  'a text that is run': () => void setTimeout('window.harmed = 1'),
  'a script from elsewhere': () => {
    const script = document.createElement('script')
    script.src = 'data:text/javascript,window.harmed=1'
    document.body.append(script)
  },
  'a worker from elsewhere': () => void new Worker('data:text/javascript,1'),
  'a frame from elsewhere': () => {
    const frame = document.createElement('iframe')
    frame.src = 'data:text/html,<script>parent.harmed=1</script>'
    document.body.append(frame)
  },
  'a style in the page': () => {
    const style = document.createElement('style')
    style.textContent = 'body { visibility: hidden }'
    document.body.append(style)
  },
  'a request to elsewhere': () => void fetch('https://example.com/').catch(() => undefined),
}

describe('what is planted is blocked', () => {
  test.each(Object.entries(plants))('%s', async (_, plant) => {
    const page = await newPage()
    const sent: string[] = []
    await page.goto(`${inject('origin')}/`)
    page.on('request', (request) => sent.push(request.url()))
    await page.evaluate(() => {
      const seen: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective))
      Object.assign(window, { seen })
    })
    const refused = await page.evaluate(plant).then(
      () => false,
      () => true, // by the rules of what may become markup or the address of a script
    )
    const seen = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seen'))
    if (!refused) await expect.poll(seen).not.toEqual([])
    expect(await page.evaluate(() => Reflect.get(window, 'harmed'))).toBeUndefined()
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(sent.filter((url) => !url.startsWith(inject('origin')))).toEqual([])
    await page.close()
  })
})
