/**
 * A Vite plugin that brings the texts of the pages into the private edition, from `PAGES_DIR`. In every other build
 * there is no text, and the parts that would show it are left out. Knows nothing of what the app does with them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readTexts } from './checkedData.ts'

/** The mode of a build with the texts inside. */
export const privateMode = 'private'

const root = resolve(import.meta.dirname, '../../..')
const moduleName = 'virtual:page-texts'

interface PageRow {
  readonly id: string
  readonly sha256: string
}

interface PageWithText {
  readonly name: string
  readonly text: string
}

/** The texts of pages, each the one that the corpus was made of; throws where one is not. */
export function pageTexts(pages: readonly PageRow[], folder: string): readonly PageWithText[] {
  return pages.map(({ id, sha256 }) => {
    const path = join(folder, `${id}.txt`)
    if (!existsSync(path)) throw new Error(`--with-text needs ${path} (PAGES_DIR names the folder)`)
    const bytes = readFileSync(path)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${path} is not the page that the corpus was made of: run \`youju ingest\` first`)
    return { name: `${id}.txt`, text: bytes.toString('utf8') }
  })
}

const folder = (): string => resolve(root, process.env['PAGES_DIR'] ?? '../shared/pages')

/** Brings the texts in where the build is private. */
export function withText(): Plugin {
  let isPrivate = false
  return {
    name: 'youju-with-text',
    config: ({ build }, { mode }) => {
      isPrivate = mode === privateMode
      return {
        define: { 'import.meta.env.WITH_TEXT': JSON.stringify(isPrivate) },
        ...(isPrivate && { build: { outDir: build?.outDir ?? 'dist-private' } }),
      }
    },
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: async (id) => {
      if (id !== `\0${moduleName}`) return null
      const { pages } = JSON.parse((await readTexts()).corpus) as { readonly pages: readonly PageRow[] }
      return `export const pages = ${JSON.stringify(isPrivate ? pageTexts(pages, folder()) : [])}`
    },
    transformIndexHtml: (html) =>
      isPrivate
        ? html.replace('</title>', () => ' · PRIVATE</title>\n    <meta name="robots" content="noindex" />')
        : html,
  }
}
