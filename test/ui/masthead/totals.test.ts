import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagrees, indexCorpus } from '../../../src/corpus'
import { totalsOf } from '../../../src/ui/masthead/totals'
import { corpus as anyCorpus } from '../../support/arbitraryCorpus'

test('the totals are those of a plain count; dates are no figures', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const { figures, statistics, disputed, stories, pages } = totalsOf(indexCorpus(corpus))
      expect(figures).toBe(corpus.figures.filter(({ kind }) => kind === 'quantity').length)
      expect(disputed).toBe(corpus.statistics.filter(disagrees).length)
      expect([pages, stories, statistics]).toEqual(
        [corpus.pages, corpus.stories, corpus.statistics].map(({ length }) => length),
      )
    }),
  )
})

test('a corpus is counted once', () => {
  const [corpus] = fc.sample(anyCorpus, 1)
  if (!corpus) throw new Error('a sample')
  const index = indexCorpus(corpus)
  expect(totalsOf(index)).toBe(totalsOf(index))
  expect(totalsOf(indexCorpus(corpus))).not.toBe(totalsOf(index))
})
