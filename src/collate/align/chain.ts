/**
 * Chooses among common blocks those that make the best reading of the left row: mostly in order, with
 * jumps where a fragment was moved or repeated. Each place on the left is used at most once; a place
 * on the right may be used again, for a printing may repeat a passage.
 *
 * The model is the chaining of seeds in genome mappers: score(i) = length + best predecessor - cost of
 * the step, where a step forward is cheap and a jump costs `JUMP` tokens.
 */
import type { Block } from './blocks'

/** A moved fragment must agree in more tokens than this to be believed. */
const JUMP = 24
/** A step forward costs a little for each token that it shifts, up to this. */
const SHIFT_CAP = 8
const SHIFT_COST = 0.1
/** How many blocks back a predecessor is looked for; farther ones are reached by the jump. */
const LOOK_BACK = 48
/** What is left of a block after trimming an overlap must be at least this long. */
const LEAST = 2

interface Step {
  readonly from: number
  readonly score: number
  /** Tokens cut from the start of the block, since its predecessor covers them. */
  readonly trim: number
}

/** Gives the chosen blocks, ascending and disjoint on the left. */
export function chain(blocks: readonly Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => a.left - b.left || a.right - b.right)
  const steps: Step[] = []
  // The best chain that has ended at or before the block in hand, for jumps over any distance.
  const ends = sorted.map((block, i) => ({ at: block.left + block.length, i })).sort((a, b) => a.at - b.at)
  let swept = 0
  let bestEnded = -1
  sorted.forEach((block, i) => {
    for (let e = ends[swept]; e && e.at <= block.left; e = ends[++swept]) {
      if (bestEnded < 0 || scoreAt(steps, e.i) > scoreAt(steps, bestEnded)) bestEnded = e.i
    }
    steps.push(bestStep(sorted, steps, i, bestEnded))
  })
  return trace(sorted, steps)
}

function scoreAt(steps: readonly Step[], i: number): number {
  return steps[i]?.score ?? -Infinity
}

function bestStep(sorted: readonly Block[], steps: readonly Step[], i: number, bestEnded: number): Step {
  const block = sorted[i] as Block
  let best: Step = { from: -1, score: block.length, trim: 0 }
  const consider = (from: number, cost: number, trim: number): void => {
    const score = scoreAt(steps, from) + block.length - trim - cost
    if (score > best.score) best = { from, score, trim }
  }
  if (bestEnded >= 0) consider(bestEnded, JUMP, 0)
  for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
    const before = sorted[j] as Block
    const leftOverlap = Math.max(0, before.left + before.length - block.left)
    const rightGap = block.right - (before.right + before.length)
    const inOrder = block.right > before.right
    const trim = inOrder ? Math.max(leftOverlap, -rightGap) : leftOverlap
    if (block.length - trim < LEAST) continue
    const shift = Math.abs(block.right - block.left - (before.right - before.left))
    consider(j, inOrder ? Math.min(SHIFT_CAP, shift * SHIFT_COST) : JUMP, trim)
  }
  return best
}

function trace(sorted: readonly Block[], steps: readonly Step[]): Block[] {
  let at = -1
  steps.forEach((step, i) => {
    if (at < 0 || step.score > scoreAt(steps, at)) at = i
  })
  const chosen: Block[] = []
  while (at >= 0) {
    const block = sorted[at] as Block
    const step = steps[at] as Step
    chosen.push({
      left: block.left + step.trim,
      right: block.right + step.trim,
      length: block.length - step.trim,
    })
    at = step.from
  }
  return chosen.reverse()
}
