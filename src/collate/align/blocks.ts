/**
 * Stretches that two rows of codes have in common, found by rare n-grams: maximal runs of equal codes.
 * Near-linear. Knows nothing of order: blocks may cross, overlap and repeat (chain.ts chooses).
 */
import { ngramHashes, type NgramIndex } from './ngrams'

/** `a[left + k] === b[right + k]` for each k below `length`. */
export interface Block {
  readonly left: number
  readonly right: number
  readonly length: number
}

/** An n-gram that stands more often than this in the reference is a formula, not a landmark. */
const RARE = 8

/** Finds the blocks between `left` and the row that `index` (of n-grams of length `n`) was made of. */
export function commonBlocks(left: Int32Array, right: Int32Array, index: NgramIndex, n: number): Block[] {
  const blocks: Block[] = []
  /** For each diagonal (right - left), how far on the left it is covered already. */
  const covered = new Map<number, number>()
  ngramHashes(left, n).forEach((hash, i) => {
    for (const j of index.places(hash, RARE)) {
      const diagonal = j - i
      if ((covered.get(diagonal) ?? -1) > i) continue
      let length = 0
      while (i + length < left.length && j + length < right.length && left[i + length] === right[j + length])
        length++
      if (length < n) continue
      covered.set(diagonal, i + length)
      blocks.push({ left: i, right: j, length })
    }
  })
  return blocks
}
