/** Spans that don't overlap, kept in order, so that one more is asked about in few steps. Knows no text. */
import type { Span } from './span'

export class DisjointSpans {
  readonly #spans: Span<number>[] = []

  /** Takes a span in; false where it overlaps one that is there, and then nothing changes. */
  add(span: Span<number>): boolean {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.end ?? Infinity) > span.start) high = middle
      else low = middle + 1
    }
    if ((this.#spans[low]?.start ?? Infinity) < span.end) return false
    this.#spans.splice(low, 0, span)
    return true
  }
}
