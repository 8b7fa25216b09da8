/**
 * Finds the figures that no copy prints word for word: what stands where the figure must be, between its
 * neighbours, and differs from it by few characters. Knows no page.
 */
import { nearQuote, type NearQuote } from './nearQuote'
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
/** Of the only number between two neighbours so much must be as it was. */
const LEAST_ALONE = 0.3
const number = /[\d.]*\d|[〇一二三四五六七八九十百千万亿]{2,}/g

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
  const cut = cutDigits(text, window.start + near.start, window.start)
  const likeness = 1 - (near.distance + cut) / quote.text.length
  const found = { quote, start: window.start + near.start - cut, end: window.start + near.end, likeness }
  if (likeness >= LEAST_LIKENESS) return found
  return likeness >= LEAST_ALONE && isAlone(text.slice(window.start, window.end), near) ? found : null
}

/** How many digits before a place belong to the number that stands there: a number is never cut. */
function cutDigits(text: string, start: number, least: number): number {
  if (!/\d/.test(text.charAt(start))) return 0
  let cut = 0
  while (start - cut > least && /[\d.]/.test(text.charAt(start - cut - 1))) cut++
  return cut
}

/** Says whether the only number of a stretch is the one that was found: then it stands there, however misread. */
function isAlone(stretch: string, { start, end }: NearQuote): boolean {
  const [only, ...others] = stretch.matchAll(number)
  return !!only && others.length === 0 && only.index < end && start < only.index + only[0].length
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
