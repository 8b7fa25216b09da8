/**
 * Passages that a page prints again: an OCR run that reads a column twice leaves paragraphs, or their ends, among
 * another story's. A repeat belongs to the story that printed it first, and shows where that other story was torn.
 */
import type { KnownBlock } from './classify'

/** From this length on a repeat can't be chance. */
const CERTAIN = 16
/** Shorter ends count beside a certain repeat (经济注入信心。). */
const SHORTEST = 6

/** Gives for each block the index of the earlier block that it repeats, or null. Linear in the page. */
export function repeatsOf(blocks: readonly KnownBlock[]): readonly (number | null)[] {
  const printed = new Ends()
  const found = blocks.map((block, i) => {
    if (block.kind !== 'body' && block.kind !== 'bare') return null
    const text = keyOf(block)
    const earlier = text.length >= SHORTEST ? printed.find(text) : null
    printed.add(text, i)
    return earlier
  })
  const certain = found.map(
    (earlier, i) => earlier !== null && keyOf(blocks[i] as KnownBlock).length >= CERTAIN,
  )
  return found.map((earlier, i) => {
    if (earlier === null || certain[i]) return earlier
    return certain[i - 1] || certain[i + 1] ? earlier : null
  })
}

/** Letters, digits and hanzi alone: runs differ in punctuation. */
function keyOf(block: KnownBlock): string {
  return block.compact.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The ends of the blocks so far, by their last signs. */
class Ends {
  readonly #byEnd = new Map<string, { readonly text: string; readonly index: number }[]>()

  add(text: string, index: number): void {
    if (text.length < SHORTEST) return
    const end = text.slice(-SHORTEST)
    const list = this.#byEnd.get(end)
    if (!list) this.#byEnd.set(end, [{ text, index }])
    // Many paragraphs with one end are a formula, not repeats; a few are enough to look at.
    else if (list.length < 8) list.push({ text, index })
  }

  find(text: string): number | null {
    const list = this.#byEnd.get(text.slice(-SHORTEST))
    return list?.find((earlier) => earlier.text.endsWith(text))?.index ?? null
  }
}
