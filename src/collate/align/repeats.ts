/**
 * Finds passages that a row of codes repeats, so that a printing which sets a paragraph twice reports
 * its figures once. Parallel sentences (一月同比增长…, 二月同比增长…) share words and are different
 * statistics, so a repeat must be long, close, and give the same numbers for the most part.
 */
import { commonBlocks, type Block } from './blocks'
import { alignGap, alignHead, alignTail, type Gap, type Pair } from './gap'
import { FINE_LANDMARK } from './landmark'
import { NgramIndex, ngramHashes } from './ngrams'
import { isSupported } from './support'

/** The shortest repeat that is believed, in equal tokens. */
const SHORTEST = 24
/** So much of a repeat must have its counterpart. */
const DENSITY = 0.6
/** Blocks belong to one repeat up to this distance, and this shift against each other. */
const REACH = 24
const SHIFT = 6

/** For each place the place of its first occurrence, or -1 where it is the first. */
export function findRepeats(codes: Int32Array): Int32Array {
  const first = new Int32Array(codes.length).fill(-1)
  const index = new NgramIndex(ngramHashes(codes, FINE_LANDMARK))
  const blocks = commonBlocks(codes, codes, index, FINE_LANDMARK).filter(
    (block) => block.right + block.length <= block.left,
  )
  /** Up to here repeats are settled. */
  let settled = 0
  for (const run of runsOf(blocks)) {
    const pairs = pairsOf(codes, run, settled).filter(([place]) => place >= settled)
    if (!isRepeat(codes, pairs)) continue
    for (const [place, target] of pairs) first[place] = target
    settled = (pairs.at(-1)?.[0] ?? settled) + 1
  }
  return supported(codes, first)
}

/** Blocks that follow each other on both sides, ascending by their place on the left. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  /** Runs that a block may still go on; the others lie too far back. */
  let open: Block[][] = []
  for (const block of [...blocks].sort((a, b) => a.left - b.left || a.right - b.right)) {
    open = open.filter((run) => block.left - endOf(run).left <= REACH)
    const run = open.findLast((candidate) => {
      const [gapLeft, gapRight] = [block.left - endOf(candidate).left, block.right - endOf(candidate).right]
      return gapLeft >= 0 && gapRight >= 0 && Math.abs(gapLeft - gapRight) <= SHIFT
    })
    if (run) run.push(block)
    else {
      const started = [block]
      runs.push(started)
      open.push(started)
    }
  }
  return runs.filter((run) => sumOf(run) >= SHORTEST)
}

/** The places after the last block of a run. */
function endOf(run: readonly Block[]): { readonly left: number; readonly right: number } {
  const last = run.at(-1) as Block
  return { left: last.left + last.length, right: last.right + last.length }
}

function sumOf(run: readonly Block[]): number {
  return run.reduce((sum, block) => sum + block.length, 0)
}

/** The pairs of a run: its blocks, the gaps between them, and what goes on to both sides. */
function pairsOf(codes: Int32Array, run: readonly Block[], settled: number): Pair[] {
  const head = run[0] as Block
  const tail = run.at(-1) as Block
  const both = { left: codes, right: codes }
  // A place repeats an earlier one, never a later one.
  const leftStart = Math.max(settled, head.right)
  const before: Gap = { ...both, leftStart, leftEnd: head.left, rightStart: 0, rightEnd: head.right }
  const after: Gap = {
    ...both,
    leftStart: tail.left + tail.length,
    leftEnd: codes.length,
    rightStart: tail.right + tail.length,
    rightEnd: head.left,
  }
  const inside = run.flatMap((block, b): Pair[] => {
    const equal = Array.from({ length: block.length }, (_, k): Pair => [block.left + k, block.right + k])
    const next = run[b + 1]
    if (!next) return equal
    const [leftStart, rightStart] = [block.left + block.length, block.right + block.length]
    return [
      ...equal,
      ...alignGap({ ...both, leftStart, leftEnd: next.left, rightStart, rightEnd: next.right }),
    ]
  })
  return [...alignTail(before), ...inside, ...alignHead(after)]
}

function isRepeat(codes: Int32Array, pairs: readonly Pair[]): boolean {
  const [start, end] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0]
  if (pairs.length < DENSITY * (end - start + 1)) return false
  const figures = pairs.filter(([place]) => (codes[place] ?? 0) < 0)
  const equal = figures.filter(([place, target]) => codes[place] === codes[target]).length
  return figures.length - equal <= equal
}

/** Takes back figures that the words on both sides don't bear out; repeats of repeats go to the first. */
function supported(codes: Int32Array, first: Int32Array): Int32Array {
  const settled = new Int32Array(first.length).fill(-1)
  // Targets come before their repeats, so a target is settled already.
  first.forEach((target, place) => {
    if (target < 0) return
    const code = codes[place] ?? 0
    const resemblance = codes[target] === code ? 'same' : 'sameUnit'
    if (code < 0 && !isSupported(first, place, resemblance)) return
    const origin = settled[target] ?? -1
    settled[place] = origin >= 0 ? origin : target
  })
  return settled
}
