import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonBlocks } from '../../../src/collate/align/blocks'
import { NgramIndex, ngramHashes } from '../../../src/collate/align/ngrams'

const codes = (text: string): Int32Array => Int32Array.from(text, (c) => c.charCodeAt(0))
const blocks = (a: string, b: string, n = 3) =>
  commonBlocks(codes(a), codes(b), new NgramIndex(ngramHashes(codes(b), n)), n)

describe('blocks', () => {
  test('runs are maximal', () => {
    expect(blocks('xxabcdefyy', 'abcdefzz')).toEqual([{ left: 2, right: 0, length: 6 }])
  })

  test('a slip cuts a run in two', () => {
    expect(blocks('abcdXefgh', 'abcdYefgh')).toEqual([
      { left: 0, right: 0, length: 4 },
      { left: 5, right: 5, length: 4 },
    ])
  })

  test('runs shorter than n are not seen', () => {
    expect(blocks('abX', 'abY')).toEqual([])
  })

  test('what occurs everywhere is no landmark', () => {
    expect(blocks('abc', 'abc'.repeat(9))).toEqual([])
  })

  test('each block holds equal codes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 })
    fc.assert(
      fc.property(text, text, (a, b) =>
        blocks(a, b).every(
          ({ left, right, length }) =>
            a.slice(left, left + length) === b.slice(right, right + length) && length >= 3,
        ),
      ),
    )
  })
})
