/**
 * An inverted index in four flat pieces: which documents hold which token. Knows no language: the tokens come from
 * `tokens.ts`. Small beside a library; nothing in it is a list of lists, so a million documents are no burden for the
 * collector, and whole pieces can be handed from a worker.
 */
import type { Term, Wanted } from './tokens'

export interface InvertedIndex {
  /** All tokens, ascending by code units, one behind the other. */
  readonly text: string
  /** Where each token ends in `text`; it begins where the one before ends. */
  readonly ends: Int32Array
  /** The documents of token `i` are `documents[offsets[i]]` … `documents[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array
  readonly documents: Int32Array
  readonly size: number
}

/** Takes the tokens of one document; the same one may come again. */
export type GiveToken = (token: string) => void

/** Tokens by the order in which they came, and the documents' tokens as such numbers. */
interface Postings {
  readonly tokens: readonly string[]
  /** The numbers of the tokens of all documents, one document behind the other. */
  readonly given: Int32Array
  /** Where each document ends in `given`. */
  readonly ends: Int32Array
}

function collect(size: number, tokensOf: (document: number, give: GiveToken) => void): Postings {
  const numbers = new Map<string, number>()
  const tokens: string[] = []
  const lastIn: number[] = [] // the last document of each token
  const given: number[] = []
  const ends = new Int32Array(size)
  let document = 0
  const give: GiveToken = (token) => {
    const known = numbers.get(token)
    const number = known ?? tokens.length
    if (known === undefined) {
      numbers.set(token, number)
      tokens.push(token)
      lastIn.push(-1)
    }
    if (lastIn[number] === document) return
    lastIn[number] = document
    given.push(number)
  }
  for (; document < size; document++) {
    tokensOf(document, give)
    ends[document] = given.length
  }
  return { tokens, given: Int32Array.from(given), ends }
}

/** Where each of `count` kinds begins when things are laid out by kind. */
function startsOf(kinds: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (const kind of kinds) starts[kind + 1] = (starts[kind + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  return starts
}

/** Builds the index of documents `0 … size - 1`. */
export function buildInvertedIndex(
  size: number,
  tokensOf: (document: number, give: GiveToken) => void,
): InvertedIndex {
  const { tokens, given, ends: documentEnds } = collect(size, tokensOf)
  const sorted = tokens.toSorted() // by code units
  const places = new Map(sorted.map((token, place) => [token, place]))
  const placeOf = Int32Array.from(tokens, (token) => places.get(token) ?? 0)
  const placed = given.map((number) => placeOf[number] ?? 0)
  const offsets = startsOf(placed, sorted.length)
  const next = offsets.slice()
  const documents = new Int32Array(given.length)
  for (let document = 0, i = 0; document < size; document++)
    for (; i < (documentEnds[document] ?? 0); i++) {
      const place = placed[i] ?? 0
      const at = next[place] ?? 0
      documents[at] = document
      next[place] = at + 1
    }
  let end = 0
  const ends = Int32Array.from(sorted, (token) => (end += token.length))
  return { text: sorted.join(''), ends, offsets, documents, size }
}

function tokenAt({ text, ends }: InvertedIndex, place: number): string {
  return text.slice(place === 0 ? 0 : ends[place - 1], ends[place])
}

/** The place of the first token that is not less than `token`. */
function lowerBound(index: InvertedIndex, token: string): number {
  let low = 0
  let high = index.ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(index, middle) < token) low = middle + 1
    else high = middle
  }
  return low
}

function documentsOf(index: InvertedIndex, { token, prefix }: Wanted): Int32Array {
  const first = lowerBound(index, token)
  let end = first
  const fits = (t: string): boolean => (prefix ? t.startsWith(token) : t === token)
  while (end < index.ends.length && (prefix || end === first) && fits(tokenAt(index, end))) end++
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
