/**
 * Finds the longest of a set of phrases that begins, or ends, at a place. One look at a character decides
 * whether there is anything to compare, so a miss costs almost nothing. Knows no phrase of its own.
 */
import { SignSet } from '../signSet'

const byLength = (a: string, b: string): number => b.length - a.length

function index(
  phrases: Iterable<string>,
  key: (phrase: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>()
  for (const phrase of new Set(phrases)) {
    const code = key(phrase)
    const row = rows.get(code)
    if (row) row.push(phrase)
    else rows.set(code, [phrase])
  }
  for (const row of rows.values()) row.sort(byLength)
  return rows
}

/** A further condition on a phrase found at a place. */
export type Accepts = (text: string, at: number, phrase: string) => boolean

/** A set of phrases, ready to be looked up at a place. */
export class PhraseTable {
  readonly #firsts: SignSet
  readonly #lasts: SignSet
  readonly #byFirst: ReadonlyMap<number, readonly string[]>
  readonly #byLast: ReadonlyMap<number, readonly string[]>

  constructor(phrases: Iterable<string>) {
    const all = [...phrases].filter((phrase) => phrase !== '')
    this.#firsts = new SignSet(all.map((phrase) => phrase.charAt(0)).join(''))
    this.#lasts = new SignSet(all.map((phrase) => phrase.charAt(phrase.length - 1)).join(''))
    this.#byFirst = index(all, (phrase) => phrase.charCodeAt(0))
    this.#byLast = index(all, (phrase) => phrase.charCodeAt(phrase.length - 1))
  }

  /** The phrases that begin at `at`, the longest first, as far as `accepts` lets one through. */
  startingAt(text: string, at: number, accepts?: Accepts): string | undefined {
    const first = text.charCodeAt(at)
    const row = this.#firsts.has(first) ? this.#byFirst.get(first) : undefined
    if (row === undefined) return undefined
    for (const phrase of row) {
      if (text.startsWith(phrase, at) && (accepts === undefined || accepts(text, at, phrase))) return phrase
    }
    return undefined
  }

  /** The longest phrase that ends at `end` and begins at `floor` or later. */
  endingAt(text: string, end: number, floor: number): string | undefined {
    if (end <= floor) return undefined
    const last = text.charCodeAt(end - 1)
    const row = this.#lasts.has(last) ? this.#byLast.get(last) : undefined
    if (row === undefined) return undefined
    for (const phrase of row) {
      if (end - phrase.length >= floor && text.startsWith(phrase, end - phrase.length)) return phrase
    }
    return undefined
  }
}

/** Splits a group's words, written with white space between them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
