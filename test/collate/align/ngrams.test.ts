import { expect, test } from 'vitest'
import { NgramIndex, ngramHashes } from '../../../src/collate/align/ngrams'

const codes = (text: string): Int32Array => Int32Array.from(text, (c) => c.charCodeAt(0))

test('equal runs have equal hashes, one for each place', () => {
  const hashes = ngramHashes(codes('abcxabc'), 3)
  expect(hashes).toHaveLength(5)
  expect(hashes[0]).toBe(hashes[4])
  expect(new Set(hashes).size).toBe(4)
})

test('a text shorter than n has none', () => {
  expect(ngramHashes(codes('ab'), 3)).toHaveLength(0)
})

test('the index gives places in order, and nothing for what is frequent', () => {
  const hashes = ngramHashes(codes('abab'), 2)
  const index = new NgramIndex(hashes)
  expect(index.places(hashes[0] ?? 0, 2)).toEqual([0, 2])
  expect(index.places(hashes[0] ?? 0, 1)).toEqual([])
  expect(index.places(12345, 2)).toEqual([])
})
