/**
 * The order of the table. The order of all statistics by a column is worked out once; a selection is
 * then read off it in one pass. What has nothing in the column comes last, in either direction.
 */
import { amountOf, type Statistic } from '../model/corpus'
import { edtfInterval } from '../base/edtf'
import { bounds } from '../model/figure'
import type { Language } from '../model/language'
import type { Sort, SortColumn } from '../model/view'
import type { CorpusIndex } from './corpusIndex'
import type { Selection } from './select'
import { pagesOf } from './selectors'

type Key = number | string | null

/** What a statistic is sorted by. */
function keyOf(
  index: CorpusIndex,
  column: SortColumn,
  language: Language,
): (statistic: Statistic, position: number) => Key {
  const storyOrder = new Map(index.corpus.stories.map((story, i) => [story.id, i]))
  const keys: Record<SortColumn, (statistic: Statistic, position: number) => Key> = {
    story: (statistic) => storyOrder.get(statistic.story) ?? null,
    label: (statistic) => statistic.label[language],
    value: (statistic) => amountOf(statistic).value,
    unit: (statistic) => amountOf(statistic).unit,
    bound: (statistic) => bounds.indexOf(amountOf(statistic).bound),
    time: (statistic) => (statistic.time === null ? null : (edtfInterval(statistic.time)?.first ?? null)),
    pages: (statistic) => pagesOf(index, statistic).length || null,
  }
  return keys[column]
}

interface Order {
  /** Positions of statistics that have something in the column, ascending. */
  readonly known: readonly number[]
  readonly unknown: readonly number[]
}

function buildOrder(index: CorpusIndex, column: SortColumn, language: Language): Order {
  const collator = new Intl.Collator(language, { numeric: true })
  const compare = (a: Key, b: Key): number =>
    typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b) || 0
  const key = keyOf(index, column, language)
  const keys = index.corpus.statistics.map(key)
  const positions = [...keys.keys()]
  const known = positions.filter((p) => keys[p] !== null)
  known.sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null) || a - b)
  return { known, unknown: positions.filter((p) => keys[p] === null) }
}

const orders = new WeakMap<CorpusIndex, Map<string, Order>>()

function orderOf(index: CorpusIndex, column: SortColumn, language: Language): Order {
  const made = orders.get(index) ?? new Map<string, Order>()
  orders.set(index, made)
  const name = `${column} ${language}`
  const order = made.get(name) ?? buildOrder(index, column, language)
  made.set(name, order)
  return order
}

/** The statistics of a selection in the order of the table; equals stay in the order of the corpus. */
export function sortStatistics(
  index: CorpusIndex,
  selection: Selection,
  sort: Sort,
  language: Language,
): readonly Statistic[] {
  const { known, unknown } = orderOf(index, sort.column, language)
  const rows: Statistic[] = []
  const show = (position: number | undefined): void => {
    const statistic = index.corpus.statistics[position ?? -1]
    if (statistic && selection.statistics[position ?? -1] === 1) rows.push(statistic)
  }
  if (sort.descending) for (let i = known.length - 1; i >= 0; i--) show(known[i])
  else known.forEach(show)
  unknown.forEach(show)
  return rows
}
