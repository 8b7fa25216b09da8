/**
 * What a page shows, read as a reader would: by roles, names and text. One reading of the whole page, so that two
 * pages can be compared.
 */
import type { Page } from 'playwright-core'

/** A row of a chart's data table. */
export interface ChartRow {
  readonly statistic: string
  /** Everything that the row says of the number. */
  readonly says: string
}

export interface ShownChart {
  readonly id: string
  readonly rows: readonly ChartRow[]
  /** Statistics whose marks can be walked to. */
  readonly marks: readonly string[]
}

export interface Screen {
  /** The numbers of the line that counts. */
  readonly live: readonly number[]
  /** Statistics of the table, in order. */
  readonly table: readonly string[]
  /** The first cell of each row of the table, in order. */
  readonly labels: readonly string[]
  readonly charts: readonly ShownChart[]
  /** Counts of the overviews: title → text of a row → count. */
  readonly overviews: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Headlines of the stories that are shown. */
  readonly stories: readonly string[]
}

/** Runs in the page: knows nothing from outside. */
function readScreen(): Screen {
  const all = (selector: string, from: ParentNode = document): Element[] => [
    ...from.querySelectorAll(selector),
  ]
  const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
  const number = (words: string): number => Number(words.replace(/[^\d]/g, ''))
  const statistic = (element: Element): string => element.getAttribute('data-statistic') ?? ''
  const table = document.querySelector('table[aria-rowcount]') ?? document.createElement('table')
  const overviews = all('section:has(button[aria-pressed] .bar) h3').map((head) => {
    const rows = all('button', head.parentElement ?? document).map((button) => [
      text(button.querySelector('.text')),
      number(text(button.querySelector('.count'))),
    ])
    return [text(head), Object.fromEntries(rows) as Record<string, number>] as const
  })
  return {
    live: (text(document.querySelector('[aria-live]')).match(/[\d,]+/g) ?? []).map(number),
    table: all('tr[data-statistic]', table).map(statistic),
    labels: all('tr[data-statistic] th button', table).map(text),
    charts: all('figure[id^="chart-"]').map((figure) => ({
      id: figure.id,
      rows: all('tr[data-statistic]', figure).map((row) => ({
        statistic: statistic(row),
        says: text(row.querySelector('td')),
      })),
      marks: all('[role="option"]', figure).map(statistic),
    })),
    overviews: Object.fromEntries(overviews),
    stories: all('[id^="story-"] h3').map(text),
  }
}

/** Reads the page. */
export async function screenOf(page: Page): Promise<Screen> {
  return page.evaluate(readScreen)
}

/** Waits until the page shows something else than before, or the same for good. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}
