/**
 * An inverted index in three flat arrays: which documents hold which token. Knows no language: the
 * tokens come from `tokens.ts`. Small beside a library, and whole stretches of it can be handed
 * to or from a worker.
 */
import type { Term, Wanted } from './tokens'

export interface InvertedIndex {
  /** All tokens, ascending by code units. */
  readonly tokens: readonly string[]
  /** The documents of token `i` are `documents[offsets[i]]` … `documents[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array
  readonly documents: Int32Array
  readonly size: number
}

/** Builds the index of documents `0 … size - 1`. Each document gives a token at most once. */
export function buildInvertedIndex(
  size: number,
  tokensOf: (document: number) => Iterable<string>,
): InvertedIndex {
  const postings = new Map<string, number[]>()
  for (let document = 0; document < size; document++)
    for (const token of tokensOf(document)) {
      const list = postings.get(token)
      if (list) list.push(document)
      else postings.set(token, [document])
    }
  const tokens = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1))
  const offsets = new Int32Array(tokens.length + 1)
  tokens.forEach((token, i) => (offsets[i + 1] = (offsets[i] ?? 0) + (postings.get(token)?.length ?? 0)))
  const documents = new Int32Array(offsets[tokens.length] ?? 0)
  tokens.forEach((token, i) => documents.set(postings.get(token) ?? [], offsets[i]))
  return { tokens, offsets, documents, size }
}

/** The place of the first token that is not less than `token`. */
function lowerBound(tokens: readonly string[], token: string): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] ?? '') < token) low = middle + 1
    else high = middle
  }
  return low
}

function documentsOf(index: InvertedIndex, { token, prefix }: Wanted): Int32Array {
  const first = lowerBound(index.tokens, token)
  let end = first
  const fits = (t: string | undefined): boolean =>
    t !== undefined && (prefix ? t.startsWith(token) : t === token)
  while (fits(index.tokens[end]) && (prefix || end === first)) end++
  return index.documents.subarray(index.offsets[first], index.offsets[end])
}

/** Marks in `hits`, one byte a document, those that meet the term. */
export function markTerm(index: InvertedIndex, term: Term, hits: Uint8Array): void {
  for (const conditions of term) {
    const met = new Uint8Array(index.size) // how many of the conditions, one after the other
    conditions.forEach((wanted, i) => {
      for (const document of documentsOf(index, wanted)) if (met[document] === i) met[document] = i + 1
    })
    for (let document = 0; document < index.size; document++)
      if (met[document] === conditions.length) hits[document] = 1
  }
}
