/**
 * An inverted index in flat pieces: which documents hold which token. Knows no language: the tokens come from `tokens.ts`.
 * Small beside a library; nothing in it is a list of lists, and what it is built from is none either, so a million documents
 * are no burden for the collector, and whole pieces can be handed from a worker.
 */
import type { Term, Token, Wanted } from './tokens'

export interface InvertedIndex {
  /** All words, ascending by code units, one behind the other. */
  readonly text: string
  /** Where each word ends in `text`; it begins where the one before ends. */
  readonly ends: Int32Array
  /** All numbers, ascending; their places are behind those of the words. */
  readonly values: Float64Array
  /** The documents of the token in place `i` are `documents[offsets[i]]` … `documents[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array
  readonly documents: Int32Array
  readonly size: number
}

/** Takes the tokens of one document; the same one may come again. */
export type GiveToken = (token: Token) => unknown

/** The tokens of all documents, one document behind the other. */
interface Postings {
  /** In the order in which they came. */
  readonly words: readonly string[]
  /** A number as it is; for a word the complement of its index, which is below zero. */
  readonly given: readonly number[]
  /** Where each document ends in `given`. */
  readonly ends: Int32Array
}

function collect(size: number, tokensOf: (document: number, give: GiveToken) => void): Postings {
  const words = new Map<string, number>()
  const given: number[] = []
  const ends = new Int32Array(size)
  const give: GiveToken = (token) => {
    if (typeof token === 'number') return given.push(token)
    const word = words.get(token) ?? words.size
    if (word === words.size) words.set(token, word)
    return given.push(~word)
  }
  for (let document = 0; document < size; document++) {
    tokensOf(document, give)
    ends[document] = given.length
  }
  return { words: [...words.keys()], given, ends }
}

/** The numbers among the tokens, ascending, each once. */
function numbersAmong(given: readonly number[]): Float64Array {
  const sorted = new Float64Array(given.filter((token) => token >= 0)).sort()
  let length = 0
  for (const number of sorted) if (number !== sorted[length - 1]) sorted[length++] = number
  return sorted.slice(0, length)
}

/** The first of `count` places whose item is not less than what is looked for. */
function lowerBound(count: number, isLess: (place: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isLess(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function placeOfValue(values: Float64Array, value: number): number {
  return lowerBound(values.length, (place) => (values[place] ?? 0) < value)
}

/** Lays the documents out by token: counts them, then fills them in. `places` holds the place of each token given. */
function layOut(
  count: number,
  places: Int32Array,
  ends: Int32Array,
): Pick<InvertedIndex, 'offsets' | 'documents'> {
  const offsets = new Int32Array(count + 1)
  // A document may give a token twice; it counts once.
  const visit = (note: (place: number, document: number) => void): void => {
    const lastIn = new Int32Array(count).fill(-1)
    let i = 0
    ends.forEach((end, document) => {
      for (; i < end; i++) {
        const place = places[i] ?? 0
        if (lastIn[place] !== document) note(place, document)
        lastIn[place] = document
      }
    })
  }
  visit((place) => (offsets[place + 1] = (offsets[place + 1] ?? 0) + 1))
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0)
  const next = offsets.slice()
  const documents = new Int32Array(offsets[count] ?? 0)
  visit((place, document) => {
    const at = next[place] ?? 0
    documents[at] = document
    next[place] = at + 1
  })
  return { offsets, documents }
}

/** Builds the index of documents `0 … size - 1`. */
export function buildInvertedIndex(
  size: number,
  tokensOf: (document: number, give: GiveToken) => void,
): InvertedIndex {
  const { words, given, ends: documentEnds } = collect(size, tokensOf)
  const sorted = words.toSorted() // by code units
  const wordPlaces = words.map((word) => lowerBound(words.length, (place) => (sorted[place] ?? '') < word))
  const values = numbersAmong(given)
  const places = new Int32Array(given.length)
  given.forEach((token, i) => {
    places[i] = token < 0 ? (wordPlaces[~token] ?? 0) : words.length + placeOfValue(values, token)
  })
  let end = 0
  const ends = Int32Array.from(sorted, (word) => (end += word.length))
  const laidOut = layOut(words.length + values.length, places, documentEnds)
  return { text: sorted.join(''), ends, values, ...laidOut, size }
}

function tokenAt({ text, ends, values }: InvertedIndex, place: number): Token | undefined {
  return place < ends.length ? text.slice(ends[place - 1] ?? 0, ends[place]) : values[place - ends.length]
}

function documentsOf(index: InvertedIndex, { token, prefix }: Wanted): Int32Array {
  const words = index.ends.length
  const first =
    typeof token === 'number'
      ? words + placeOfValue(index.values, token)
      : lowerBound(words, (place) => (tokenAt(index, place) ?? '') < token)
  const fits = (other: Token | undefined): boolean =>
    other === token || (prefix && typeof other === 'string' && other.startsWith(`${token}`))
  let end = first
  while (fits(tokenAt(index, end))) end++
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
