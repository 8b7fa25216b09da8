/**
 * Finds the longest of a set of phrases that begins, or ends, at a place. One look at a character decides
 * whether there is anything to compare, so a miss costs almost nothing. Knows no phrase of its own.
 */
import { codeAt } from '../codeAt'
import { SignTable } from '../signSet'

/** Phrases that share a sign, the longest first. */
interface Row {
  readonly phrases: readonly string[]
  /** The sign of each phrase beside the shared one; 0 where the phrase is that sign alone. */
  readonly neighbours: Uint16Array
}

/** Files phrases by their first sign, or by their last. */
function filed(phrases: readonly string[], side: 'first' | 'last'): SignTable<Row> {
  const lists = new Map<string, string[]>()
  for (const phrase of phrases) {
    const sign = phrase.charAt(side === 'first' ? 0 : phrase.length - 1)
    const list = lists.get(sign)
    if (list) list.push(phrase)
    else lists.set(sign, [phrase])
  }
  const rows = new Map<string, Row>()
  for (const [sign, list] of lists) {
    list.sort((a, b) => b.length - a.length)
    const codes = list.map((phrase) =>
      phrase.length === 1 ? 0 : phrase.charCodeAt(side === 'first' ? 1 : phrase.length - 2),
    )
    rows.set(sign, { phrases: list, neighbours: Uint16Array.from(codes) })
  }
  return new SignTable(rows)
}

/** A further condition on a phrase found at a place. */
export type Accepts = (text: string, at: number, phrase: string) => boolean

/** Of two signs that agree nothing is left to compare. */
const PAIR = 2

/** A set of phrases, ready to be looked up at a place. */
export class PhraseTable {
  readonly #byFirst: SignTable<Row>
  readonly #byLast: SignTable<Row>

  constructor(phrases: Iterable<string>) {
    const all = [...new Set(phrases)].filter((phrase) => phrase !== '')
    this.#byFirst = filed(all, 'first')
    this.#byLast = filed(all, 'last')
  }

  /** The phrases that begin at `at`, the longest first, as far as `accepts` lets one through. */
  startingAt(text: string, at: number, accepts?: Accepts): string | undefined {
    const row = this.#byFirst.get(codeAt(text, at))
    if (row === undefined) return undefined
    const { phrases, neighbours } = row
    const next = codeAt(text, at + 1)
    for (let i = 0; i < phrases.length; i++) {
      const neighbour = neighbours[i]
      // The second sign turns nearly all phrases away, at a tenth of a comparison's cost.
      if (neighbour !== 0 && neighbour !== next) continue
      const phrase = phrases[i] ?? ''
      if (phrase.length > PAIR && !text.startsWith(phrase, at)) continue
      if (accepts === undefined || accepts(text, at, phrase)) return phrase
    }
    return undefined
  }

  /** The longest phrase that ends at `end` and begins at `floor` or later. */
  endingAt(text: string, end: number, floor: number): string | undefined {
    if (end <= floor) return undefined
    const row = this.#byLast.get(codeAt(text, end - 1))
    if (row === undefined) return undefined
    const { phrases, neighbours } = row
    const before = codeAt(text, end - 2)
    for (let i = 0; i < phrases.length; i++) {
      const neighbour = neighbours[i]
      if (neighbour !== 0 && neighbour !== before) continue
      const phrase = phrases[i] ?? ''
      const start = end - phrase.length
      if (start >= floor && (phrase.length <= PAIR || text.startsWith(phrase, start))) return phrase
    }
    return undefined
  }
}

/** Splits a group's words, written with white space between them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
