/**
 * Passages that a page prints again: an OCR run that reads a column twice leaves paragraphs, or their ends, among
 * another story's. A repeat belongs to the story that printed it first, and shows where that other story was torn.
 */
import type { KnownBlock } from './classify'

/** From this length on a repeat can't be chance. */
const CERTAIN = 16
/** Shorter ends count beside a certain repeat. */
const SHORTEST = 6
/** Many paragraphs with one end are a formula, not repeats; a few are enough to look at. */
const MOST_CANDIDATES = 8

/** Runs differ in punctuation and in the width of their signs. */
const PUNCTUATION = /[\s，。、；：？！…—·“”‘’「」『』（）《》〈〉【】"'(),.;:?!*_~-]+/g

/** Gives for each block the index of the earlier block that it repeats, or null. Linear in the page. */
export function repeatsOf(blocks: readonly KnownBlock[]): readonly (number | null)[] {
  const printed = new Ends(blocks)
  const found = blocks.map((block, i) => {
    if (block.kind !== 'body' && block.kind !== 'bare') return null
    return printed.findAndAdd(i)
  })
  const certain = found.map((earlier, i) => earlier !== null && printed.keyOf(i).length >= CERTAIN)
  return found.map((earlier, i) => {
    if (earlier === null || certain[i]) return earlier
    return certain[i - 1] || certain[i + 1] ? earlier : null
  })
}

/** The blocks so far, filed by their last signs. Whole keys are made only where ends meet. */
class Ends {
  readonly #blocks: readonly KnownBlock[]
  readonly #keys = new Map<number, string>()
  readonly #byEnd = new Map<string, number[]>()

  constructor(blocks: readonly KnownBlock[]) {
    this.#blocks = blocks
  }

  /** The signs of a block that count: letters, digits and hanzi. */
  keyOf(index: number): string {
    const known = this.#keys.get(index)
    if (known !== undefined) return known
    const key = (this.#blocks[index]?.compact ?? '').replace(PUNCTUATION, '')
    this.#keys.set(index, key)
    return key
  }

  /** The first earlier block that ends with this one, or null; the block is filed for those after it. */
  findAndAdd(index: number): number | null {
    const tail = (this.#blocks[index]?.compact ?? '').slice(-4 * SHORTEST).replace(PUNCTUATION, '')
    if (tail.length < SHORTEST) return null
    const end = tail.slice(-SHORTEST)
    const list = this.#byEnd.get(end)
    if (!list) {
      this.#byEnd.set(end, [index])
      return null
    }
    const key = this.keyOf(index)
    const earlier = list.find((candidate) => this.keyOf(candidate).endsWith(key)) ?? null
    if (list.length < MOST_CANDIDATES) list.push(index)
    return earlier
  }
}
