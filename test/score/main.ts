/**
 * `npm run score [-- name …]`: runs one of the scorers of this folder (`extraction` without a name). A
 * scorer is a file beside this one that runs when it is the main module, so each also runs alone.
 * Knows none of them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [node = '', , first = '', ...others] = process.argv
const named = first !== '' && !first.startsWith('-')
const file = join(import.meta.dirname, `${named ? first : 'extraction'}.ts`)
if (!existsSync(file)) {
  console.error(`unknown score: ${first}`)
  process.exitCode = 1
} else {
  process.argv = [node, file, ...(named ? others : process.argv.slice(2))]
  await import(pathToFileURL(file).href)
}
