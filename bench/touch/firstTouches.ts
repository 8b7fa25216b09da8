/** What a reader may touch first, and what stands there when it has answered. Measures nothing. */
import type { Locator, Page } from 'playwright-core'
import chartsFile from '../../src/data/charts.json'
import { wordsIn } from '../../src/ui/words'

const { zh } = wordsIn
const chart = `#chart-${chartsFile.charts[0]?.id ?? ''}`

export interface FirstTouch {
  readonly name: string
  readonly target: (page: Page) => Locator
  /** `hover` for what a pointer only has to reach. */
  readonly by: 'click' | 'hover'
  /** A selector of what the reader waits for. */
  readonly answer: string
}

export const firstTouches: readonly FirstTouch[] = [
  {
    name: 'the panel of a statistic',
    target: (page) => page.locator('#table tr[data-statistic] th button').first(),
    by: 'click',
    answer: 'dialog[open] #detail-title',
  },
  {
    name: 'the share panel, with its picture',
    target: (page) => page.locator(`${chart} button[aria-haspopup="dialog"]`),
    by: 'click',
    answer: 'dialog[open] :is(img, [role="img"])',
  },
  {
    name: 'the page reader',
    target: (page) => page.locator('footer').getByRole('button', { name: zh.reader.open }),
    by: 'click',
    answer: 'dialog[open] input[type="file"]',
  },
  {
    name: 'a chart drawn by ECharts',
    target: (page) => page.locator(`${chart} [role="img"]`),
    by: 'hover',
    answer: `${chart} .host svg`,
  },
  {
    name: 'the charts as slides',
    target: (page) => page.getByRole('button', { name: zh.present }),
    by: 'click',
    answer: '.stage',
  },
  {
    name: 'English',
    target: (page) => page.locator('header').getByRole('button', { name: 'English' }),
    by: 'click',
    answer: 'html[lang="en"] input[type="search"]',
  },
]
