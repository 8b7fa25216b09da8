/**
 * A Vite plugin that lays the whole app beside the site as one HTML file, `youju.html`, which opens from a disk. It is made of
 * the files of the same build: whatever a part imports on demand or starts as a worker is taken in with it, wherever it is
 * written. Knows nothing of what the app does.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { present } from '../../base/assert.ts'
import { pageOfParts } from './oneFile/pageOfParts.ts'

const loader = resolve(import.meta.dirname, 'oneFile/partLoader.js')

/** Files that are copied as they are. */
function publicFiles(folder: string): [string, Uint8Array][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])
}

/** Writes `youju.html` into the folder of a build. */
export function oneFile(): Plugin {
  let publicDir = ''
  return {
    name: 'youju-one-file',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    // Only now every script is as it will be served.
    writeBundle: ({ dir }, bundle) => {
      const built = Object.values(bundle).map((file): [string, string | Uint8Array] => [
        file.fileName,
        file.type === 'chunk' ? file.code : file.source,
      ])
      const files = new Map([...publicFiles(publicDir), ...built])
      const html = Buffer.from(present(files.get('index.html'), 'the build has made index.html')).toString(
        'utf8',
      )
      const page = pageOfParts(html, files, readFileSync(loader, 'utf8'))
      writeFileSync(join(present(dir, 'a build has a folder'), 'youju.html'), page)
    },
  }
}
