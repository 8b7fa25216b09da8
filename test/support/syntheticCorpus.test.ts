import { expect, test } from 'vitest'
import { decodeCorpus, encodeCorpus } from '../../src/model/corpusJson'
import { syntheticCorpus } from './syntheticCorpus'

test.each([1, 49, 51, 1000])('a synthetic corpus of %i figures is whole, and the same every time', (size) => {
  const corpus = syntheticCorpus(size)
  expect(corpus.figures).toHaveLength(size)
  expect(decodeCorpus(JSON.parse(encodeCorpus(corpus)))).toEqual({ ok: true, value: corpus })
  expect(syntheticCorpus(size)).toEqual(corpus)
})
