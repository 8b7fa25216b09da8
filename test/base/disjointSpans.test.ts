import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DisjointSpans } from '../../src/base/disjointSpans'
import { bySpan, overlapping, overlaps, rawSpan, type Span } from '../../src/base/span'

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([at, length]) => rawSpan(at, at + length))
const anySpans = fc.array(anySpan, { maxLength: 40 })

/** The same by looking at every span. */
function taken(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>(
    (kept, one) => (kept.some((other) => overlaps(one, other)) ? kept : [...kept, one]),
    [],
  )
}

test('a span is taken where it overlaps none, in whatever order they come', () => {
  fc.assert(
    fc.property(anySpans, (spans) => {
      const row = new DisjointSpans()
      expect(spans.filter((one) => row.add(one))).toEqual(taken(spans))
    }),
  )
})

test('the spans that overlap one are found, and no others', () => {
  fc.assert(
    fc.property(anySpans, anySpan, (spans, one) => {
      const row = [...taken(spans)].sort(bySpan)
      expect(overlapping(row, one)).toEqual(row.filter((other) => overlaps(other, one)))
    }),
  )
})
