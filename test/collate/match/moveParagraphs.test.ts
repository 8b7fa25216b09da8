import { describe, expect, test } from 'vitest'
import { matchStories, type PlacedSegment } from '../../../src/collate/index'
import { page, passage, passages } from './segments'

/** For each story of a page the numbers of the passages that it holds there. */
function held(id: string, ...pages: readonly PlacedSegment[][]): number[][] {
  return matchStories(pages.flat()).flatMap((story) => {
    const printing = story.printings.find((p) => p.page === id)
    if (!printing) return []
    const text = printing.pieces.map((p) => printing.text.slice(p.start, p.end)).join('\n')
    return [Array.from({ length: 18 }, (_, i) => i).filter((i) => text.includes(passage(i).slice(5, 30)))]
  })
}

const clean = [
  page('a', ['治水记', passages(0, 1, 2, 3, 4, 5)]),
  page('b', ['执法与服务', passages(10, 11, 12, 13)]),
] as const

describe('torn pages', () => {
  test('paragraphs in the wrong segment go where other pages have them', () => {
    const torn = page('t', ['治水记', passages(0, 1, 10, 11, 2, 3)], ['执法与服务', passages(12, 13)])
    expect(held('t', ...clean, torn)).toEqual([
      [0, 1, 2, 3],
      [10, 11, 12, 13],
    ])
  })

  test('a fragment may hold bits of two stories', () => {
    const torn = page(
      't',
      ['治水记', passages(0, 1)],
      ['执法与服务', passages(10, 11)],
      [null, passages(2, 3, 12, 13)],
    )
    expect(held('t', ...clean, torn)).toEqual([
      [0, 1, 2, 3],
      [10, 11, 12, 13],
    ])
  })

  test('what no other page has goes with the paragraphs around it', () => {
    const torn = page('t', ['治水记', passages(0, 1, 10, 16, 11, 2)], ['执法与服务', passages(12, 13)])
    expect(held('t', ...clean, torn)).toEqual([
      [0, 1, 2],
      [10, 11, 12, 13, 16],
    ])
  })

  test('a paragraph that a story of another page has too is reused copy, and stays', () => {
    const other = page('t', ['财政', passages(8, 9, 2, 14)])
    expect(held('t', ...clean, other)).toEqual([[2, 8, 9, 14]])
  })

  test('a paragraph printed twice in its own story stays there', () => {
    const torn = page('t', ['治水记', passages(0, 1, 10, 1, 11, 2)], ['执法与服务', passages(12, 13)])
    expect(held('t', ...clean, torn)[0]).toContain(1)
  })
})
