/**
 * How many sources find room on a slide, in which size of type: the largest in which all of them do, or the smallest and as many
 * as fit. Knows no markup.
 */
import { wrapText } from '../../charts/text/wrap'

/** Sizes of type, in units of the stage; the last can still be read from the back. */
const sizes = [36, 32, 28, 25] as const
const lineHeight = 1.45
/** Between two sources, in lines. */
const between = 0.4
const columnGap = 60

export interface FittedSources {
  readonly size: number
  readonly columns: 1 | 2
  readonly shown: readonly string[]
}

interface Room {
  readonly width: number
  readonly height: number
}

/** How many of some citations fill so much room, column by column. */
function countFitting(citations: readonly string[], room: Room, size: number, columns: 1 | 2): number {
  const width = (room.width - columnGap * (columns - 1)) / columns
  const most = room.height / (size * lineHeight)
  let [column, used, count] = [1, 0, 0]
  for (const citation of citations) {
    const lines = wrapText(citation, width * 0.94, size).length + between
    if (used + lines > most) {
      if (column === columns || lines > most) return count
      column++
      used = 0
    }
    used += lines
    count++
  }
  return count
}

/** Fits citations into a room. */
export function fitSources(citations: readonly string[], room: Room): FittedSources {
  const columns = room.width > room.height ? ([1, 2] as const) : ([1] as const)
  let best: FittedSources = { size: sizes[0], columns: 1, shown: [] }
  for (const size of sizes)
    for (const many of columns) {
      const count = countFitting(citations, room, size, many)
      if (count === citations.length) return { size, columns: many, shown: citations }
      if (count >= best.shown.length) best = { size, columns: many, shown: citations.slice(0, count) }
    }
  return best
}
