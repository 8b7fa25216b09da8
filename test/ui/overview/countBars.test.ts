import { expect, test } from 'vitest'
import { indexCorpus, overview, select } from '../../../src/corpus'
import { everything } from '../../../src/model/query'
import { countBars } from '../../../src/ui/overview/countBars'
import { sampleCorpus } from '../../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)
const names = { nameOf: (value: string) => value.toUpperCase(), chosen: ['page-b'] }

test('the longest bar fills the width and what is chosen is marked', () => {
  const bars = countBars(overview(index, select(index, everything), 'page'), names)
  expect(bars.map(({ text, count, share, chosen }) => [text, count, share, chosen])).toEqual([
    ['PAGE-A', 8, 1, false],
    ['PAGE-B', 6, 0.75, true],
    ['PAGE-C', 2, 0.25, false],
  ])
})

test('where nothing passes, no bar has a length', () => {
  const none = select(index, { ...everything, text: 'zzzz' })
  expect(countBars(overview(index, none, 'page'), names).map(({ share }) => share)).toEqual([0, 0, 0])
})
