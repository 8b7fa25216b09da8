/** Variants of words read from rows of the corpus JSON; `writeRows.ts` is the inverse. Knows neither story nor statistic. */
import type { Variant } from './corpus'
import type { VariantRow } from './corpusSchema'
import { pageId } from './figure'

/** Reads a variant from its row. */
export function fromVariantRow({ kind, witnesses }: VariantRow): Variant {
  return { kind, witnesses: witnesses.map(({ text, pages }) => ({ text, pages: pages.map(pageId) })) }
}
