/** The rows of a large overview: the most frequent values, and years or months in place of days. Draws nothing. */
import { countsBy, type CorpusIndex, type Selection } from '../../corpus'
import { formatTime } from '../../format/time'
import type { Language } from '../../model/language'
import type { BarNames, CountBar } from '../overview/countBars'

/** As many rows as can be compared. */
const most = { story: 15, page: 8 } as const
/** With more months than this, years are counted. */
const mostMonths = 24

export interface TopCounts {
  readonly bars: readonly CountBar[]
  /** How many values with figures are not among them. */
  readonly others: number
}

interface Row {
  readonly value: string
  readonly count: number
}

function barsOf(rows: readonly Row[], { nameOf, chosen }: BarNames): readonly CountBar[] {
  const largest = Math.max(1, ...rows.map(({ count }) => count))
  return rows.map(({ value, count }) => ({
    value,
    text: nameOf(value),
    count,
    share: count / largest,
    chosen: chosen.includes(value),
  }))
}

/** The values with the most figures; what is chosen is among them. */
export function mostFrequent(
  index: CorpusIndex,
  selection: Selection,
  key: 'story' | 'page',
  names: BarNames,
): TopCounts {
  const counts = countsBy(index, selection, key)
  const values: readonly string[] = index.columns[key].values
  const held = [...values.keys()].filter((code) => (counts[code] ?? 0) > 0)
  const sorted = held.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const rows = sorted
    .slice(0, most[key])
    .map((code) => ({ value: values[code] ?? '', count: counts[code] ?? 0 }))
  return { bars: barsOf(rows, names), others: sorted.length - rows.length }
}

/** Figures by the months of their stories, or by the years where there are too many months. */
export function times(
  index: CorpusIndex,
  selection: Selection,
  language: Language,
): { readonly by: 'month' | 'year'; readonly bars: readonly CountBar[] } {
  const counts = countsBy(index, selection, 'day')
  const { values } = index.columns.day
  const months = new Set(values.map((day) => day.slice(0, 7)))
  const by = months.size > mostMonths ? 'year' : 'month'
  const sums = new Map<string, number>()
  values.forEach((day, code) => {
    const time = day.slice(0, by === 'year' ? 4 : 7)
    sums.set(time, (sums.get(time) ?? 0) + (counts[code] ?? 0))
  })
  const { from, to } = selection.query.dates
  const names = {
    nameOf: (time: string) => formatTime(time, language),
    chosen: from !== null && from === to ? [from] : [],
  }
  return {
    by,
    bars: barsOf(
      [...sums].map(([value, count]) => ({ value, count })),
      names,
    ),
  }
}
