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
import { SignTable } from './signSet'

/** The parsers filed by the characters that they can begin with; characters with the same parsers share a row. */
export type AnchorTable = SignTable<Row>

/** The parsers that can begin with a character, filed again by the sign behind the numeral there. */
export interface Row {
  readonly told: SignTable<readonly Parser[]>
  /** Those that ask for no sign behind the numeral. */
  readonly others: readonly Parser[]
}

function rowFor(parsers: readonly Parser[]): Row {
  const others = parsers.filter(({ behind }) => behind === undefined)
  const signs = new Set(parsers.flatMap(({ behind }) => [...(behind ?? '')]))
  const asked = (sign: string): readonly Parser[] =>
    parsers.filter(({ behind }) => behind === undefined || behind.includes(sign))
  return { told: new SignTable(new Map([...signs].map((sign) => [sign, asked(sign)]))), others }
}

/** Files the parsers, in their order. */
export function anchorTable(parsers: readonly Parser[]): AnchorTable {
  const rows = new Map<string, Row>()
  const rowOf = new Map<string, Row>()
  for (const char of new Set(parsers.flatMap((parser) => [...parser.starts]))) {
    const asked = parsers.filter((parser) => parser.starts.includes(char))
    const key = asked.map((parser) => parser.name).join(' ')
    const row = rows.get(key) ?? rowFor(asked)
    rows.set(key, row)
    rowOf.set(char, row)
  }
  return new SignTable(rowOf)
}

function longest(text: string, at: number, floor: number, row: Row): Draft | undefined {
  let best: Draft | undefined
  const numeral = readNumeral(text, at)
  const behind = numeral ? codeAt(text, numeral.end) : -1
  const context = { floor, numeral, behind, reach: at }
  for (const parser of row.told.get(behind) ?? row.others) {
    const draft = parser.parse(text, at, context)
    // A word or a code that began before its number (统|一|关系, G|20|国家) leaves no doubt.
    if (draft && draft.start < at && (draft.rule === 'parseWord' || draft.rule === 'parseCode')) return draft
    if (draft && draft.end > context.reach) {
      best = draft
      context.reach = draft.end
    }
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
    const anchors = this.#anchors
    const drafts: Draft[] = []
    let at = this.#at
    let floor = this.#floor
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const row = anchors.get(code)
      if (row === undefined) {
        if (code === FULL_STOP && drafts.length >= PASSAGE_DRAFTS) break
        continue
      }
      const draft = longest(text, at, floor, row)
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
