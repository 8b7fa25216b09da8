/**
 * Parts that the build draws into the page, so that they are there with the first bytes and their script need not be. On the
 * server the context draws them; in a page that came with them it says that they are there.
 */
import { getContext } from 'svelte'

/** The HTML of a part: `chart-expo`, `key`. */
export type DrawStill = (part: string) => string | null

/** The key of the context that holds a `DrawStill`. */
export const stillsKey = Symbol('stills')

/**
 * What a page that came with its parts says of each while it wakes up: it is there, keep what stands there. Parts that are made
 * later, when filters bring one back, have nothing to keep.
 */
export function keepStills(): { readonly still: DrawStill; readonly done: () => void } {
  let waking = true
  return { still: () => (waking ? ' ' : null), done: () => (waking = false) }
}

/** A part as HTML; null where the page was not drawn by the build. */
export function stillOf(part: string): string | null {
  return getContext<DrawStill | undefined>(stillsKey)?.(part) ?? null
}
