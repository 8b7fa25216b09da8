/** A decision that every drawing of a panel needs. Knows no drawing. */
import type { RowsPanel } from './spec'

/** Whether numbers are drawn as dots: a bar starts at zero, and on a log axis there is none. */
export function areDots({ kind, scale }: RowsPanel): boolean {
  return kind === 'points' || scale === 'log'
}
