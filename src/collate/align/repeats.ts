/**
 * Finds passages that a row of codes repeats, so that a printing which sets a paragraph twice reports
 * its figures once. Only long repeats count: parallel sentences of one report (全日制本专科生每人每年…,
 * 全日制研究生每人每年…) share formulas and are different statistics.
 */
import { LANDMARK } from './alignRows'
import { alignHead, alignTail, type Gap, type Pair } from './gap'
import { ngramHashes } from './ngrams'
import { isSupported } from './support'

/** The shortest repeat that is believed, in tokens. Figures must be equal within it. */
const SHORTEST = 24

/** For each place the place of its first occurrence, or -1 where it is the first. */
export function findRepeats(codes: Int32Array): Int32Array {
  const first = new Int32Array(codes.length).fill(-1)
  const seen = new Map<number, number>()
  const hashes = ngramHashes(codes, LANDMARK)
  /** Up to here repeats have been settled. */
  let settled = 0
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0
    const earlier = seen.get(hash)
    if (earlier === undefined) {
      seen.set(hash, i)
      continue
    }
    const length = equalRun(codes, earlier, i)
    if (length < SHORTEST) continue
    for (const [place, target] of aroundRun(codes, { settled, earlier, i, length })) first[place] = target
    for (let k = 0; k < length; k++) first[i + k] = earlier + k
    settled = i = i + length
    while ((first[settled] ?? -1) >= 0) settled++
  }
  return supported(codes, first)
}

function equalRun(codes: Int32Array, a: number, b: number): number {
  let length = 0
  while (a + length < b && b + length < codes.length && codes[a + length] === codes[b + length]) length++
  return length
}

interface Run {
  readonly settled: number
  readonly earlier: number
  readonly i: number
  readonly length: number
}

/** A repeat goes on to both sides of an equal run, with the slips of any printing. */
function aroundRun(codes: Int32Array, { settled, earlier, i, length }: Run): Pair[] {
  const both = { left: codes, right: codes }
  const before: Gap = {
    ...both,
    leftStart: settled,
    leftEnd: i,
    rightStart: 0,
    rightEnd: Math.min(earlier, settled),
  }
  const after: Gap = {
    ...both,
    leftStart: i + length,
    leftEnd: codes.length,
    rightStart: earlier + length,
    rightEnd: i,
  }
  return [...alignTail(before), ...alignHead(after)]
}

/** Takes back figures that the words on both sides don't bear out, and chains of repeats of repeats. */
function supported(codes: Int32Array, first: Int32Array): Int32Array {
  return first.map((target, place) => {
    if (target < 0) return -1
    const code = codes[place] ?? 0
    if (code < 0 && !isSupported(first, place, codes[target] === code ? 'same' : 'sameUnit')) return -1
    const origin = first[target] ?? -1
    return origin >= 0 ? origin : target
  })
}
