import { expect, test } from 'vitest'
import { disagrees } from '../../src/corpus'
import { amountOf } from '../../src/model/corpus'
import { decodeCorpus, encodeCorpus } from '../../src/model/corpusJson'
import { syntheticCorpus } from './syntheticCorpus'

test.each([1, 49, 51, 1000, 5000])(
  'a synthetic corpus of %i figures is whole, and the same every time',
  (size) => {
    const corpus = syntheticCorpus(size)
    expect(corpus.figures).toHaveLength(size)
    expect(decodeCorpus(JSON.parse(encodeCorpus(corpus)))).toEqual({ ok: true, value: corpus })
    expect(syntheticCorpus(size)).toEqual(corpus)
  },
)

test('it is mixed as newspapers are: most numbers firm, few disputed, many units and days', () => {
  const { statistics, stories } = syntheticCorpus(5000)
  const share = (count: number): number => count / statistics.length
  expect(share(statistics.filter((s) => amountOf(s).bound === 'eq').length)).toBeGreaterThan(0.6)
  expect(share(statistics.filter((s) => amountOf(s).bound !== 'eq').length)).toBeGreaterThan(0.2)
  expect(share(statistics.filter(disagrees).length)).toBeGreaterThan(0.02)
  expect(share(statistics.filter(disagrees).length)).toBeLessThan(0.1)
  expect(new Set(statistics.map((s) => amountOf(s).unit)).size).toBeGreaterThan(10)
  expect(new Set(stories.map(({ date }) => date)).size).toBeGreaterThan(50)
  expect(new Set(stories.map(({ topic }) => topic)).size).toBeGreaterThan(5)
})
