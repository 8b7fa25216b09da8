/**
 * Runs once before the browser tests: a Chromium is found, the app is built where the build is older than
 * its sources, and served under `/` and under a sub-path. Its one file lies alone in a folder.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { findChromium, thisMachine } from '../support/chromium'
import { serveFolder, type StaticServer } from '../support/staticServer'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string
    origin: string
    /** The address of `youju.html` on this disk, with nothing beside it. */
    oneFile: string
    /** What is opened: the site, or the one file. */
    edition: 'site' | 'disk'
  }
}

const root = resolve(import.meta.dirname, '../..')
const sources = ['src', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'package-lock.json']

/** The time of the last change below a path, 0 where there is none. */
function lastChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** Builds as readers get it: under `NODE_ENV=test` Svelte would put its warnings for developers in. */
async function buildForReaders(): Promise<void> {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({ root, logLevel: 'warn' })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

let server: StaticServer | undefined
/** What is served: a build that runs meanwhile must not pull the files from under the tests. */
let copy: string | undefined
let alone: string | undefined

export async function setup(project: TestProject): Promise<void> {
  const chromium = findChromium(thisMachine)
  if (!chromium.ok) throw new Error(chromium.error)
  const isFresh =
    lastChange(join(root, 'dist/index.html')) > Math.max(...sources.map((s) => lastChange(join(root, s))))
  if (!isFresh) await buildForReaders()
  copy = mkdtempSync(join(tmpdir(), 'youju-dist-'))
  cpSync(join(root, 'dist'), copy, { recursive: true })
  server = await serveFolder(copy)
  project.provide('chromium', chromium.value)
  project.provide('origin', server.origin)
  alone = mkdtempSync(join(tmpdir(), 'youju-alone-'))
  cpSync(join(root, 'dist/youju.html'), join(alone, 'youju.html'))
  project.provide('oneFile', pathToFileURL(join(alone, 'youju.html')).href)
}

export async function teardown(): Promise<void> {
  await server?.close()
  for (const folder of [copy, alone]) if (folder !== undefined) rmSync(folder, { recursive: true })
}
