/**
 * Finds the drafts of a clean text: jumps from anchor to anchor by a table of characters and asks the parsers
 * that can begin there. Linear: what a draft covers is never looked at again. Knows no construct.
 *
 * Gives the drafts passage by passage: some sentences, up to a full stop. No refiner looks across one, so a passage is
 * refined and told as figures before the next is read, and its drafts are given up while they are young: a page of any
 * size costs the same for each of its sentences.
 */
import { codeAt } from './codeAt'
import type { Draft, Parser } from './draft'
import { readNumeral } from './numerals/readNumeral'
import { SignSet } from './signSet'

const CODE_UNITS = 0x10000

/** The parsers filed by the characters that they can begin with; characters with the same parsers share a row. */
export interface AnchorTable {
  /** Row by code unit; 0 where nothing begins. */
  readonly rowOf: Uint8Array
  readonly rows: readonly (readonly Asked[])[]
}

/** A parser, and what must stand behind the numeral for it to be asked; null for anything. */
interface Asked {
  readonly parser: Parser
  readonly behind: SignSet | null
}

/** Files the parsers, in their order. */
export function anchorTable(parsers: readonly Parser[]): AnchorTable {
  const rowOf = new Uint8Array(CODE_UNITS)
  const rows: Asked[][] = [[]]
  const asked = parsers.map((parser) => ({
    parser,
    behind: parser.behind === undefined ? null : new SignSet(parser.behind),
  }))
  const known = new Map<string, number>()
  const chars = new Set(parsers.flatMap((parser) => [...parser.starts]))
  for (const char of chars) {
    const row = asked.filter(({ parser }) => parser.starts.includes(char))
    const key = row.map(({ parser }) => parser.name).join(' ')
    let index = known.get(key)
    if (index === undefined) {
      index = rows.push(row) - 1
      known.set(key, index)
    }
    rowOf[char.charCodeAt(0)] = index
  }
  return { rowOf, rows }
}

function longest(text: string, at: number, floor: number, row: readonly Asked[]): Draft | undefined {
  let best: Draft | undefined
  const numeral = readNumeral(text, at)
  const context = { floor, numeral }
  const next = numeral ? codeAt(text, numeral.end) : -1
  for (const { parser, behind } of row) {
    if (behind && !behind.has(next)) continue
    const draft = parser.parse(text, at, context)
    // A word or a code that began before its number (统|一|关系, G|20|国家) leaves no doubt.
    if (draft && draft.start < at && (draft.rule === 'parseWord' || draft.rule === 'parseCode')) return draft
    if (draft && (!best || draft.end > best.end)) best = draft
  }
  return best
}

const FULL_STOP = '。'.charCodeAt(0)
/** A passage is closed at the first full stop behind so many drafts. */
const PASSAGE_DRAFTS = 32

/** Walks down a text once and gives its drafts passage by passage, sorted and disjoint. */
export class Scanner {
  readonly #text: string
  readonly #anchors: AnchorTable
  #at = 0
  #floor = 0

  constructor(text: string, anchors: AnchorTable) {
    this.#text = text
    this.#anchors = anchors
  }

  /** The drafts of the next passage; none where the text has ended. */
  next(): readonly Draft[] {
    const text = this.#text
    const { rowOf, rows } = this.#anchors
    const drafts: Draft[] = []
    let at = this.#at
    let floor = this.#floor
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const row = rowOf[code]
      if (row === undefined || row === 0) {
        if (code === FULL_STOP && drafts.length >= PASSAGE_DRAFTS) break
        continue
      }
      const draft = longest(text, at, floor, rows[row] ?? [])
      if (!draft) continue
      drafts.push(draft)
      floor = draft.end
      at = draft.end - 1
    }
    this.#at = at
    this.#floor = floor
    return drafts
  }
}
