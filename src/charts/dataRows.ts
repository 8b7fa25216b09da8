/**
 * The table bound to a chart: each mark as a row of words and numbers, disputed readings and companions
 * in rows of their own. Knows no file format.
 */
import type { StatisticId, StoryId } from '../model/corpus'
import type { Amount, PageId } from '../model/figure'
import { chartRows, type ChartSpec, type SpecRow } from './spec/spec'

export interface DataRow {
  readonly statistic: StatisticId
  readonly story: StoryId
  readonly label: string
  /** `adopted`: what is drawn first; `reading`: what other printings say; `companion`: another story; `derived`: worked out. */
  readonly kind: 'adopted' | 'reading' | 'companion' | 'derived'
  /** As it stands at the mark. */
  readonly text: string
  /** As printed; null for a derived number. */
  readonly printed: string | null
  readonly amount: Amount
  readonly time: string | null
  readonly pages: readonly PageId[]
}

function rowsOfOne(row: SpecRow): readonly DataRow[] {
  const { statistic, story, label, time } = row
  const main: DataRow = {
    statistic, story, label, time, kind: row.formula === null ? 'adopted' : 'derived',
    text: row.text, printed: row.printed, amount: row.amount, pages: row.pages,
  } // prettier-ignore
  const readings = row.others.map(({ text, printed, amount, pages }): DataRow => ({
    ...main,
    kind: 'reading',
    text,
    printed,
    amount,
    pages,
  }))
  const companions = row.companions.map(
    (other): DataRow => ({
      statistic: other.statistic, story: other.story, label: other.label, time, kind: 'companion',
      text: other.text, printed: other.printed, amount: other.amount, pages: other.pages,
    }), // prettier-ignore
  )
  return [main, ...readings, ...companions]
}

/** The rows of a chart, in the order in which it is drawn. */
export function rowsOf(spec: ChartSpec): readonly DataRow[] {
  return chartRows(spec).flatMap(rowsOfOne)
}
