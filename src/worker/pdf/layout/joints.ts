/**
 * How a line goes on in the next one: within a paragraph, as a new one, or as something else. An indent or a line
 * that ends early makes a paragraph; another size of type makes another piece. Knows no text but letters.
 */
import type { Column } from './columns'
import { isSameSize, right, type Line } from './line'

/** `joined`: the same paragraph; `beside`: the same row, apart; `new`: another paragraph; `apart`: another piece. */
export type Joint = 'joined' | 'beside' | 'new' | 'apart'

/** A line in its column. */
export interface Set {
  readonly line: Line
  readonly column: Column
  /** Where lines of this size begin and end in the column. */
  readonly from: number
  readonly to: number
}

/** In ems: a line that ends earlier ends a paragraph. */
const EARLY = 1.6
/** In ems: a line that begins later begins one. */
const INDENT = 0.6
/** In ems: more white between two lines parts them. */
const APART = 1.5

/** The lines of a column with its edges, which each size of type has for itself. */
export function setOf(column: Column): readonly Set[] {
  const edges = new Map<number, { readonly from: number; readonly to: number }>()
  return column.map((line) => {
    const known = edges.get(line.size)
    if (known) return { line, column, ...known }
    const alike = column.filter(({ size }) => isSameSize(size, line.size))
    const found = { from: Math.min(...alike.map(({ x }) => x)), to: Math.max(...alike.map(right)) }
    edges.set(line.size, found)
    return { line, column, ...found }
  })
}

const isFull = ({ line, to }: Set): boolean => to - right(line) < EARLY * line.size
const isIndented = ({ line, from }: Set): boolean => line.x - from > INDENT * line.size

function isBeside(a: Line, b: Line): boolean {
  return Math.abs(a.y + a.height - b.y - b.height) < 0.4 * Math.min(a.size, b.size) && b.x >= right(a)
}

/** A story goes on at the head of the next column, if both are columns of text. */
function isNextColumn(before: Set, next: Set): boolean {
  const isNext = next.line.y < before.line.y && next.line.x >= right(before.line)
  return isNext && before.column.length > 1 && next.column.length > 1
}

/** How a line goes on in the next. */
export function jointOf(before: Set, next: Set): Joint {
  if (!isSameSize(before.line.size, next.line.size)) return 'apart'
  if (before.line.vertical || next.line.vertical) return before.column === next.column ? 'joined' : 'apart'
  if (isBeside(before.line, next.line)) return 'beside'
  const isSameColumn = before.column === next.column
  if (!isSameColumn && !isNextColumn(before, next)) return 'apart'
  const isClose = !isSameColumn || next.line.y - before.line.y - before.line.height < APART * next.line.size
  return isClose && isFull(before) && !isIndented(next) ? 'joined' : 'new'
}
