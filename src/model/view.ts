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

/** What can be shown full screen: the charts, from a title on, and their sources. */
export const presentables = ['charts', 'sources'] as const
export type Presentable = (typeof presentables)[number]

export interface View {
  /** The file of another corpus than the app's own, or null. */
  readonly corpus: string | null
  readonly query: Query
  /** What is shown full screen: of the charts the one in focus, or the title where none is. Null for the page itself. */
  readonly present: Presentable | null
  /** The chart in focus, or null. Free text: the app says so where no chart has this id. */
  readonly chart: string | null
  /** The statistic whose panel is open, or null. */
  readonly stat: StatisticId | null
  readonly sort: Sort
  readonly language: Language
  readonly theme: ThemeChoice
}

export const defaultView: View = {
  corpus: null,
  query: everything,
  present: null,
  chart: null,
  stat: null,
  sort: { column: 'story', descending: false },
  language: 'zh',
  theme: 'auto',
}
