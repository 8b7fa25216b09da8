import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/base/day'
import { rawSpan } from '../../src/base/span'
import { Complaints } from '../../src/compile/complaints'
import { headlineKey, placeStories, type ReadPage } from '../../src/compile/placeStories'
import type { PrintingEntry } from '../../src/compile/smallTables'
import { storyId } from '../../src/model/corpus'
import { pageId } from '../../src/model/figure'
import type { StorySegment } from '../../src/model/page'
import { sampleCorpus } from '../support/sampleCorpus'

const segment = (headline: string | null, start: number, end: number): StorySegment => ({
  headline,
  deck: null,
  kind: 'article',
  pieces: [rawSpan(start, end)],
  dateline: null,
  agency: null,
  byline: [],
  continuedOn: null,
})
const id = pageId('p')
const page: ReadPage = {
  id,
  // No two passages alike: matching goes by shared text.
  text: Array.from({ length: 100 }, (_, i) => String.fromCharCode(0x4e00 + i)).join(''),
  extraction: {
    page: id,
    figures: [],
    diagnostics: [],
    segments: [segment('## 博览会，看点？', 10, 30), segment(null, 30, 40), segment('博览会', 50, 60)],
  },
}
const story = (headline: string) =>
  ({ ...sampleCorpus.stories[0], row: 2, id: storyId('s'), headline, date: parseDay('2024-11-04') }) as never

function place(headline: string, more: Partial<PrintingEntry> = {}) {
  const complaints = new Complaints('printings.csv')
  const row: PrintingEntry = {
    row: 2,
    story: storyId('s'),
    page: id,
    status: 'complete',
    ranges: null,
    ...more,
  }
  const placed = placeStories([story(headline)], [row], new Map([[id, page]]), complaints)
  return { pieces: placed.get(storyId('s'))?.[0]?.pieces, rules: complaints.list.map((d) => d.rule) }
}

test('headlineKey keeps letters, digits and hanzi', () => {
  expect(headlineKey('第七年，“四叶草” ７')).toBe('第七年四叶草7')
})

describe('placeStories', () => {
  test('finds a story by its headline, whatever marks it is printed with', () => {
    expect(place('博览会看点').pieces).toEqual([{ start: 10, end: 30 }])
  })
  test('a person’s ranges overrule', () => {
    expect(place('没有这个标题', { ranges: [rawSpan(1, 5)] }).pieces).toEqual([{ start: 1, end: 5 }])
  })
  test('a longer headline than printed is found where what is printed is telling', () => {
    expect(place('博览会，看点？哪些值得期待').rules).toContain('story-not-found')
  })
  test('a range beyond the page is refused', () => {
    expect(place('博览会看点', { ranges: [rawSpan(1, 101)] }).rules).toEqual([
      'range-beyond-page',
      'no-printing',
    ])
  })
  test('a headline that is not there is an error with its row', () => {
    expect(place('另一件事').rules).toEqual(['story-not-found', 'no-printing'])
  })
})
