/**
 * A Vite plugin that builds the service worker, with the list of the files that it keeps: the page, its scripts and styles, its
 * icons. What reads PDF and the drawn frames are kept when they have been used; what else lies beside the app for other sites
 * (pictures, data, the one file) is not.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { isKeptOnceUsed } from '../offline/editions.ts'
import { privateMode } from './withText.ts'

const root = resolve(import.meta.dirname, '../../..')

export interface KeptFile {
  readonly url: string
  /** The sum of a file whose name does not change with its text. */
  readonly revision: string | null
}

const sum = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** The files of a build that make the site. */
export function keptFiles(built: readonly string[], read: (name: string) => Uint8Array): readonly KeptFile[] {
  return built
    .filter((name) => /^(?:index\.html|assets\/.+|[\w-]+\.(?:svg|png|webmanifest))$/.test(name))
    .filter((name) => !isKeptOnceUsed(name))
    .toSorted()
    .map((url) => ({ url, revision: url.startsWith('assets/') ? null : sum(read(url)) }))
}

/** Builds `sw.js` into the folder of a build. */
export function serviceWorker(): Plugin {
  let publicDir = ''
  return {
    name: 'youju-service-worker',
    apply: (config, { command, mode }) => command === 'build' && mode !== privateMode && !config.build?.ssr,
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    writeBundle: async ({ dir = '' }, bundle) => {
      const names = [...new Set([...Object.keys(bundle), ...readdirSync(publicDir)])]
      const files = keptFiles(names, (name) => readFileSync(join(dir, name)))
      const define = { FILES: JSON.stringify(files), EDITION: JSON.stringify(sum(JSON.stringify(files))) }
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        define: { ...define, 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: resolve(root, 'src/app/offline/serviceWorker.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      })
    },
  }
}
