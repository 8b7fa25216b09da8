import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sizesFile, type SizesNote } from '../../src/app/build/moduleSizes'
import { growth } from '../support/growth'
import { root } from '../support/repoFiles'

/** What the front page may cost before filters, table and language work, in bytes after gzip. */
const budgets = { script: 60 * 1024, data: 25 * 1024, style: 12 * 1024 } as const
type Kind = keyof typeof budgets

interface Part {
  readonly name: string
  readonly size: number
}

const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8')
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length
const page = read('index.html')

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)

/** The scripts that a script can't run without. */
function importsOf(name: string): string[] {
  const sources = found(read(name), /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)
  return sources.map((source) => posix.join(posix.dirname(name), source))
}

/** Everything that a page names, and what that imports. `folder` is that of the page. */
function scriptsFrom(html: string, folder: string): Set<string> {
  const scripts = new Set<string>()
  const visit = (name: string): void => {
    if (scripts.has(name)) return
    scripts.add(name)
    importsOf(name).forEach(visit)
  }
  found(html, /(?:src|href)="\.\/([^"]+\.js)"/g).forEach((name) => visit(posix.join(folder, name)))
  return scripts
}

const firstScripts = (): Set<string> => scriptsFrom(page, '')

/** What the build has noted of its modules. */
const note = JSON.parse(readFileSync(join(root, sizesFile), 'utf8')) as SizesNote
/** The modules as they were when the budget was last looked at; `RECORD_SIZES=1` writes them anew. */
const recordFile = join(root, 'test/browser/firstScripts.json')
if (process.env['RECORD_SIZES']) writeFileSync(recordFile, `${JSON.stringify(note.modules, null, 2)}\n`)
const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as SizesNote['modules']

/** The corpus and the list of charts travel as scripts of their own. */
const isData = (name: string): boolean => note.data.includes(name)

function partsOf(kind: Kind): readonly Part[] {
  if (kind === 'style') {
    const links = found(page, /rel="stylesheet"(?! disabled)[^>]*href="\.\/([^"]+)"/g).map((name) => ({
      name,
      text: read(name),
    }))
    const inside = found(page, /<style>([^]*?)<\/style>/g).map((text, i) => ({
      name: `style ${i + 1}`,
      text,
    }))
    return [...links, ...inside].map(({ name, text }) => ({ name, size: zipped(text) }))
  }
  return [...firstScripts()]
    .filter((name) => isData(name) === (kind === 'data'))
    .map((name) => ({ name, size: zipped(read(name)) }))
}

test.each(Object.entries(budgets))('%s stays within %i bytes', (kind, budget) => {
  const parts = partsOf(kind as Kind).toSorted((a, b) => b.size - a.size)
  const sum = parts.reduce((total, { size }) => total + size, 0)
  const bill = parts.map(({ name, size }) => `${size} ${name}`).join(', ')
  expect(parts.length).toBeGreaterThan(0)
  const grown = growth(recorded, note.modules).slice(0, 12).join(', ')
  const why = kind === 'script' ? `; grown since the record, in characters: ${grown}` : ''
  expect(sum, `${kind}: ${sum} of ${budget} bytes: ${bill}${why}`).toBeLessThanOrEqual(budget)
})

test('ECharts, the living charts, the panel, the validator and English come on demand', () => {
  const scripts = [...firstScripts()].filter((name) => !isData(name)).map(read)
  const late = {
    echarts: 'renderToSVGString',
    panel: 'showModal',
    validator: 'Expected',
    english: 'Every reported',
  }
  Object.entries(late).forEach(([what, mark]) =>
    expect(
      scripts.some((script) => script.includes(mark)),
      `${what} is in the first load`,
    ).toBe(false),
  )
})

test('a frame that the build drew is at most 18 KB, and brings at most 3 KB of script before it wakes up', () => {
  const folder = join(root, 'dist/embed')
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    const html = read(`embed/${name}`)
    expect(zipped(html), name).toBeLessThanOrEqual(18 * 1024)
    const scripts = [...scriptsFrom(html, 'embed')].map((script) => zipped(read(script)))
    expect(scripts.length).toBeGreaterThan(0)
    expect(
      scripts.reduce((sum, size) => sum + size, 0),
      name,
    ).toBeLessThanOrEqual(3 * 1024)
  }
})
