import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldQuote, foldText, unfold } from '../../../src/corpus/locate/foldedText'

test('white space goes, full-width forms become half-width, places stay known', () => {
  const raw = '额 ２.\n３７亿人'
  const folded = foldText(raw)
  expect(folded.text).toBe('额2.37亿人')
  const { start, end } = unfold(folded, 1, 6)
  expect(raw.slice(start, end)).toBe('２.\n３７亿')
})

test('folds any text as its quote, and unfolds every character to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const folded = foldText(raw)
      expect(folded.text).toBe(foldQuote(raw))
      expect(folded.at).toHaveLength(folded.text.length)
      folded.at.forEach((at, i) => expect(foldQuote(raw.charAt(at))).toBe(folded.text.charAt(i)))
    }),
  )
})
