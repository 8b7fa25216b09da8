/**
 * Bundles the tests of the extractor with the sources that stand beside them (those that Stryker changed) and loads
 * them once. Left out are the pages of the press; score, properties and fuzz lie elsewhere and are not asked.
 */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { configureGlobal } from 'fast-check'
import { build } from 'vite'
import { api, cases, collect } from './testApi.mjs'

const vitest = '\0vitest'

/** @type {import('vite').Plugin} */
const inOneProcess = {
  name: 'in-one-process',
  enforce: 'pre',
  resolveId: (id) => (id === 'vitest' ? vitest : undefined),
  load: (id) =>
    id === vitest ? `export const { ${Object.keys(api).join(', ')} } = globalThis.testApi` : undefined,
  // Bundled, a module stands elsewhere than the files beside its source.
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
}

/** All tests under `root`, ready to run. */
export async function loadTests(/** @type {string} */ root) {
  globalThis.testApi = api
  configureGlobal({ seed: 1, endOnFailure: true }) // the same verdict each time, and at once
  const outDir = path.join(root, `.mutation-tests-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [inOneProcess],
    build: { ssr: 'test/mutation/testFiles.mjs', outDir, target: 'node20', minify: false },
  })
  const { files } = await import(pathToFileURL(path.join(outDir, 'testFiles.js')).href)
  for (const [file, load] of Object.entries(files)) await collect(path.join(root, file), load)
  await rm(outDir, { recursive: true })
  return cases
}
