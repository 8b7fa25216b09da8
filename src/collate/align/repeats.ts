/**
 * Finds passages that a row of codes repeats, so that a printing which sets a paragraph twice reports
 * its figures once. Only long repeats count: parallel sentences of one report (全日制本专科生每人每年…,
 * 全日制研究生每人每年…) share formulas and are different statistics.
 */
import { LANDMARK } from './alignRows'
import { ngramHashes } from './ngrams'

/** The shortest repeat that is believed, in tokens. Figures must be equal within it. */
const SHORTEST = 24
/** A repeat goes on over this many differing tokens where as many as `RESUME` agree after them. */
const BRIDGE = 4
const RESUME = 12

/** For each place the place of its first occurrence; itself where nothing is repeated. */
export function foldRepeats(codes: Int32Array): Int32Array {
  const first = Int32Array.from(codes, (_, i) => i)
  const seen = new Map<number, number>()
  const hashes = ngramHashes(codes, LANDMARK)
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0
    const earlier = seen.get(hash)
    if (earlier === undefined) {
      seen.set(hash, i)
      continue
    }
    const length = equalRun(codes, earlier, i)
    if (length < SHORTEST) continue
    i = foldFrom(codes, first, earlier, i) - 1
  }
  return first
}

function equalRun(codes: Int32Array, a: number, b: number): number {
  let length = 0
  while (a + length < b && b + length < codes.length && codes[a + length] === codes[b + length]) length++
  return length
}

/** Folds the run at `b` onto `a`, over small differences; gives the place after it. */
function foldFrom(codes: Int32Array, first: Int32Array, a: number, b: number): number {
  const shift = b - a
  let end = b
  for (;;) {
    const length = equalRun(codes, end - shift, end)
    for (let k = 0; k < length; k++) first[end + k] = first[end + k - shift] ?? end + k
    end += length
    let bridge = 1
    while (bridge <= BRIDGE && equalRun(codes, end + bridge - shift, end + bridge) < RESUME) bridge++
    if (bridge > BRIDGE || end - shift + bridge >= b) return end
    for (let k = 0; k < bridge; k++) {
      // A figure opposite a figure is the same place with another reading; characters are slips.
      const [here, there] = [codes[end + k] ?? 0, codes[end + k - shift] ?? 0]
      if (here < 0 && there < 0) first[end + k] = first[end + k - shift] ?? end + k
    }
    end += bridge
  }
}
