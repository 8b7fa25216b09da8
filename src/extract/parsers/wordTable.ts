/**
 * Finds the longest word of the lexicon around a number-like character. Words are filed under their first
 * number-like character and its neighbour, so that of hundreds of words with 一 only a few are compared.
 */
import type { WordGroup } from '../lexicon/words/wordGroup'
import { numberHanzi } from '../numerals/digits'

export interface Word {
  readonly text: string
  readonly kind: WordGroup['kind']
  /** Offset of the first number-like character in `text`. */
  readonly anchor: number
}

/** A further condition on a word found around `at`. */
export type AcceptsWord = (text: string, at: number, floor: number, word: Word) => boolean

const NEIGHBOUR = 0x10000
const numberLike = new Set(`${numberHanzi}0123456789`)

function keyOf(word: string, anchor: number): number {
  // A word that begins with its number is filed under the character behind, else under the one before.
  const neighbour = anchor === 0 ? word.charCodeAt(1) : word.charCodeAt(anchor - 1) + 1
  return word.charCodeAt(anchor) * NEIGHBOUR + neighbour
}

/** The lexicon, ready to be looked up at number-like characters. */
export class WordTable {
  readonly #rows = new Map<number, Word[]>()

  constructor(groups: readonly WordGroup[]) {
    for (const { kind, words } of groups) for (const text of words.split(/\s+/)) this.#add(text, kind)
    for (const row of this.#rows.values()) row.sort((a, b) => b.text.length - a.text.length)
  }

  #add(text: string, kind: WordGroup['kind']): void {
    const anchor = [...text].findIndex((char) => numberLike.has(char))
    if (anchor < 0 || text.length < 2) return
    const key = keyOf(text, anchor)
    const row = this.#rows.get(key)
    if (!row) this.#rows.set(key, [{ text, kind, anchor }])
    else if (!row.some((word) => word.text === text)) row.push({ text, kind, anchor })
  }

  /** The longest word whose first number-like character stands at `at` and that `accepts` lets through. */
  find(text: string, at: number, floor: number, accepts: AcceptsWord): Word | undefined {
    const code = text.charCodeAt(at) * NEIGHBOUR
    const ahead = this.#rows.get(code + text.charCodeAt(at + 1))
    const behind = at > floor ? this.#rows.get(code + text.charCodeAt(at - 1) + 1) : undefined
    const first = ahead && longestOf(ahead, true, text, at, floor, accepts)
    const second = behind && longestOf(behind, false, text, at, floor, accepts)
    if (!first || !second) return first ?? second
    return second.text.length - second.anchor >= first.text.length ? second : first
  }
}

/** The first of a row, which is sorted by length, that fits at a place. */
function longestOf(
  row: readonly Word[],
  begins: boolean,
  text: string,
  at: number,
  floor: number,
  accepts: AcceptsWord,
): Word | undefined {
  for (const word of row) {
    const start = at - word.anchor
    if (begins !== (word.anchor === 0) || start < floor || !text.startsWith(word.text, start)) continue
    if (accepts(text, at, floor, word)) return word
  }
  return undefined
}
