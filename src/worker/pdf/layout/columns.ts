/**
 * Lines → columns in the order in which they are read. A sheet is cut along its white bands, again and again: along
 * gutters first, and across where a headline that spans columns hides them. Rules are not seen, only white.
 */
import { bottom, isSameSize, median, right, type Line } from './line'

export type Column = readonly Line[]

/** In ems of the common type: less white is no gutter. */
const GUTTER = 0.6
/** So much of a line's height may lie in the next line's, for boxes are higher than ink. */
const OVERLAP = 0.15
/** Beyond so many cuts within cuts a sheet is no newspaper. */
const DEEPEST = 400

interface Band {
  readonly from: number
  readonly to: number
}

/** The white bands between intervals, at least so wide. */
function whiteBands(intervals: readonly Band[], least: number): readonly Band[] {
  const sorted = intervals.toSorted((a, b) => a.from - b.from)
  const bands: Band[] = []
  let reached = sorted[0]?.to ?? 0
  for (const { from, to } of sorted) {
    if (from - reached >= least) bands.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  return bands
}

const across = (line: Line): Band => ({ from: line.x, to: right(line) })
const down = ({ y, height }: Line): Band => ({ from: y + OVERLAP * height, to: y + (1 - OVERLAP) * height })

/** Parts of a region between cuts, first to last. */
function parts(lines: readonly Line[], interval: (line: Line) => Band, cuts: readonly Band[]): Line[][] {
  const found: Line[][] = Array.from({ length: cuts.length + 1 }, () => [])
  for (const line of lines) {
    const { from } = interval(line)
    const after = cuts.filter((cut) => cut.to <= from + 1e-6).length
    found[after]?.push(line)
  }
  return found.filter((part) => part.length > 0)
}

/** Whether no line stands beside another. */
function isSingle(lines: readonly Line[]): boolean {
  const sorted = lines.map(down).toSorted((a, b) => a.from - b.from)
  return sorted.every(({ from }, i) => i === 0 || from >= (sorted[i - 1]?.to ?? 0))
}

/** Lines that may hide gutters: headlines, and whatever is broader than the columns. */
function spanning(lines: readonly Line[]): readonly Line[] {
  const size = median(lines.map((line) => line.size))
  const body = lines.filter((line) => isSameSize(line.size, size)).map(({ width }) => width)
  const usual = body.toSorted((a, b) => a - b)[Math.floor(body.length * 0.75)] ?? 0
  return lines.filter((line) => line.size > 1.25 * size || line.width > 1.25 * usual)
}

/** Where to cut across: the widest white beside a line that spans, else the widest of all. */
function crossCut(lines: readonly Line[]): Band | undefined {
  const bands = whiteBands(lines.map(down), 0)
  const broad = spanning(lines).map(down)
  const beside = bands.filter(({ from, to }) =>
    broad.some((line) => Math.abs(line.to - from) < 1 || Math.abs(line.from - to) < 1),
  )
  const choice = beside.length > 0 ? beside : bands
  return choice.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
}

const isVertical = (lines: readonly Line[]): boolean =>
  lines.filter(({ vertical }) => vertical).length * 2 > lines.length

const inOrder = (lines: readonly Line[]): Column =>
  isVertical(lines)
    ? lines.toSorted((a, b) => right(b) - right(a) || a.y - b.y)
    : lines.toSorted((a, b) => bottom(a) - bottom(b) || a.x - b.x)

function cut(lines: readonly Line[], depth: number): readonly Column[] {
  if (isSingle(lines) || depth > DEEPEST) return [inOrder(lines)]
  const size = median(lines.map((line) => line.size))
  const gutters = whiteBands(lines.map(across), GUTTER * size)
  if (gutters.length > 0) {
    if (isVertical(lines)) return [inOrder(lines)]
    return parts(lines, across, gutters).flatMap((part) => cut(part, depth + 1))
  }
  const band = crossCut(lines)
  if (!band) return [inOrder(lines)]
  return parts(lines, down, [band]).flatMap((part) => cut(part, depth + 1))
}

/** The columns of a sheet, in the order in which they are read. */
export function columnsOf(lines: readonly Line[]): readonly Column[] {
  return lines.length === 0 ? [] : cut(lines, 0)
}
