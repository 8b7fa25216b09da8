/** What a reader does with the page reader, and what it shows. */
import type { Locator, Page } from 'playwright-core'
import { newsPassages, plainPassage } from '../support/newsPassages'
import { subPath } from '../support/staticServer'
import { readerWords } from '../../src/ui/reader/readerWords'
import { wordsIn } from '../../src/ui/words'
import { open, type OpenOptions, type Watched } from './browser'

const words = wordsIn.zh
const said = readerWords.zh

/** Passages of our own as one text. */
export const ownText = newsPassages.map((passage) => plainPassage(passage).text).join('\n\n')
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface Dropped {
  readonly name: string
  readonly bytes: Uint8Array
}

export const reader = (page: Page): Locator => page.getByRole('dialog', { name: said.title })
export const current = (page: Page): Locator => reader(page).locator('mark[aria-current]')
export const entry = (page: Page, name: string): Locator =>
  reader(page).locator('li').filter({ hasText: name })

/** Opens the app with the reader beside it. Under a sub-path, where addresses of workers go wrong first. */
export async function openReader(search = '', options: OpenOptions = {}): Promise<Watched> {
  const watched = await open(search, { path: subPath, ...options })
  await watched.page.locator('footer').getByRole('button', { name: words.reader.open }).click()
  await reader(watched.page).waitFor()
  return watched
}

/** Chooses files as a reader does. */
export async function choose(page: Page, files: readonly Dropped[]): Promise<void> {
  await page
    .locator('dialog input[type=file]')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })),
    )
}

/** The text of the open page, as it is shown. */
export async function textShown(page: Page): Promise<string> {
  return (
    await reader(page).getByRole('region', { name: said.text }).locator('.chunk').allTextContents()
  ).join('')
}
