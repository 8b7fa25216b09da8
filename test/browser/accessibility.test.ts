import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { wordsIn } from '../../src/ui/words'
import { addressOf, open, useBrowser } from './browser'
import { settle } from './screen'

useBrowser()

/** Faults that axe finds, each on one line: rule, element, reason. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
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

describe('axe finds nothing', () => {
  test.each(editions)('in $language, $theme, $width wide', async ({ language, theme, width }) => {
    const words = wordsIn[language]
    const { page } = await open(`?lang=${language}&theme=${theme}`, { viewport: { width, height: 900 } })
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])

    await page.goto(addressOf(`?lang=${language}&theme=${theme}&bound=gt,huge`))
    // So high that the bar at the foot of the panel covers no choice, which axe takes for a small target.
    await page.setViewportSize({ width, height: 3000 })
    await page.getByRole('button', { name: words.filters.open }).first().click()
    await settle(page)
    expect(await violations(page), 'with the filters open, a notice and chips').toEqual([])

    await page.keyboard.press('Escape')
    await page.locator('table[aria-rowcount] tbody button').first().click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'with a statistic open').toEqual([])
    await page.close()
  })
})
