/**
 * Still pictures of charts: what the build draws into the page, so that charts are there with the first bytes. On the
 * server the context draws them; in a page that came with them it says that they are there.
 */
import { getContext } from 'svelte'
import type { ChartSpec } from '../../charts/spec/spec'

export type DrawStill = (spec: ChartSpec) => string

/** The key of the context that holds a `DrawStill`. */
export const stillsKey = Symbol('stills')

/** What a page that came with its pictures says of each: it has one, keep what stands there. */
export const keepStill: DrawStill = () => ' '

/** The still picture of a chart as HTML; null where the page was not drawn by the build. */
export function stillOf(spec: ChartSpec): string | null {
  return getContext<DrawStill | undefined>(stillsKey)?.(spec) ?? null
}
