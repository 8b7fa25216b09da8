/**
 * The places where the figures of a page stand word for word in another text. A number is never cut: `4个`
 * does not stand in `14个`. Knows no order.
 */

/** A figure of the page in folded form. */
export interface Quote {
  /** Place among the figures of the page. */
  readonly order: number
  readonly text: string
  /** Folded offset on the page, estimated: the page's text is not at hand. */
  readonly start: number
}

export interface Occurrence {
  readonly quote: Quote
  readonly start: number
  /** How much finding it says: long and rare says most. */
  readonly weight: number
}

/** A text that stands more often says nothing of where it is. */
const COMMON = 48

const part = /[\d.零〇一二三四五六七八九十百千万亿]/

function cutsNumber(text: string, start: number, end: number): boolean {
  const into = (left: number): boolean => part.test(text.charAt(left)) && part.test(text.charAt(left + 1))
  return into(start - 1) || into(end - 1)
}

/** The places of one text, ascending; none where there are more than `COMMON`. */
export function placesOf(text: string, quote: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (cutsNumber(text, at, at + quote.length)) continue
    if (found.length === COMMON) return []
    found.push(at)
  }
  return found
}

/** All places of all quotes, by quote, then by place. */
export function occurrencesOf(text: string, quotes: readonly Quote[]): readonly Occurrence[] {
  const known = new Map<string, readonly number[]>()
  return quotes.flatMap((quote) => {
    const places = known.get(quote.text) ?? placesOf(text, quote.text)
    known.set(quote.text, places)
    const weight = quote.text.length / (1 + Math.log(Math.max(1, places.length)))
    return places.map((start) => ({ quote, start, weight }))
  })
}
