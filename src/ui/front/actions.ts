/** What a reader can do on the page, as callbacks: the page changes nothing by itself. */
import type { Language, ThemeChoice } from '../../model/language'
import type { Query } from '../../model/query'
import type { StatisticId } from '../../model/corpus'
import type { Sort, View } from '../../model/view'
import type { ListFilter } from '../filters/options'

/** Which slide. */
export type Place = Pick<View, 'present' | 'chart'>

export interface Actions {
  readonly language: (language: Language) => void
  readonly theme: (theme: ThemeChoice) => void
  readonly toggle: (filter: ListFilter, value: string) => void
  readonly filter: (patch: Partial<Query>) => void
  /** As each letter is typed. */
  readonly search: (text: string) => void
  readonly clear: () => void
  readonly sort: (sort: Sort) => void
  readonly open: (id: StatisticId) => void
  readonly close: () => void
  /** Shows a slide full screen, or leaves the presentation. */
  readonly present: (place: Place | null) => void
  /** The chart of the address is not there after all. */
  readonly lose: () => void
  readonly dismiss: () => void
}
