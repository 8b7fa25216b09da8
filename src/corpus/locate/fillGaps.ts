/**
 * Finds the figures that no copy prints word for word: what stands where the figure must be, between its
 * neighbours, and differs from it by few characters. Knows no page.
 */
import { nearQuote } from './nearQuote'
import type { Quote } from './occurrences'

/** A figure found in the folded text. */
export interface Found {
  readonly quote: Quote
  readonly start: number
  readonly end: number
  /** 1 where it is word for word the same. */
  readonly likeness: number
}

/** Neighbours further away than this say nothing of the place. */
const FAR = 400
/** The place may be off by this much, and by this share of the distance. */
const OFF = 12
const OFF_SHARE = 0.2
/** Of four characters one may be wrong. */
const LEAST_LIKENESS = 0.6

interface Window {
  readonly start: number
  readonly end: number
  readonly expected: number
}

function windowFor(quote: Quote, left: Found | undefined, right: Found | undefined): Window | null {
  const guesses = [left, right].flatMap((near) => {
    if (!near) return []
    const distance = quote.start - near.quote.start
    return Math.abs(distance) > FAR ? [] : [{ distance: Math.abs(distance), at: near.start + distance }]
  })
  const guess = guesses.sort((a, b) => a.distance - b.distance)[0]
  if (!guess) return null
  const off = OFF + OFF_SHARE * guess.distance
  const start = Math.max(left?.end ?? 0, Math.floor(guess.at - off))
  const end = Math.min(right?.start ?? Infinity, Math.ceil(guess.at + off + quote.text.length))
  return start < end ? { start, end, expected: guess.at - start } : null
}

/** Looks for one figure between its neighbours. */
function between(
  text: string,
  quote: Quote,
  left: Found | undefined,
  right: Found | undefined,
): Found | null {
  // Neighbours in the wrong order belong to different pieces of a torn page.
  const order = left && right && right.start < left.end ? undefined : right
  const window = windowFor(quote, left, order)
  if (!window) return null
  const near = nearQuote(text.slice(window.start, window.end), quote.text, window.expected)
  if (!near) return null
  const likeness = 1 - near.distance / quote.text.length
  if (likeness < LEAST_LIKENESS) return null
  return { quote, start: window.start + near.start, end: window.start + near.end, likeness }
}

/** Adds what can be found of the missing figures. `found` and the answer stand in the order of the page. */
export function fillGaps(text: string, quotes: readonly Quote[], found: readonly Found[]): readonly Found[] {
  const byQuote = new Map(found.map((place) => [place.quote, place]))
  const taken = [...found]
  const all: Found[] = []
  quotes.forEach((quote, i) => {
    const known = byQuote.get(quote)
    const right = quotes.slice(i + 1).find((other) => byQuote.has(other))
    const place = known ?? between(text, quote, all.at(-1), right && byQuote.get(right))
    if (!place) return
    const isTaken = !known && taken.some((other) => other.start < place.end && place.start < other.end)
    if (isTaken) return
    if (!known) taken.push(place)
    all.push(place)
  })
  return all
}
