/**
 * Reads the gold passages: files of `=== id split issued day` headers and marked text → plain text and
 * rows with places. Since marks stand inside the text, a row can't lose its place. Knows no extractor.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, present } from '../../src/base/assert'
import { parseDay, type Day } from '../../src/base/day'
import { parseMark, type Expectation, type MarkSpec } from './notation'

/** `dev` is shown miss by miss; `held` is only counted, so that nobody writes rules for it. */
export type Split = 'dev' | 'held'

/** One marked number of a passage. */
export interface GoldRow {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly expectations: readonly Expectation[]
  readonly weight: MarkSpec['weight']
}

export interface Passage {
  readonly id: string
  readonly split: Split
  readonly issued: Day
  readonly text: string
  readonly rows: readonly GoldRow[]
}

const folder = join(import.meta.dirname, 'passages')

/** All passages, by file name and place in the file. */
export function readGold(): Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parsePassages(readFileSync(join(folder, name), 'utf8')))
}

/** Reads the passages of one file. */
export function parsePassages(source: string): Passage[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const lineEnd = block.indexOf('\n')
      const [, id, split, issued] = present(
        /^(\S+) (dev|held) issued (\S+)$/.exec(block.slice(0, lineEnd)),
        `a passage header: "${block.slice(0, lineEnd)}"`,
      )
      return {
        id: present(id, 'an id'),
        split: split as Split,
        issued: present(parseDay(issued ?? ''), `a day in the header of ${id}`),
        ...parseMarked(block.slice(lineEnd + 1).trimEnd()),
      }
    })
}

/** Takes the marks out of a text: `约{360个|360 个}` → the text, and a row at 1. */
export function parseMarked(marked: string): Pick<Passage, 'text' | 'rows'> {
  const rows: GoldRow[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)) {
    const [whole, printed = '', spec = ''] = match
    text += marked.slice(at, match.index)
    rows.push({ start: text.length, end: text.length + printed.length, text: printed, ...parseMark(spec) })
    text += printed
    at = match.index + whole.length
  }
  text += marked.slice(at)
  assert(!/[{}|]/.test(text), `no broken mark: "${/.{0,20}[{}|].{0,20}/.exec(text)?.[0]}"`)
  return { text, rows }
}
