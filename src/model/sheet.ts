/**
 * A spreadsheet as the desk takes it: a page whose text is the table, with a statistic for each row. And what can be
 * wrong with one. Types alone.
 */
import type { SessionPage, SessionStatistic, SessionStory } from './session'

/** So many rows are read and charted within seconds. The head and blank rows are not counted. */
export const mostRows = 10_000

/** What is wrong, where: `row` as a spreadsheet numbers it, from 1. */
export type SheetFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'quotes'; readonly row: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'no-column'; readonly head: readonly string[] }
  | { readonly kind: 'cells'; readonly row: number; readonly found: number; readonly wanted: number }
  | { readonly kind: 'no-label'; readonly row: number }
  | { readonly kind: 'no-number'; readonly row: number }
  | { readonly kind: 'bad-number'; readonly row: number; readonly column: string; readonly cell: string }
  | { readonly kind: 'bad-bound'; readonly row: number; readonly column: string; readonly cell: string }
  | { readonly kind: 'bad-time'; readonly row: number; readonly column: string; readonly cell: string }

export interface Sheet {
  readonly text: string
  readonly page: SessionPage
  readonly story: SessionStory
  /** One for each good row. */
  readonly statistics: readonly SessionStatistic[]
  /** The rows that were left out, and why. */
  readonly faults: readonly SheetFault[]
}
