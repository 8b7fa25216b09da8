/**
 * What corpora of 1,000 to 1,000,000 figures cost to open and to ask, and how the cost grows: medians in processor time, with
 * the slowest beside them, and the memory that is held. `SIZES=1000,100000` measures others.
 */
import { measureSize, type Measure } from './growth/measure'
import { markdownTable } from './table'

const sizes = (process.env['SIZES'] ?? '1000,10000,100000,1000000').split(',').map(Number)

/** The median, and the slowest behind a dash. */
function cellText(cell: Measure | undefined): string {
  if (!cell) return '–'
  const { middle, slowest } = cell
  return slowest === undefined ? middle.toFixed(1) : `${middle.toFixed(2)} – ${slowest.toFixed(1)}`
}

/** A Markdown table: one row a question, one column a size, and the growth. */
function growthTable(measures: readonly (readonly Measure[])[]): string {
  const names = measures[0]?.map(({ name }) => name) ?? []
  const head = [
    'ms of CPU, median – slowest',
    ...sizes.map((size) => size.toLocaleString('en')),
    'growth of the last step',
  ]
  const rows = names.map((name, i) => {
    const cells = measures.map((list) => list[i])
    const [last, one] = [cells.at(-1)?.middle ?? Number.NaN, cells.at(-2)?.middle ?? Number.NaN]
    return [name, ...cells.map(cellText), `× ${(last / one).toFixed(1)}`]
  })
  return markdownTable(head, rows)
}

/** Prints the table for all sizes. */
export function benchGrowth(): void {
  console.log(growthTable(sizes.map(measureSize)))
}
