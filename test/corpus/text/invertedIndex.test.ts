import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildInvertedIndex, markTerm } from '../../../src/corpus/text/invertedIndex'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '家'), minLength: 1, maxLength: 3 })
const number = fc.constantFrom(0, 0.5, 4, 40, 1e30)
const token = fc.oneof(word, number)
const wanted = fc.oneof(
  fc.record({ token: word, prefix: fc.boolean() }),
  fc.record({ token: number, prefix: fc.constant(false) }),
)
const term = fc.array(fc.array(wanted, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })

test('marks the documents that a look at each one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(token, { maxLength: 7 })), term, (documents, t) => {
      const index = buildInvertedIndex(documents.length, (i, give) => documents[i]?.forEach(give))
      const hits = new Uint8Array(documents.length)
      markTerm(index, t, hits)
      const plain = documents.map((tokens) =>
        t.some((group) =>
          group.every((w) =>
            tokens.some((x) => x === w.token || (w.prefix && `${x}`.startsWith(`${w.token}`))),
          ),
        ),
      )
      expect([...hits].map((hit) => hit === 1)).toEqual(plain)
    }),
  )
})

test('adds to the marks that are there', () => {
  const index = buildInvertedIndex(2, (i, give) => give(i === 0 ? 'a' : 'b'))
  const hits = Uint8Array.of(0, 0)
  markTerm(index, [[{ token: 'a', prefix: false }]], hits)
  markTerm(index, [[{ token: 'b', prefix: false }]], hits)
  expect([...hits]).toEqual([1, 1])
})

test('a token that a document gives twice counts once', () => {
  const index = buildInvertedIndex(2, (i, give) => ['a', 7, 'b', 'a', 7].slice(i).forEach(give))
  expect([...index.documents]).toEqual([0, 1, 0, 1, 0, 1])
  expect(index.text).toBe('ab')
  expect([...index.values]).toEqual([7])
})

test('a word of digits is no number, and a number is found whole or not at all', () => {
  const index = buildInvertedIndex(2, (i, give) => give(i === 0 ? '40' : 40))
  const hitsOf = (token: string | number, prefix: boolean): number[] => {
    const hits = new Uint8Array(2)
    markTerm(index, [[{ token, prefix }]], hits)
    return [...hits]
  }
  expect(hitsOf('4', true)).toEqual([1, 0])
  expect(hitsOf(40, false)).toEqual([0, 1])
  expect(hitsOf(4, false)).toEqual([0, 0])
})
