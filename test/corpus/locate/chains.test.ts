import { describe, expect, test } from 'vitest'
import { chainsOf, drift, repeatsOf } from '../../../src/corpus/locate/chains'
import { occurrencesOf } from '../../../src/corpus/locate/occurrences'

const page = ['3496家', '4个', '36万平方米', '4个', '2.37亿元', '约180元']
const quotes = page.map((text, order) => ({ order, text, start: order * 20 }))
const gap = '，'.repeat(14)

function chains(...pieces: readonly (readonly number[])[]): number[][] {
  const text = pieces.flatMap((piece) => piece.map((i) => `${page[i]}${gap}`)).join('')
  return chainsOf(occurrencesOf(text, quotes)).map((chain) => chain.map(({ quote }) => quote.order))
}

describe('chainsOf', () => {
  test('figures in order are one chain; repeated texts keep their places', () => {
    expect(chains([0, 1, 2, 3, 4, 5])).toEqual([[0, 1, 2, 3, 4, 5]])
  })
  test('a torn page gives a chain for each piece', () => {
    expect(chains([3, 4, 5], [0, 1, 2])).toEqual([
      [3, 4, 5],
      [0, 1, 2],
    ])
  })
  test('a short text by itself is an accident', () => {
    expect(chains([1])).toEqual([])
  })
  test('nothing gives nothing', () => {
    expect(chainsOf([])).toEqual([])
  })
})

test('what a torn page says again is a repeat; two figures met by chance are none', () => {
  const again = (...orders: number[]) => {
    const text = [0, 1, 2, 3, 4, 5, ...orders].map((i) => `${page[i]}${gap}`).join('')
    const all = occurrencesOf(text, quotes)
    return repeatsOf(all, chainsOf(all)).map((chain) => chain.map(({ quote }) => quote.order))
  }
  expect(again(0, 1, 2)).toEqual([[0, 1, 2]])
  expect(again(0, 1)).toEqual([])
  expect(again()).toEqual([])
})

test('distances may differ a little, less the shorter they are', () => {
  expect(drift(50, 50)).toBe(0)
  expect(drift(50, 60)).toBeLessThan(0.2)
  expect(drift(50, 500)).toBeGreaterThan(0.8)
})
