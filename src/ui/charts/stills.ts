/**
 * Parts that the build draws into the page, so that they are there with the first bytes and their script need not be. On the
 * server the context draws them; in a page that came with them it says that they are there.
 */
import { getContext } from 'svelte'

/** The HTML of a part: `chart-expo`, `agreement`. */
export type DrawStill = (part: string) => string

/** The key of the context that holds a `DrawStill`. */
export const stillsKey = Symbol('stills')

/** What a page that came with its parts says of each: it is there, keep what stands there. */
export const keepStill: DrawStill = () => ' '

/** A part as HTML; null where the page was not drawn by the build. */
export function stillOf(part: string): string | null {
  return getContext<DrawStill | undefined>(stillsKey)?.(part) ?? null
}
