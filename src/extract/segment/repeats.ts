/**
 * Passages that a page prints again: an OCR run that reads a column twice leaves paragraphs, or their ends, among
 * another story's. A repeat belongs to the story that printed it first, and shows where that other story was torn.
 */
import { SignSet } from '../signSet'
import type { KnownBlock } from './classify'

/** From this length on a repeat can't be chance. */
const CERTAIN = 16
/** Shorter ends count beside a certain repeat. */
const SHORTEST = 6
/** Many paragraphs with one end are a formula, not repeats; a few are enough to look at. */
const MOST_CANDIDATES = 8

/** Runs differ in punctuation and in the width of their signs. */
const punctuation = new SignSet(`，。、；：？！…—·“”‘’「」『』（）《》〈〉【】"'(),.;:?!*_~-`)
/** So many signs of a paragraph's end hold the few that it is filed by. */
const TAIL = 4 * SHORTEST

/** Gives for each block the index of the earlier block that it repeats, or null. Linear in the page. */
export function repeatsOf(blocks: readonly KnownBlock[]): readonly (number | null)[] {
  const printed = new Ends(blocks)
  const found = blocks.map((block, i) => {
    if (block.kind !== 'body' && block.kind !== 'bare') return null
    return printed.findAndAdd(i)
  })
  const certain = found.map(
    (earlier, i) => earlier !== null && countsAtLeast(blocks[i]?.compact ?? '', CERTAIN),
  )
  return found.map((earlier, i) => {
    if (earlier === null || certain[i]) return earlier
    return certain[i - 1] || certain[i + 1] ? earlier : null
  })
}

/** Where the last sign that counts stands before a place: a letter, a digit or a hanzi; -1 for none. */
function lastCounting(compact: string, before: number): number {
  let at = before - 1
  while (at >= 0 && punctuation.has(compact.charCodeAt(at))) at--
  return at
}

function countsAtLeast(compact: string, count: number): boolean {
  let at = compact.length
  for (let left = count; left > 0; left--) {
    at = lastCounting(compact, at)
    if (at < 0) return false
  }
  return true
}

/** Says whether a text ends with the whole of another, punctuation apart. */
function endsWith(text: string, end: string): boolean {
  let a = text.length
  let b = end.length
  for (;;) {
    // What is printed alike on both sides need not be told apart.
    while (a > 0 && b > 0 && text.charCodeAt(a - 1) === end.charCodeAt(b - 1)) {
      a--
      b--
    }
    b = lastCounting(end, b)
    if (b < 0) return true
    a = lastCounting(text, a)
    if (a < 0 || text.charCodeAt(a) !== end.charCodeAt(b)) return false
  }
}

function countsThroughout(compact: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (punctuation.has(compact.charCodeAt(at))) return false
  return true
}

/** The last signs that count, by which a paragraph is filed; undefined where there are too few. */
function endOf(compact: string): string | undefined {
  const least = Math.max(0, compact.length - TAIL)
  const last = lastCounting(compact, compact.length)
  const first = last + 1 - SHORTEST
  // Mostly no mark stands among them, and they are one stretch of the text.
  if (first >= least && countsThroughout(compact, first, last)) return compact.slice(first, last + 1)
  let end = ''
  for (let at = lastCounting(compact, compact.length); at >= least; at = lastCounting(compact, at)) {
    end = compact.charAt(at) + end
    if (end.length === SHORTEST) return end
  }
  return undefined
}

/** The blocks so far, filed by their last signs; texts are compared only where these meet. */
class Ends {
  readonly #blocks: readonly KnownBlock[]
  readonly #byEnd = new Map<string, number[]>()

  constructor(blocks: readonly KnownBlock[]) {
    this.#blocks = blocks
  }

  /** The first earlier block that ends with this one, or null; the block is filed for those after it. */
  findAndAdd(index: number): number | null {
    const compact = this.#compact(index)
    const end = endOf(compact)
    if (end === undefined) return null
    const list = this.#byEnd.get(end)
    if (!list) {
      this.#byEnd.set(end, [index])
      return null
    }
    const earlier = list.find((candidate) => endsWith(this.#compact(candidate), compact)) ?? null
    if (list.length < MOST_CANDIDATES) list.push(index)
    return earlier
  }

  #compact(index: number): string {
    return this.#blocks[index]?.compact ?? ''
  }
}
