/**
 * Finds the stretch of a short text that differs least from a quote: an edit distance whose ends are free
 * (Sellers). Knows no figure and no page.
 *
 *   `3496家` in `有3己96家参展` → `3己96家`, distance 1
 */

export interface NearQuote {
  readonly start: number
  readonly end: number
  /** Insertions, deletions and replacements. */
  readonly distance: number
}

/** The stretch with the least distance; of equals, the one that begins nearest to `expected`, as long as the quote. */
export function nearQuote(text: string, quote: string, expected: number): NearQuote | null {
  // cost[i]: the least distance of quote[0..i] to a stretch ending here; from[i]: where that stretch begins.
  let cost = Array.from({ length: quote.length + 1 }, (_, i) => i)
  let from = new Array<number>(quote.length + 1).fill(0)
  let best: NearQuote | null = null
  for (let end = 1; end <= text.length; end++) {
    const nextCost = [0]
    const nextFrom = [end]
    for (let i = 1; i <= quote.length; i++) {
      const same = text.charCodeAt(end - 1) === quote.charCodeAt(i - 1)
      const steps = [
        [(cost[i - 1] ?? 0) + (same ? 0 : 1), from[i - 1] ?? 0],
        [(cost[i] ?? 0) + 1, from[i] ?? 0],
        [(nextCost[i - 1] ?? 0) + 1, nextFrom[i - 1] ?? 0],
      ] as const
      const [least, begin] = steps.reduce((a, b) => (b[0] < a[0] ? b : a))
      nextCost.push(least)
      nextFrom.push(begin)
    }
    ;[cost, from] = [nextCost, nextFrom]
    const found = { start: from[quote.length] ?? 0, end, distance: cost[quote.length] ?? 0 }
    if (found.start < found.end && (!best || isBetter(found, best, quote.length, expected))) best = found
  }
  return best
}

function isBetter(a: NearQuote, b: NearQuote, length: number, expected: number): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance
  if (a.start !== b.start) return Math.abs(a.start - expected) < Math.abs(b.start - expected)
  return Math.abs(a.end - a.start - length) < Math.abs(b.end - b.start - length)
}
