/**
 * Places in a string. Offsets are UTF-16 code units; a raw offset counts in the page as it was
 * transcribed, a clean offset in the text that extraction works on. The two are branded apart, so
 * one can't be passed for the other.
 */

declare const rawBrand: unique symbol
declare const cleanBrand: unique symbol

/** An offset into the raw page, in UTF-16 code units, ≥ 0. */
export type RawOffset = number & { readonly [rawBrand]: true }

/** An offset into the cleaned text, in UTF-16 code units, ≥ 0. */
export type CleanOffset = number & { readonly [cleanBrand]: true }

/** A half-open range of offsets: `start` included, `end` excluded, `start ≤ end`. */
export interface Span<Offset extends number = RawOffset> {
  readonly start: Offset
  readonly end: Offset
}

/** The one place where a number becomes a raw offset. */
export function rawOffset(value: number): RawOffset {
  return value as RawOffset
}

/** The one place where a number becomes a clean offset. */
export function cleanOffset(value: number): CleanOffset {
  return value as CleanOffset
}

/** Makes a raw span of two plain numbers. */
export function rawSpan(start: number, end: number): Span {
  return { start: rawOffset(start), end: rawOffset(end) }
}

/** Says whether two spans share at least one code unit. */
export function overlaps<O extends number>(a: Span<O>, b: Span<O>): boolean {
  return a.start < b.end && b.start < a.end
}

/** Says whether `outer` covers every code unit of `inner`. */
export function contains<O extends number>(outer: Span<O>, inner: Span<O>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The spans of a sorted, disjoint row that share a code unit with one. Finds them by halving. */
export function overlapping<S extends Span<O>, O extends number>(
  row: readonly S[],
  one: Span<O>,
): readonly S[] {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.end ?? Infinity) > one.start) high = middle
    else low = middle + 1
  }
  let end = low
  while ((row[end]?.start ?? Infinity) < one.end) end++
  return row.slice(low, end)
}

/** Orders spans by start, then by end. */
export function bySpan<O extends number>(a: Span<O>, b: Span<O>): number {
  return a.start - b.start || a.end - b.end
}
