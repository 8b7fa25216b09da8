import { describe, expect, test } from 'vitest'
import { matchStories, type MatchedStory, type PlacedSegment } from '../../../src/collate/index'
import { newsPassages } from '../../support/newsPassages'
import { damagedPage, seeded } from '../../support/damage'
import { page, passage, passages } from './segments'

const shown = (stories: readonly MatchedStory[]): string[] =>
  stories.map((story) =>
    story.printings.map((p) => `${p.page}:${p.segments.map((s) => s.headline ?? '–').join('+')}`).join(' '),
  )
const match = (...pages: readonly PlacedSegment[][]): string[] => shown(matchStories(pages.flat()))

describe('matchStories', () => {
  test('the same story on two pages is one, whatever its headline; another story is another', () => {
    expect(
      match(
        page('a', ['治水记', passages(0, 1, 2)], ['执法', passages(10, 11)]),
        page('b', ['江岸新貌', passages(0, 1, 2)]),
      ),
    ).toEqual(['a:治水记 b:江岸新貌', 'a:执法'])
  })

  test('a half joins the whole', () => {
    expect(
      match(page('a', ['治水记', passages(0, 1, 2, 3)]), page('b', ['治水记（上）', passages(2, 3)])),
    ).toHaveLength(1)
  })

  test('two halves with one headline and a little in common are one', () => {
    const halves = [
      page('a', ['治水记', passages(0, 1, 2, 3, 4)]),
      page('b', ['治水记', passages(4, 5, 6, 7, 8)]),
    ] as const
    expect(match(...halves)).toHaveLength(1)
    expect(match(halves[0], page('b', ['另一篇', passages(4, 5, 6, 7, 8)]))).toHaveLength(2)
  })

  test('a quoted paragraph does not make two stories one', () => {
    expect(
      match(page('a', ['治水记', passages(0, 1, 2, 3)]), page('b', ['财政', passages(8, 9, 1, 10)])),
    ).toHaveLength(2)
  })

  test('an orphaned fragment joins the story that holds its text', () => {
    expect(
      match(
        page('a', ['治水记', passages(0, 1, 2, 3)]),
        page('b', ['执法', passages(10, 11)], [null, passages(2, 3)]),
      ),
    ).toEqual(['a:治水记 b:–', 'b:执法'])
  })

  test('heavy damage does not hide a story', () => {
    const rates = { characters: 0.05, breaks: 0.1, figures: 0.1, missing: 0.2, torn: 1 }
    const random = seeded(7)
    const pages = ['a', 'b', 'c', 'd'].map((id) =>
      page(id, [id, damagedPage(newsPassages, rates, random).text]),
    )
    expect(match(...pages)).toHaveLength(1)
  })

  test('an empty list has no stories', () => {
    expect(matchStories([])).toEqual([])
  })
})

describe('pieces', () => {
  test('cover the paragraphs of a story and nothing of another', () => {
    const [story] = matchStories(page('a', ['治水记', passages(0, 1)]))
    const [printing] = story?.printings ?? []
    expect(printing?.pieces).toHaveLength(1)
    expect(printing?.pieces.map((p) => printing.text.slice(p.start, p.end)).join('')).toContain(passage(1))
  })
})
