import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { wordsIn } from '../../src/ui/words'
import { open, useBrowser } from './browser'
import { settle } from './screen'

useBrowser()

/** Faults that axe finds, each on one line: rule, element, reason. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return results.violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}

const widths = [360, 1440] as const
const themes = ['light', 'dark'] as const
const editions = languages.flatMap((language) =>
  themes.flatMap((theme) => widths.map((width) => ({ language, theme, width }))),
)

describe.each(editions)(
  'axe finds nothing in $language, $theme, $width wide',
  ({ language, theme, width }) => {
    const words = wordsIn[language]
    const address = `?lang=${language}&theme=${theme}`
    const viewport = { width, height: 900 }

    test('on the front page', async () => {
      const { page } = await open(address, { viewport })
      await page.waitForLoadState('networkidle')
      expect(await violations(page)).toEqual([])
      await page.close()
    })

    test('with the filters open, a notice and chips', async () => {
      const { page } = await open(`${address}&bound=gt,huge`, { viewport })
      await page.getByRole('button', { name: words.filters.open }).first().click()
      await settle(page)
      expect(await violations(page)).toEqual([])
      await page.close()
    })

    test('with a statistic open', async () => {
      const { page } = await open(`${address}&disagree=1`, { viewport })
      await page.locator('table[aria-rowcount] tbody button').first().click()
      await settle(page)
      expect(await violations(page)).toEqual([])
      await page.close()
    })
  },
)
