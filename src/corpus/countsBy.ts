/** Numbers of figures by the values of a column: an overview without its rows, for large corpora. Knows no picture. */
import type { CorpusIndex } from './corpusIndex'
import type { OverviewKey } from './overview'
import type { Selection } from './select'

/** How many figures pass, by code of the column; the last is for rows that have none. */
export function countsBy(index: CorpusIndex, selection: Selection, key: OverviewKey): Int32Array {
  const { values, codes } = index.columns[key]
  const counts = new Int32Array(values.length + 1)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    counts[code] = (counts[code] ?? 0) + (selection.figures[row] ?? 0)
  }
  return counts
}
