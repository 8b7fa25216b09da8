/**
 * Hashes of runs of n codes, and an index from hash to places. Knows no text: codes are numbers.
 * Hashes may collide, so whoever finds a place compares the codes.
 */

/** A hash for each run of `n` codes; empty where there are fewer than `n`. */
export function ngramHashes(codes: Int32Array, n: number): Int32Array {
  const count = Math.max(0, codes.length - n + 1)
  const hashes = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < n; k++) {
      hash = Math.imul(hash ^ (codes[i + k] ?? 0), 0x01000193)
      hash ^= hash >>> 15
    }
    hashes[i] = hash
  }
  return hashes
}

/** Where each hash occurs, as chains through an array. */
export class NgramIndex {
  readonly #head = new Map<number, number>()
  readonly #next: Int32Array

  constructor(hashes: Int32Array) {
    this.#next = new Int32Array(hashes.length)
    // From the back, so that chains run forward.
    for (let i = hashes.length - 1; i >= 0; i--) {
      const hash = hashes[i] ?? 0
      this.#next[i] = this.#head.get(hash) ?? -1
      this.#head.set(hash, i)
    }
  }

  /** The first `limit` places of a hash, ascending; none where it occurs more often: it is not rare. */
  places(hash: number, limit: number): readonly number[] {
    const found: number[] = []
    for (let i = this.#head.get(hash) ?? -1; i >= 0; i = this.#next[i] ?? -1) {
      if (found.length === limit) return []
      found.push(i)
    }
    return found
  }
}
