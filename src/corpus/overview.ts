/**
 * Counts for the overviews: the figures of a selection by story, date, page or topic, and in each by how
 * firm they are. Knows no picture.
 */
import { bounds, type Bound } from '../model/figure'
import type { Columns } from './columns'
import type { CorpusIndex } from './corpusIndex'
import type { Selection } from './select'

export const overviewKeys = ['story', 'day', 'page', 'topic'] as const
export type OverviewKey = (typeof overviewKeys)[number]

/** One bar of an overview. */
export interface OverviewRow<K extends OverviewKey = OverviewKey> {
  readonly value: Columns[K]['values'][number]
  readonly count: number
  readonly byBound: Readonly<Record<Bound, number>>
}

/** Counts the figures that pass; every value of the corpus has its row, in the order of the corpus. */
export function overview<K extends OverviewKey>(
  index: CorpusIndex,
  selection: Selection,
  key: K,
): readonly OverviewRow<K>[] {
  const { bound } = index.columns
  const { values, codes } = index.columns[key]
  const cells = new Int32Array((values.length + 1) * bounds.length)
  for (let row = 0; row < codes.length; row++)
    if (selection.figures[row] === 1) {
      const cell = (codes[row] ?? 0) * bounds.length + (bound.codes[row] ?? 0)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
  return values.map((value, code) => {
    const counts = cells.subarray(code * bounds.length, (code + 1) * bounds.length)
    const byBound = Object.fromEntries(bounds.map((b, i) => [b, counts[i] ?? 0])) as Record<Bound, number>
    return { value, count: counts.reduce((a, b) => a + b, 0), byBound }
  })
}
