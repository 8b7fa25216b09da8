/**
 * `npm run build`: builds the app for readers into `dist/`. With `--with-text` the private edition instead, into
 * `dist-private/`, where every figure opens in its sentence: for those who hold the pages, and for nobody else.
 */
import { build } from 'vite'
import { privateMode } from './withText.ts'

const known = ['--with-text']
const unknown = process.argv.slice(2).filter((word) => !known.includes(word))
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(' ')}\nusage: npm run build [-- --with-text]\n`)
  process.exit(2)
}
const isPrivate = process.argv.includes('--with-text')
await build(isPrivate ? { mode: privateMode } : {}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
