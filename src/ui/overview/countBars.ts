/** Rows of an overview with the words and lengths that they are drawn with. Counts nothing itself. */
import type { OverviewRow } from '../../corpus'

export interface CountBar {
  readonly value: string
  readonly text: string
  readonly count: number
  /** Of the longest bar, 0 to 1. */
  readonly share: number
  readonly chosen: boolean
}

/** How the rows of an overview are to be called and which of them are filtered by. */
export interface BarNames {
  readonly nameOf: (value: string) => string
  readonly chosen: readonly string[]
}

/** Makes bars of rows. The longest is the longest of those shown, so that small selections stay legible. */
export function countBars(rows: readonly OverviewRow[], { nameOf, chosen }: BarNames): readonly CountBar[] {
  const most = Math.max(1, ...rows.map((row) => row.count))
  return rows.map(({ value, count }) => ({
    value,
    text: nameOf(value),
    count,
    share: count / most,
    chosen: chosen.includes(value),
  }))
}
