/**
 * The view: everything that an address says (DESIGN section 7), as plain data. The codec is in state/.
 */
import type { StatisticId } from './corpus'
import type { Language, ThemeChoice } from './language'
import { everything, type Query } from './query'

/** Columns by which the table can be sorted; a leading `-` means descending. */
export const sortColumns = ['story', 'label', 'value', 'unit', 'bound', 'time', 'pages'] as const
export type SortColumn = (typeof sortColumns)[number]

export interface Sort {
  readonly column: SortColumn
  readonly descending: boolean
}

export interface View {
  readonly query: Query
  /** The chart in focus, or null. Free text: the app says so where no chart has this id. */
  readonly chart: string | null
  /** The statistic whose panel is open, or null. */
  readonly stat: StatisticId | null
  readonly sort: Sort
  readonly language: Language
  readonly theme: ThemeChoice
}

export const defaultView: View = {
  query: everything,
  chart: null,
  stat: null,
  sort: { column: 'story', descending: false },
  language: 'zh',
  theme: 'auto',
}
