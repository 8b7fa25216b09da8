/**
 * The real pages, where they are at hand. They are not part of the repository: tests over them run
 * where `PAGES_DIR` (default `../shared/pages`) exists, and say loudly that they are skipped elsewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

export const pagesDir = resolve(process.env.PAGES_DIR ?? join(import.meta.dirname, '../../../shared/pages'))
export const hasPages = existsSync(pagesDir)

if (!hasPages)
  console.warn(
    `\n*** SKIPPED: tests over the real pages; there is no folder ${pagesDir} (set PAGES_DIR) ***\n`,
  )

/** Page id → raw text; empty where the pages are not at hand. */
export const realPages: ReadonlyMap<string, string> = new Map(
  hasPages
    ? readdirSync(pagesDir)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => [basename(name, '.txt'), readFileSync(join(pagesDir, name), 'utf8')])
    : [],
)
