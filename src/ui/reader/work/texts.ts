/** The texts and numbers of pages by their ids: values that never change in place. */
import type { PageId } from '../../../model/figure'

export const noTexts: ReadonlyMap<PageId, string> = new Map()

/** The map with an entry more; an entry that is there already is replaced. */
export function mapWith<Value>(
  map: ReadonlyMap<PageId, Value>,
  id: PageId,
  value: Value,
): ReadonlyMap<PageId, Value> {
  return new Map([...map, [id, value]])
}

/** The first map with what the second has beside it. */
export function mapsJoined<Value>(
  first: ReadonlyMap<PageId, Value>,
  second: ReadonlyMap<PageId, Value>,
): ReadonlyMap<PageId, Value> {
  return new Map([...second, ...first])
}

/** An empty map of what extraction found. */
export function emptyMap<Value>(): ReadonlyMap<PageId, Value> {
  return new Map()
}
