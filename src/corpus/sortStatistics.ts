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
import { pageCountOf } from './selectors'

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
    pages: (statistic) => pageCountOf(index, statistic) || null,
  }
  return keys[column]
}

/** All statistics in the order of a column. */
export interface Order {
  /** Positions of statistics that have something in the column, ascending. */
  readonly known: Int32Array
  readonly unknown: Int32Array
}

/** Works out the order of a column. */
export function buildOrder(index: CorpusIndex, column: SortColumn, language: Language): Order {
  // Costly to make, and the order of the first view compares no texts.
  let collator: Intl.Collator | undefined
  const compareTexts = (a: string, b: string): number =>
    (collator ??= new Intl.Collator(language, { numeric: true })).compare(a, b)
  const compare = (a: Key, b: Key): number =>
    typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b) || 0
  const keys = index.corpus.statistics.map(keyOf(index, column, language))
  const positions = Int32Array.from(keys.keys())
  const known = positions.filter((p) => keys[p] !== null)
  known.sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null) || a - b)
  return { known, unknown: positions.filter((p) => keys[p] === null) }
}

const orders = new WeakMap<CorpusIndex, Map<string, Order>>()

/** Keeps an order that was worked out elsewhere, so that nobody waits for it here. */
export function keepOrder(index: CorpusIndex, column: SortColumn, language: Language, order: Order): void {
  const made = orders.get(index) ?? new Map<string, Order>()
  orders.set(index, made)
  made.set(`${column} ${language}`, order)
}

/** The order of a column, worked out at the first question. */
export function orderOf(index: CorpusIndex, column: SortColumn, language: Language): Order {
  const known = orders.get(index)?.get(`${column} ${language}`)
  if (known) return known
  const order = buildOrder(index, column, language)
  keepOrder(index, column, language, order)
  return order
}

/** Positions of the statistics of a selection in the order of the table: a table of 100,000 rows needs only a few of them. */
export function sortPositions(
  index: CorpusIndex,
  selection: Selection,
  sort: Sort,
  language: Language,
): Int32Array {
  const { known, unknown } = orderOf(index, sort.column, language)
  const positions = new Int32Array(selection.statisticCount)
  let length = 0
  const show = (position: number): void => {
    if (selection.statistics[position] === 1) positions[length++] = position
  }
  if (sort.descending) for (let i = known.length - 1; i >= 0; i--) show(known[i] ?? -1)
  else known.forEach(show)
  unknown.forEach(show)
  return positions
}
