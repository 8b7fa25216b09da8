/**
 * The way from any part of the page to the page reader, without handing it through every component between.
 * Where there is no reader (in an embed, in a test of one part) the links are left out.
 */
import { getContext, setContext } from 'svelte'
import type { HeldFigure } from '../../corpus'
import type { PageId } from '../../model/figure'

/** What parts of the page know of the reader. */
export interface ReaderLink {
  /** The pages of the edition that are at hand; reactive. */
  readonly atHand: readonly PageId[]
  /** A figure of the corpus in its page, where that is at hand; reactive. */
  readonly heldFigure: (figure: number) => HeldFigure | null
  /** Opens the reader, at a figure of the corpus or, for null, where it was left. */
  readonly open: (figure: number | null) => void
}

const key = Symbol('page reader')

/** Offers the reader to all components below. */
export function offerReader(link: ReaderLink): void {
  setContext(key, link)
}

/** The reader, or null where there is none. */
export function readerLink(): ReaderLink | null {
  return getContext<ReaderLink | undefined>(key) ?? null
}
