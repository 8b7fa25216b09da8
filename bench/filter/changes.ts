/** Changes of the filters as a reader makes them, each from the page without filters to one with them. Measures nothing. */
import type { Locator, Page } from 'playwright-core'
import type { Query } from '../../src/model/query'
import { wordsIn } from '../../src/ui/words'

const { filters, bounds } = wordsIn.zh

export interface Change {
  readonly name: string
  readonly query: Partial<Query>
  /** What may be done before the clock runs: opening a panel, typing all letters but the last. */
  readonly prepare: (page: Page) => Promise<void>
  /** One input of the reader's. */
  readonly act: (page: Page) => Promise<void>
  /** Puts away what `prepare` has opened. */
  readonly leave: (page: Page) => Promise<void>
}

const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: filters.search, exact: true })

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: filters.open, exact: true }).click()
  await page.locator('fieldset').first().waitFor()
}

const closePanel = (page: Page): Promise<void> => page.keyboard.press('Escape')
const nothing = (): Promise<void> => Promise.resolve()
const word = '志愿者'

export const changes: readonly Change[] = [
  {
    name: 'only what is disputed (button)',
    query: { disputed: true },
    prepare: nothing,
    act: (page) =>
      page
        .getByRole('button', { name: new RegExp(`^${filters.disputed}`) })
        .first()
        .click(),
    leave: nothing,
  },
  {
    name: 'one bound (choice in the open panel)',
    query: { bounds: ['gt'] },
    prepare: openPanel,
    act: (page) => page.locator('.bounds label', { hasText: bounds.gt.name }).click(),
    leave: closePanel,
  },
  {
    name: 'a unit (choice in the open panel)',
    query: { units: ['%'] },
    prepare: openPanel,
    act: (page) => page.locator('.units label', { hasText: '%' }).first().click(),
    leave: closePanel,
  },
  {
    name: 'dates (field in the open panel)',
    query: { dates: { from: '2021-03-01', to: null } },
    prepare: openPanel,
    act: (page) => page.locator('input[type=date]').first().fill('2021-03-01'),
    leave: closePanel,
  },
  {
    name: `text: ${word} (as an input method gives it)`,
    query: { text: word },
    prepare: (page) => searchBox(page).click(),
    act: (page) => page.keyboard.insertText(word),
    leave: nothing,
  },
  {
    name: 'text: volunt (its last letter)',
    query: { text: 'volunt' },
    prepare: async (page: Page): Promise<void> => {
      await searchBox(page).click()
      await page.keyboard.type('volun')
    },
    act: (page) => page.keyboard.press('t'),
    leave: nothing,
  },
]

/** Takes all filters away again. */
export function clear(page: Page): Promise<void> {
  return page.getByRole('button', { name: filters.clear, exact: true }).first().click()
}
