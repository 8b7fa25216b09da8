import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildInvertedIndex, markTerm } from '../../../src/corpus/text/invertedIndex'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '家'), minLength: 1, maxLength: 3 })
const wanted = fc.record({ token: word, prefix: fc.boolean() })
const term = fc.array(fc.array(wanted, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })

test('marks the documents that a look at each one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word, { maxLength: 5 })), term, (documents, t) => {
      const index = buildInvertedIndex(documents.length, (i, give) => documents[i]?.forEach(give))
      const hits = new Uint8Array(documents.length)
      markTerm(index, t, hits)
      const plain = documents.map((tokens) =>
        t.some((group) =>
          group.every((w) => tokens.some((x) => (w.prefix ? x.startsWith(w.token) : x === w.token))),
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
  const index = buildInvertedIndex(2, (i, give) => ['a', 'b', 'a'].slice(i).forEach(give))
  expect([...index.documents]).toEqual([0, 1, 0, 1])
  expect(index.text).toBe('ab')
})
