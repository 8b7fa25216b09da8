import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../../../src/base/pause'
import { linkSteps, linksOf } from '../../../src/charts/spec/corpusLinks'
import { indexCorpus } from '../../../src/corpus'
import type { Statistic } from '../../../src/model/corpus'
import { corpus as anyCorpus } from '../../support/arbitraryCorpus'
import { sampleCorpus } from '../../support/sampleCorpus'

test('the same fact is found from either side, in the order of the corpus, and no statistic is its own', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const { same } = linksOf(corpus)
      const linked = (one: Statistic, other: Statistic): boolean =>
        one.id !== other.id && (one.sameAs.includes(other.id) || other.sameAs.includes(one.id))
      for (const one of corpus.statistics)
        expect(same.get(one.id) ?? []).toEqual(corpus.statistics.filter((other) => linked(one, other)))
    }),
  )
})

test('a corpus is looked through once', () => {
  expect(linksOf(sampleCorpus)).toBe(linksOf(sampleCorpus))
  expect(linksOf({ ...sampleCorpus })).not.toBe(linksOf(sampleCorpus))
})

test('laid out in steps they are the same, and take the index of the corpus for their own', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const asked = linksOf({ ...corpus })
      const index = indexCorpus(corpus)
      atOnce(linkSteps(index))
      const { same, derived, byId } = linksOf(corpus)
      expect([same, derived]).toEqual([asked.same, asked.derived])
      expect(byId).toBe(index.statisticById)
    }),
  )
})
