import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCorpus } from '../../src/corpus/index'
import { toJson } from '../../src/share/json'
import { wholeCorpus } from '../../src/share/tables/excerpt'
import { corpus } from '../support/arbitraryCorpus'
import { excerptOf } from './sampleExcerpt'

test('a disputed statistic has all its readings with their places, and its story', () => {
  const value: unknown = JSON.parse(toJson(excerptOf('groups')))
  expect(value).toMatchObject({
    format: 'youju-excerpt',
    version: 1,
    statistics: [
      {
        id: 'groups',
        printed: '14个',
        value: 14,
        disputed: true,
        adoption: { kind: 'tied' },
        readings: [
          { text: '14个', adopted: true, figures: [{ page: 'page-a', text: '14个' }] },
          { text: '4个', adopted: false, figures: [{ page: 'page-b', text: '4个' }] },
        ],
      },
    ],
    stories: [{ id: 'fair', headline: '博览会看点' }],
  })
})

test('a derived statistic names its formula and has no reading', () => {
  const value = JSON.parse(toJson(excerptOf('team-size'))) as { statistics: readonly object[] }
  expect(value.statistics[0]).toMatchObject({
    kind: 'derived',
    formula: { left: 'volunteers', operator: '/' },
  })
  expect(value.statistics[0]).not.toHaveProperty('readings')
})

test('any corpus: one statistic each, and the same bytes twice', () => {
  fc.assert(
    fc.property(corpus, (some) => {
      const excerpt = wholeCorpus(indexCorpus(some))
      const text = toJson(excerpt)
      expect((JSON.parse(text) as { statistics: unknown[] }).statistics).toHaveLength(some.statistics.length)
      expect(toJson(excerpt)).toBe(text)
    }),
    { numRuns: 40 },
  )
})
