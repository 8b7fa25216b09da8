/**
 * Which segments hold which n-grams, for asking how much of a text other segments hold. The postings of
 * an n-gram are cut off, so a story on hundreds of pages costs no more for each page than one on ten.
 */

/** Segments remembered for one n-gram. More tell nothing new: they belong to one story, or to none. */
const POSTINGS = 12

export class ShingleIndex {
  readonly #postings = new Map<number, number[]>()

  /** Takes in the n-grams of a segment. */
  add(hashes: Iterable<number>, segment: number): void {
    for (const hash of hashes) {
      const list = this.#postings.get(hash)
      if (!list) this.#postings.set(hash, [segment])
      else if (list.length < POSTINGS && list.at(-1) !== segment) list.push(segment)
    }
  }

  /**
   * Gives for each story the share of the n-grams that its segments hold, 0 to 1. `storyOf` names a
   * segment's story; undefined leaves the segment out.
   */
  shares(hashes: Int32Array, storyOf: (segment: number) => number | undefined): Map<number, number> {
    const counts = new Map<number, number>()
    for (const hash of hashes) {
      const stories = new Set((this.#postings.get(hash) ?? []).map(storyOf))
      for (const story of stories) if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
    }
    return new Map([...counts].map(([story, count]) => [story, count / hashes.length]))
  }
}

/** Length of the stretches that are looked for one by one. */
const STRETCH = 40
/** So many n-grams of a stretch suffice: damage breaks most of them, a formula has fewer. */
const FOUND = 0.25

/**
 * Gives for each story how much of a text it holds, 0 to 1, stretch by stretch: where a stretch is
 * found it counts whole. So damage counts for little, and a quotation for no more than its length.
 */
export function coverage(
  index: ShingleIndex,
  hashes: Int32Array,
  storyOf: (segment: number) => number | undefined,
): Map<number, number> {
  const held = new Map<number, number>()
  for (let at = 0; at < hashes.length; at += STRETCH) {
    const stretch = hashes.subarray(at, at + STRETCH)
    for (const [story, share] of index.shares(stretch, storyOf)) {
      if (share >= FOUND) held.set(story, (held.get(story) ?? 0) + stretch.length / hashes.length)
    }
  }
  return held
}

/** The story with the largest share, or undefined where there is none. */
export function largest(
  shares: ReadonlyMap<number, number>,
): readonly [story: number, share: number] | undefined {
  let best: readonly [number, number] | undefined
  for (const [story, share] of shares) {
    if (!best || share > best[1] || (share === best[1] && story < best[0])) best = [story, share]
  }
  return best
}
