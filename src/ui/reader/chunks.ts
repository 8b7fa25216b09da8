/**
 * A marked text in chunks that a browser lays out one by one, and that get their marks only near the window. Joined, the
 * chunks are the text, and so are the pieces of each, character for character. Knows no markup.
 */
import type { Mark } from './markedText'

export interface Chunk {
  readonly start: number
  readonly text: string
  /** Ascending and disjoint, none across an end. */
  readonly marks: readonly Mark[]
}

export interface Piece {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
}

/** A chunk ends at the first line end after so many characters. */
const CHUNK = 1500
/** A line that goes on for so long after that is broken: a file may be one line, and no browser shows that at once. */
const LONGEST = 3000

/** Where a chunk may end: after the first line end at or after a place, or in the middle of a line that is too long. */
function endAfter(text: string, place: number): number {
  const line = text.slice(place, place + LONGEST)
  const end = line.indexOf('\n') + 1
  if (end > 0) return place + end
  if (line.length < LONGEST) return text.length
  // Never between the halves of a character.
  return /[\uD800-\uDBFF]/.test(line.slice(-1)) ? place + LONGEST + 1 : place + LONGEST
}

/** Cuts a text in chunks, and in no mark. */
export function chunksOf(text: string, marks: readonly Mark[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let [start, first] = [0, 0]
  while (start < text.length) {
    let end = endAfter(text, start + CHUNK)
    let next = first
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next])
      if (mark.end > end) end = endAfter(text, mark.end - 1)
    chunks.push({ start, text: text.slice(start, end), marks: marks.slice(first, next) })
    ;[start, first] = [end, next]
  }
  return chunks
}

/** Cuts a chunk at its marks. */
export function piecesOf({ start, text, marks }: Chunk): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, mark: Mark | null): void => {
    if (from < to) pieces.push({ start: from, text: text.slice(from - start, to - start), mark })
  }
  let at = start
  for (const mark of marks) {
    add(at, mark.start, null)
    add(mark.start, mark.end, mark)
    at = mark.end
  }
  add(at, start + text.length, null)
  return pieces
}

/** About so many characters stand in a line of the reader. */
const LINE = 34

/** How many lines a text takes, roughly: until it is seen, the browser keeps room for so many. */
export function linesOf(text: string): number {
  let lines = 0
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end + 1
    lines += Math.max(1, Math.ceil((next - start) / LINE))
    start = next
  }
  return lines
}
