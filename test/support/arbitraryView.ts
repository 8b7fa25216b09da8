/** Arbitrary views that a reader can reach: lists without doubles, ranges that don't end before they start. */
import fc from 'fast-check'
import { statisticId, storyId } from '../../src/model/corpus'
import { bounds, pageId } from '../../src/model/figure'
import { languages, themeChoices } from '../../src/model/language'
import type { Query, TimeRange } from '../../src/model/query'
import { presentables, sortColumns, type View } from '../../src/model/view'

/** Any text without half characters, with what has a meaning in query strings and lists well to the fore. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(',', '\\', '&', '=', '+', ' ', '%', '#', '?', '~', '家', '𠮷', "'") }),
  fc.constantFrom('none', '~none', '1.3万', '3,496', '__proto__'),
)
const name = text.filter((t) => t !== '')
const listOf = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(item, { maxLength: 4 })

const ends = [null, '2023', '2024', '2024-10', '2024-11', '2024-11-05', '2024-11-06', '2025']
const range: fc.Arbitrary<TimeRange> = fc
  .tuple(fc.nat(ends.length - 1), fc.nat(ends.length - 1))
  .map(([a, b]) => ({ from: ends[Math.min(a, b)] ?? null, to: ends[Math.max(a, b)] ?? null }))

const query: fc.Arbitrary<Query> = fc.record({
  stories: listOf(name.map(storyId)),
  topics: listOf(name),
  dates: range,
  asOf: range,
  pages: listOf(name.map(pageId)),
  units: listOf(text),
  bounds: listOf(fc.constantFrom(...bounds)),
  disputed: fc.boolean(),
  text,
})

export const view: fc.Arbitrary<View> = fc.record({
  corpus: fc.option(name, { nil: null }),
  query,
  present: fc.option(fc.constantFrom(...presentables), { nil: null }),
  chart: fc.option(name, { nil: null }),
  stat: fc.option(name.map(statisticId), { nil: null }),
  sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
  language: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themeChoices),
})
