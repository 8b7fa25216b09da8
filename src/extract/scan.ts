/**
 * Finds the drafts of a clean text: jumps from anchor to anchor by a table of characters and asks the parsers
 * that can begin there. Linear: what a draft covers is never looked at again. Knows no construct.
 */
import type { Draft, Parser } from './draft'
import { readNumeral } from './numerals/readNumeral'

const CODE_UNITS = 0x10000

/** The parsers filed by the characters that they can begin with; characters with the same parsers share a row. */
export interface AnchorTable {
  /** Row by code unit; 0 where nothing begins. */
  readonly rowOf: Uint8Array
  readonly rows: readonly (readonly Parser[])[]
}

/** Files the parsers, in their order. */
export function anchorTable(parsers: readonly Parser[]): AnchorTable {
  const rowOf = new Uint8Array(CODE_UNITS)
  const rows: Parser[][] = [[]]
  const known = new Map<string, number>()
  const chars = new Set(parsers.flatMap((parser) => [...parser.starts]))
  for (const char of chars) {
    const row = parsers.filter((parser) => parser.starts.includes(char))
    const key = row.map((parser) => parser.name).join(' ')
    let index = known.get(key)
    if (index === undefined) {
      index = rows.push(row) - 1
      known.set(key, index)
    }
    rowOf[char.charCodeAt(0)] = index
  }
  return { rowOf, rows }
}

function longest(text: string, at: number, floor: number, row: readonly Parser[]): Draft | undefined {
  let best: Draft | undefined
  const context = { floor, numeral: readNumeral(text, at) }
  for (const parser of row) {
    const draft = parser.parse(text, at, context)
    // A word or a code that began before its number (统|一|关系, G|20|国家) leaves no doubt.
    if (draft && draft.start < at && (draft.rule === 'parseWord' || draft.rule === 'parseCode')) return draft
    if (draft && (!best || draft.end > best.end)) best = draft
  }
  return best
}

/** All drafts of a text, sorted and disjoint. */
export function scan(text: string, { rowOf, rows }: AnchorTable): Draft[] {
  const drafts: Draft[] = []
  let floor = 0
  for (let at = 0; at < text.length; at++) {
    const row = rowOf[text.charCodeAt(at)]
    if (row === undefined || row === 0) continue
    const draft = longest(text, at, floor, rows[row] ?? [])
    if (!draft) continue
    drafts.push(draft)
    floor = draft.end
    at = draft.end - 1
  }
  return drafts
}
