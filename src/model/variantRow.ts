/** Variants of words as rows of the corpus JSON, and back. Knows neither story nor statistic. */
import type { Variant } from './corpus'
import type { VariantRow } from './corpusSchema'
import { pageId } from './figure'

/** Writes a variant as a row. */
export function toVariantRow({ kind, witnesses }: Variant): VariantRow {
  return { kind, witnesses: witnesses.map(({ text, pages }) => ({ text, pages: [...pages] })) }
}

/** Reads a variant from its row. */
export function fromVariantRow({ kind, witnesses }: VariantRow): Variant {
  return { kind, witnesses: witnesses.map(({ text, pages }) => ({ text, pages: pages.map(pageId) })) }
}
