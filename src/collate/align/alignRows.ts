/**
 * Aligns one row of codes with another: landmarks first (rare n-grams, chained), then the gaps between
 * them, then the stretches beside moved fragments. Near-linear. Knows no page and no figure.
 */
import { commonBlocks, type Block } from './blocks'
import { chain } from './chain'
import { alignGap, alignHead, alignTail, type Gap, type Pair } from './gap'
import { FINE_LANDMARK, LANDMARK } from './landmark'
import { NgramIndex, ngramHashes } from './ngrams'

/** How long a stretch must be to be looked for again, and how much of it must then be found. */
const RESCUE_LENGTH = 16
const RESCUE_SHARE = 0.6
/** A character that agrees alone, farther than this from the next agreement, agrees by chance. */
const STRAY = 3

/** A row to align others with; the indices are made once. */
export interface IndexedRow {
  readonly codes: Int32Array
  readonly index: NgramIndex
  /** Of shorter landmarks, for what the longer ones don't find. */
  readonly fine: NgramIndex
}

export function indexRow(codes: Int32Array): IndexedRow {
  const index = (n: number): NgramIndex => new NgramIndex(ngramHashes(codes, n))
  return { codes, index: index(LANDMARK), fine: index(FINE_LANDMARK) }
}

/** For each place on the left its counterpart on the right, or -1. */
export function alignRows(left: Int32Array, right: IndexedRow): Int32Array {
  const partner = new Int32Array(left.length).fill(-1)
  follow(partner, left, right.codes, chain(commonBlocks(left, right.codes, right.index, LANDMARK)))
  rescue(partner, left, right)
  dropStrays(partner, left)
  return partner
}

/** Writes the pairs of the blocks and of the gaps between them. */
function follow(partner: Int32Array, left: Int32Array, right: Int32Array, blocks: readonly Block[]): void {
  for (const block of blocks) {
    for (let k = 0; k < block.length; k++) partner[block.left + k] = block.right + k
  }
  for (let b = 0; b <= blocks.length; b++) {
    for (const [i, j] of pairsBetween(blocks[b - 1], blocks[b], left, right)) partner[i] = j
  }
}

/**
 * Looks again, with shorter landmarks, for long stretches that have found nothing: badly damaged
 * passages, or moved ones too short to be believed beside the rest.
 */
function rescue(partner: Int32Array, left: Int32Array, right: IndexedRow): void {
  const taken = new Set(partner)
  for (const { start, end } of unmatchedRuns(partner)) {
    if (end - start < RESCUE_LENGTH) continue
    const stretch = left.slice(start, end)
    const found = new Int32Array(stretch.length).fill(-1)
    follow(found, stretch, right.codes, chain(commonBlocks(stretch, right.codes, right.fine, FINE_LANDMARK)))
    const matched = found.filter((place) => place >= 0)
    // Parallel sentences resemble each other: a place that is taken is not this stretch's place.
    const free = matched.filter((place) => !taken.has(place))
    if (free.length < RESCUE_SHARE * stretch.length) continue
    found.forEach((place, k) => {
      if (place >= 0 && !taken.has(place)) partner[start + k] = place
    })
  }
}

/** Maximal runs of places without counterpart. */
export function unmatchedRuns(partner: Int32Array): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (let i = 0; i < partner.length; i++) {
    if ((partner[i] ?? -1) >= 0) continue
    const start = i
    while (i < partner.length && (partner[i] ?? 0) < 0) i++
    runs.push({ start, end: i })
  }
  return runs
}

/** Aligns what lies between two blocks; at the borders of the row and at jumps only one side is held. */
function pairsBetween(
  before: Block | undefined,
  after: Block | undefined,
  left: Int32Array,
  right: Int32Array,
): Pair[] {
  const leftStart = before ? before.left + before.length : 0
  const leftEnd = after ? after.left : left.length
  if (leftStart >= leftEnd) return []
  const from = before ? before.right + before.length : 0
  const to = after ? after.right : right.length
  const gap: Gap = { left, right, leftStart, leftEnd, rightStart: from, rightEnd: to }
  if (before && after && from <= to) return alignGap(gap)
  const head = before ? alignHead({ ...gap, rightEnd: right.length }) : []
  const last = head.at(-1)
  const tail = after ? alignTail({ ...gap, leftStart: last ? last[0] + 1 : leftStart, rightStart: 0 }) : []
  return [...head, ...tail]
}

/** Takes back single characters that agree far from any other agreement. */
function dropStrays(partner: Int32Array, codes: Int32Array): void {
  const near = (i: number, step: number): boolean => {
    for (let k = 1; k <= STRAY; k++) {
      const other = partner[i + step * k] ?? -1
      const distance = (other - (partner[i] ?? -1)) * step
      if (other >= 0 && distance > 0 && distance <= STRAY + 1) return true
    }
    return false
  }
  const strays: number[] = []
  codes.forEach((code, i) => {
    if (code > 0 && (partner[i] ?? -1) >= 0 && !near(i, 1) && !near(i, -1)) strays.push(i)
  })
  for (const i of strays) partner[i] = -1
}
