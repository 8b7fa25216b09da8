/**
 * Aligns the short stretches between landmarks, token by token (Needleman and Wunsch, with an end left
 * open where only one side is held by a landmark). A figure may stand opposite a different figure,
 * never opposite a character. Knows no landmark and no page.
 */

/** Cells that a table may have; beyond it the stretch is aligned from its held ends only. */
const TABLE_LIMIT = 250_000
/**
 * Where one side lacks a passage, what is left of it stands at an end of the other. A table over the
 * whole would scatter it: skipping costs the same anywhere.
 */
const UNEVEN = 2
const UNEVEN_SLACK = 8
/** How far an alignment with one open end reaches, in tokens. */
const REACH = 64

const SAME_CHARACTER = 2
const OTHER_CHARACTER = -1
const SAME_FIGURE = 6
const OTHER_FIGURE = 1
const FIGURE_BY_CHARACTER = -6
const GAP = -1

const DIAGONAL = 1
const SKIP_LEFT = 2
const SKIP_RIGHT = 3

/** Two stretches; places are absolute, `end` excluded. */
export interface Gap {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leftStart: number
  readonly leftEnd: number
  readonly rightStart: number
  readonly rightEnd: number
}

/** A place on the left and its counterpart on the right. */
export type Pair = readonly [left: number, right: number]

/** Says how well two tokens go together. */
function affinity(a: number, b: number): number {
  if (a >= 0 && b >= 0) return a === b ? SAME_CHARACTER : OTHER_CHARACTER
  if (a < 0 && b < 0) return a === b ? SAME_FIGURE : OTHER_FIGURE
  return FIGURE_BY_CHARACTER
}

/** Aligns a gap that is held at both ends. Pairs ascend. */
export function alignGap(gap: Gap): Pair[] {
  const m = gap.leftEnd - gap.leftStart
  const n = gap.rightEnd - gap.rightStart
  if (m === 0 || n === 0) return []
  const even = Math.max(m, n) <= UNEVEN * Math.min(m, n) + UNEVEN_SLACK
  if (even && (m + 1) * (n + 1) <= TABLE_LIMIT) return fill(gap, false)
  const head = alignHead(gap)
  const last = head.at(-1)
  const rest = last ? { ...gap, leftStart: last[0] + 1, rightStart: last[1] + 1 } : gap
  return [...head, ...alignTail(rest)]
}

/** Aligns a gap that is held at its start only, as far as it pays. */
export function alignHead(gap: Gap): Pair[] {
  const leftEnd = Math.min(gap.leftEnd, gap.leftStart + REACH)
  const rightEnd = Math.min(gap.rightEnd, gap.rightStart + REACH)
  return leftEnd <= gap.leftStart || rightEnd <= gap.rightStart
    ? []
    : fill({ ...gap, leftEnd, rightEnd }, true)
}

/** Aligns a gap that is held at its end only, as far as it pays. */
export function alignTail(gap: Gap): Pair[] {
  const left = gap.left.slice(Math.max(gap.leftStart, gap.leftEnd - REACH), gap.leftEnd).reverse()
  const right = gap.right.slice(Math.max(gap.rightStart, gap.rightEnd - REACH), gap.rightEnd).reverse()
  if (left.length === 0 || right.length === 0) return []
  const mirrored: Gap = {
    left,
    right,
    leftStart: 0,
    leftEnd: left.length,
    rightStart: 0,
    rightEnd: right.length,
  }
  return fill(mirrored, true)
    .map(([i, j]): Pair => [gap.leftEnd - 1 - i, gap.rightEnd - 1 - j])
    .reverse()
}

/** Fills the table and walks back, from the corner or, where the end is open, from the best cell. */
function fill(gap: Gap, openEnd: boolean): Pair[] {
  const m = gap.leftEnd - gap.leftStart
  const n = gap.rightEnd - gap.rightStart
  const moves = new Uint8Array((m + 1) * (n + 1))
  let above = Int32Array.from({ length: n + 1 }, (_, j) => j * GAP)
  let row = new Int32Array(n + 1)
  moves.fill(SKIP_RIGHT, 1, n + 1)
  let best = openEnd ? 0 : -Infinity
  let bestAt: Pair = openEnd ? [0, 0] : [m, n]
  for (let i = 1; i <= m; i++) {
    row[0] = i * GAP
    moves[i * (n + 1)] = SKIP_LEFT
    const a = gap.left[gap.leftStart + i - 1] ?? 0
    for (let j = 1; j <= n; j++) {
      const diagonal = (above[j - 1] ?? 0) + affinity(a, gap.right[gap.rightStart + j - 1] ?? 0)
      const skipLeft = (above[j] ?? 0) + GAP
      const skipRight = (row[j - 1] ?? 0) + GAP
      const score = Math.max(diagonal, skipLeft, skipRight)
      row[j] = score
      moves[i * (n + 1) + j] = score === diagonal ? DIAGONAL : score === skipLeft ? SKIP_LEFT : SKIP_RIGHT
      if (openEnd && score > best) {
        best = score
        bestAt = [i, j]
      }
    }
    ;[above, row] = [row, above]
  }
  return walkBack(gap, moves, n + 1, bestAt)
}

/** Collects the pairs that are worth something: equal characters, and figures opposite figures. */
function walkBack(gap: Gap, moves: Uint8Array, width: number, from: Pair): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = from
  while (i > 0 || j > 0) {
    const move = moves[i * width + j]
    if (move === DIAGONAL) {
      const left = gap.leftStart + --i
      const right = gap.rightStart + --j
      if (affinity(gap.left[left] ?? 0, gap.right[right] ?? 0) > 0) pairs.push([left, right])
    } else if (move === SKIP_LEFT) i--
    else j--
  }
  return pairs.reverse()
}
