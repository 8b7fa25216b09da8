import { describe, expect, test } from 'vitest'
import { occurrencesOf, placesOf } from '../../../src/corpus/locate/occurrences'

describe('placesOf', () => {
  test('finds every place', () => {
    expect(placesOf('14个和4个，4个', '4个')).toEqual([4, 7])
  })
  test.each([
    ['14个', '4个'],
    ['1.4个', '4个'],
    ['十四个', '四个'],
    ['2.37亿', '2.3'],
  ])('in %s there is no %s: a number is never cut', (text, quote) => {
    expect(placesOf(text, quote)).toEqual([])
  })
  test('what stands everywhere stands nowhere', () => {
    expect(placesOf('4个，'.repeat(48), '4个')).toHaveLength(48)
    expect(placesOf('4个，'.repeat(49), '4个')).toEqual([])
  })
})

test('a long and rare text weighs more than a short and common one', () => {
  const quotes = ['3496家', '4个'].map((text, order) => ({ order, text, start: order * 10 }))
  const [rare, ...common] = occurrencesOf('3496家，4个，4个', quotes)
  expect(common).toHaveLength(2)
  expect(rare?.weight).toBeGreaterThan(2 * (common[0]?.weight ?? 0))
})
