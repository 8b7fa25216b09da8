/**
 * The parts of the page that stand for others where a corpus is large. They come with the corpus; the page only asks
 * whether they are there. Knows no look.
 */
import { getContext } from 'svelte'
import type { BigParts } from './index'

/** The key of the context that holds the `BigParts`. */
export const bigPartsKey = Symbol('big parts')

/** The parts for a large corpus; null where everything is shown in full. */
export function bigParts(): BigParts | null {
  return getContext<BigParts | undefined>(bigPartsKey) ?? null
}
