/** Where something stands: a page and its ranges there, and the order of places. */
import type { Span } from '../../base/span'
import type { PageId } from '../../model/figure'

export interface Place {
  readonly page: PageId
  readonly pieces: readonly Span[]
}

/** Orders by page, then by the start of the first range. */
export function byPageAndPlace(a: Place, b: Place): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0)
}
