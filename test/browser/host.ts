/** The site of somebody else, with pages that frame a chart of ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { EmbedOptions } from '../../src/share'
import { serveFolder, subPath, type StaticServer } from '../support/staticServer'
import { newPage } from './browser'

const folder = mkdtempSync(join(tmpdir(), 'youju-embed-'))
let other: StaticServer | undefined

/** Serves that site while the tests of the file that calls it run. */
export function useHost(): void {
  beforeAll(async () => {
    other = await serveFolder(folder)
  })
  afterAll(async () => {
    await other?.close()
    rmSync(folder, { recursive: true })
  })
}

/** What the share panel would put into a code. */
export const options = (): EmbedOptions => ({
  base: `${inject('origin')}${subPath}?lang=en`,
  chart: 'expo-exhibitors',
  language: 'zh',
  theme: 'auto',
  drawn: false,
  pin: null,
  title: 'A chart',
  height: 300,
})

/** Writes a page of that site; gives its address. */
export function hosted(name: string, body: string): string {
  writeFileSync(join(folder, name), `<!doctype html><title>Other</title><body style="margin:0">${body}`)
  return `${other?.origin ?? ''}/${name}`
}

/** Opens a page of that site. */
export async function hostPage(
  name: string,
  body: string,
  width: number,
  context: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newPage({ viewport: { width, height: 900 }, ...context })
  await page.goto(hosted(name, body))
  return page
}

/** The frame in a page, once it shows something. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('the page has a frame')
  await frame.locator('main').waitFor()
  return frame
}

export interface Heights {
  readonly frame: number
  readonly content: number
  readonly scrolls: boolean
}

/** How high a frame and its content are, and whether the frame scrolls. */
export async function heights(page: Page, frame: Frame): Promise<Heights> {
  return {
    frame: (await page.locator('iframe').boundingBox())?.height ?? 0,
    content: Math.ceil(await frame.locator('main').evaluate((node) => node.getBoundingClientRect().height)),
    scrolls: await frame.evaluate(
      () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    ),
  }
}
