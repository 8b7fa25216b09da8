/**
 * Tells which page of the edition a text is, and where each of the page's figures stands in it. The edition
 * holds no text of its pages, so another transcription is known by its numbers: their characters, their order
 * and the distances between them. Knows no file.
 */
import type { Corpus } from '../../model/corpus'
import type { KnownPage, PageMatch, Place } from '../../model/heldPage'
import { chainsOf, drift, repeatsOf } from './chains'
import { fillGaps, type Found } from './fillGaps'
import { foldQuote, foldText, unfold, type FoldedText } from './foldedText'
import { occurrencesOf, type Occurrence, type Quote } from './occurrences'

/** Less of a page than this, or a text that much longer, is another page with some of the same stories. */
const LEAST_FIT = 0.65

/** What is remembered of each page of a corpus. */
export function knownPages(corpus: Corpus): readonly KnownPage[] {
  return corpus.pages.map(({ id, sha256, length }) => ({
    id,
    sha256,
    length,
    figures: corpus.figures
      .flatMap(({ page, start, end, text }, index) => (page === id ? [{ index, start, end, text }] : []))
      .sort((a, b) => a.start - b.start),
  }))
}

/** The page that a text is, or null. `sha256` is of its UTF-8 bytes; null where it could not be worked out. */
export function locatePage(
  text: string,
  sha256: string | null,
  pages: readonly KnownPage[],
): PageMatch | null {
  const same = pages.find((page) => isSame(text, sha256, page))
  if (same) return sameMatch(same)
  const folded = foldText(text)
  const matches = pages.map((page) => {
    const { match, repeated } = matchCopy(folded, text.length, page)
    // Numbers that return by chance take nothing from a page that is as long as it should be.
    const length = Math.max(text.length - repeated, Math.min(text.length, page.length))
    return { match, fit: match.confidence * alike(length, page.length) }
  })
  const [best] = matches.sort((a, b) => b.fit - a.fit)
  return best && best.fit >= LEAST_FIT ? best.match : null
}

/** A short page may stand whole within a long one. */
function alike(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1)
}

/** Without a hash, a text of the same length with every number in its place is the same. */
function isSame(text: string, sha256: string | null, page: KnownPage): boolean {
  if (sha256 !== null) return page.sha256 === sha256
  const holds = page.figures.every((figure) => text.slice(figure.start, figure.end) === figure.text)
  return text.length === page.length && page.figures.length > 0 && holds
}

function sameMatch({ id, figures }: KnownPage): PageMatch {
  const places = figures.map(({ index, start, end }) => ({ figure: index, start, end, confidence: 1 }))
  return { page: id, how: 'same', confidence: 1, places }
}

/** Figures in folded form. White space is spread evenly over the page, as far as anyone knows. */
function quotesOf(page: KnownPage, shrink: number): readonly Quote[] {
  return page.figures.map(({ text, start }, order) => ({
    order,
    text: foldQuote(text),
    start: Math.round(start * shrink),
  }))
}

interface Copy {
  readonly match: PageMatch
  /** So much of the text says again what it has said. */
  readonly repeated: number
}

function matchCopy(folded: FoldedText, length: number, page: KnownPage): Copy {
  const shrink = length === 0 ? 1 : folded.text.length / length
  const quotes = quotesOf(page, shrink)
  const occurrences = occurrencesOf(folded.text, quotes)
  const chains = chainsOf(occurrences)
  const repeated = repeatsOf(occurrences, chains).reduce((sum, chain) => sum + extentOf(chain), 0) / shrink
  const chained = chains
    .flat()
    .map(({ quote, start }): Found => ({ quote, start, end: start + quote.text.length, likeness: 1 }))
    .sort((a, b) => a.quote.order - b.quote.order)
  const found = fillGaps(folded.text, quotes, chained)
  const sure = found.map((place, i) => place.likeness * neighbourhood(place, found[i - 1], found[i + 1]))
  const places = found.flatMap((place, i): Place[] => {
    const figure = page.figures[place.quote.order]
    const span = unfold(folded, place.start, place.end)
    return figure ? [{ figure: figure.index, ...span, confidence: round(sure[i] ?? 0) }] : []
  })
  const all = quotes.reduce((sum, { text }) => sum + text.length, 0)
  const held = found.reduce((sum, { quote }, i) => sum + quote.text.length * (sure[i] ?? 0), 0)
  const match: PageMatch = {
    page: page.id,
    how: 'copy',
    confidence: all === 0 ? 0 : round(held / all),
    places: places.sort((a, b) => a.start - b.start),
  }
  return { match, repeated }
}

function extentOf(chain: readonly Occurrence[]): number {
  const [first, last] = [chain[0], chain.at(-1)]
  return first && last ? last.start + last.quote.text.length - first.start : 0
}

/** Half of the trust rests on the figure itself, half on the neighbour that stands as far away as on the page. */
function neighbourhood(place: Found, left: Found | undefined, right: Found | undefined): number {
  const fits = [left, right].flatMap((near) =>
    near ? [1 - drift(place.quote.start - near.quote.start, place.start - near.start)] : [],
  )
  return 0.5 + 0.5 * Math.max(0, ...fits)
}

const round = (share: number): number => Math.round(share * 100) / 100
