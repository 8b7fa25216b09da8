/**
 * A Vite plugin that checks the bundled corpus and charts when the app is built, and leaves the mark by which
 * `bundled.ts` knows them again. In development it does nothing, and the app checks by itself.
 */
import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type { checkedTexts, CheckedTexts } from './checkedTexts.ts'

const source = resolve(import.meta.dirname, '../..')

let reading: Promise<CheckedTexts> | undefined

/** The checked texts, read once in a build. */
export function readTexts(): Promise<CheckedTexts> {
  reading ??= runnerImport<{ readonly checkedTexts: typeof checkedTexts }>(
    resolve(source, 'app/build/checkedTexts.ts'),
  ).then(({ module }) => module.checkedTexts(resolve(source, 'data')))
  return reading
}

/** Checks the data of a build and marks it. */
export function checkedData(): Plugin {
  return {
    name: 'youju-checked-data',
    apply: 'build',
    enforce: 'pre',
    config: async () => ({
      define: { 'import.meta.env.DATA_MARK': JSON.stringify((await readTexts()).mark) },
    }),
    load: async (id) => {
      const name = /[/\\]src[/\\]data[/\\](corpus|charts)\.json\?raw$/.exec(id)?.[1]
      if (name !== 'corpus' && name !== 'charts') return null
      return `export default ${JSON.stringify((await readTexts())[name])}`
    },
  }
}
