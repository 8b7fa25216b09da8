/**
 * The shape of the word list: words in which a number-like character states no amount. Data only; the
 * longest word at a place wins, so a short word may stand beside a long one.
 */
import type { FigureKind } from '../../../model/figure'

export interface WordGroup {
  /** Why these words are no quantities. */
  readonly reason: string
  readonly kind: Exclude<FigureKind, 'quantity' | 'date'>
  /** Words, separated by white space. */
  readonly words: string
}
