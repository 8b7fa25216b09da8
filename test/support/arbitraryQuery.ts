/** Arbitrary queries about the corpora of `arbitraryCorpus.ts`: choices that are there, some that are not. */
import fc from 'fast-check'
import { storyId } from '../../src/model/corpus'
import { bounds, pageId } from '../../src/model/figure'
import type { Query, TimeRange } from '../../src/model/query'

const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 2, arbitrary: fc.subarray([...items]) })

const end = fc.constantFrom(
  null,
  null,
  '2023',
  '2024',
  '2024-10',
  '2024-11',
  '2024-11-03',
  '2024-11-06',
  '2025',
  '20x',
)
const range: fc.Arbitrary<TimeRange> = fc.record({ from: end, to: end })

export const query: fc.Arbitrary<Query> = fc.record({
  stories: some(['story-0', 'story-1', 'story-2', 'gone'].map(storyId)),
  topics: some(['expo', 'society', 'law']),
  dates: range,
  asOf: range,
  pages: some(['page-a', 'page-b', 'page-c'].map(pageId)),
  units: some(['家', '人', '%', '']),
  bounds: some(bounds),
  disputed: fc.boolean(),
  text: fc.constantFrom(
    '',
    '',
    '',
    '志愿者',
    'volunt',
    '13,000',
    '参展 3496',
    '2.37亿',
    '者',
    '…',
    'expo 家',
  ),
})
