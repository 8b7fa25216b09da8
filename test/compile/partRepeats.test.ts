import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/collate/index'
import type { CatalogueEntry } from '../../src/compile/catalogueTable'
import type { CollatedStory } from '../../src/compile/collateStories'
import { partRepeats } from '../../src/compile/partRepeats'
import { pageQuantities } from '../../src/compile/quantities'
import { statisticId } from '../../src/model/corpus'
import { pageId, type Figure } from '../../src/model/figure'
import { sampleCorpus } from '../support/sampleCorpus'

const page = pageId('p')
const figure = (text: string, start: number): Figure =>
  ({ ...sampleCorpus.figures[0], page, text, start, end: start + text.length }) as Figure
/** A page that prints a passage twice: 40个 stands in one place of the story both times, and once more beside it. */
const figures = [figure('40个', 10), figure('40个', 50), figure('40个', 90)]
const group: Group = { rank: 0, column: 0, figures }

const row = (id: string, nth: number, apart: readonly string[] = []): CatalogueEntry =>
  ({
    id: statisticId(id),
    ground: { kind: 'figures', anchors: [{ page, text: '40个', nth }] },
    apart: apart.map(statisticId),
  }) as unknown as CatalogueEntry

const derived = { id: statisticId('d'), ground: { kind: 'formula' }, apart: [] } as unknown as CatalogueEntry

/** The starts of each group's figures, for a story on so many pages. */
function parted(entries: readonly CatalogueEntry[], pages = 1): readonly (readonly number[])[] {
  const printings = Array.from({ length: pages }, () => ({}))
  const story = {
    story: { printings },
    quantities: new Map([[page, pageQuantities(figures)]]),
  } as unknown as CollatedStory
  return partRepeats([group], entries, story).map((part) => part.figures.map(({ start }) => start))
}

describe('figures of one repeated passage', () => {
  test('are one fact while at most one row points at them', () => {
    expect(parted([])).toEqual([[10, 50, 90]])
    expect(parted([row('a', 2)])).toEqual([[10, 50, 90]])
    expect(parted([row('a', 2), derived])).toEqual([[10, 50, 90]])
  })

  test('are different facts where rows point at different ones; what nobody points at repeats the first', () => {
    expect(parted([row('a', 1), row('b', 2)])).toEqual([[10, 90], [50]])
    expect(parted([row('a', 3), row('b', 2), row('c', 1)])).toEqual([[10], [50], [90]])
  })

  test('keep their place, and the order of the page', () => {
    const story = { story: { printings: [{}] }, quantities: new Map([[page, pageQuantities(figures)]]) }
    const parts = partRepeats([group], [row('a', 1), row('b', 2)], story as unknown as CollatedStory)
    expect(parts.map(({ rank, column }) => [rank, column])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('are one fact where two rows point at the same, or at none that is printed', () => {
    expect(parted([row('a', 2), row('b', 2)])).toEqual([[10, 50, 90]])
    expect(parted([row('a', 2), row('b', 4)])).toEqual([[10, 50, 90]])
  })
})

describe('a story on several pages', () => {
  test('has one fact in one place, unless the rows part from each other', () => {
    expect(parted([row('a', 1), row('b', 2)], 2)).toEqual([[10, 50, 90]])
    expect(parted([row('a', 1, ['b']), row('b', 2)], 2)).toEqual([[10, 90], [50]])
    expect(parted([row('a', 1), row('b', 2, ['a'])], 2)).toEqual([[10, 90], [50]])
  })

  test('each two of them', () => {
    expect(parted([row('a', 1, ['b', 'c']), row('b', 2), row('c', 3)], 2)).toEqual([[10, 50, 90]])
    expect(parted([row('a', 1, ['b', 'c']), row('b', 2, ['c']), row('c', 3)], 2)).toEqual([[10], [50], [90]])
  })
})
