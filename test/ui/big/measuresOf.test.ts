import { expect, test } from 'vitest'
import { measure } from '../../../src/charts/aggregate/measures'
import { indexCorpus, select } from '../../../src/corpus'
import { everything } from '../../../src/model/query'
import { measuresOf } from '../../../src/ui/big/measuresOf'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const index = indexCorpus(syntheticCorpus(500))

test('a selection is measured once, by its seven most frequent units', () => {
  const all = select(index, everything)
  expect(measuresOf(index, all)).toEqual(measure(index, all, 7))
  expect(measuresOf(index, all)).toBe(measuresOf(index, all))
})

test('another selection is measured by itself', () => {
  const some = select(index, { ...everything, bounds: ['gt'] })
  expect(measuresOf(index, some).total).toBe(some.statisticCount)
  expect(measuresOf(index, select(index, everything)).total).toBe(index.corpus.statistics.length)
})
