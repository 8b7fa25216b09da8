import { expect, test } from 'vitest'
import { fillGaps } from '../../../src/corpus/locate/fillGaps'

const quotes = [
  { order: 0, text: '3496家', start: 0 },
  { order: 1, text: '超过800种', start: 20 },
  { order: 2, text: '4个', start: 40 },
]
const [first, second] = quotes
const known = first ? [{ quote: first, start: 0, end: 5, likeness: 1 }] : []
const filler = '，'.repeat(15)

test('what is misread stands where its neighbour says', () => {
  const text = `3496家${filler}超过8O0种${filler}`
  const [, found] = fillGaps(text, quotes, known)
  expect(found?.quote).toBe(second)
  expect(text.slice(found?.start, found?.end)).toBe('超过8O0种')
  expect(found?.likeness).toBeCloseTo(5 / 6)
})

test('what is too unlike is not found', () => {
  expect(fillGaps(`3496家${filler}就近八百来样${filler}`, quotes, known)).toEqual(known)
})

test('what stands elsewhere is not found, however like', () => {
  expect(fillGaps(`3496家${filler.repeat(5)}超过800种`, quotes, known)).toEqual(known)
})

test('without any neighbour nothing is guessed', () => {
  expect(fillGaps('超过800种', quotes, [])).toEqual([])
})

test('a short one that is half misread is found where no other number stands, and nowhere else', () => {
  const both = (between: string) => `3496家${filler}超过800种${between}`
  const known = [0, 1].flatMap((i) => {
    const quote = quotes[i]
    return quote ? [{ quote, start: i * 20, end: i * 20 + quote.text.length, likeness: 1 }] : []
  })
  const text = both(`${filler.slice(1)}9个${filler}`)
  const [, , found] = fillGaps(text, quotes, known)
  expect(text.slice(found?.start, found?.end)).toBe('9个')
  expect(fillGaps(both(`${filler.slice(3)}9个，7天${filler}`), quotes, known)).toEqual(known)
})

test('a number is never cut', () => {
  const text = `3496家${filler}超过1800种${filler}`
  const [, found] = fillGaps(text, quotes.slice(0, 2), known)
  expect(text.slice(found?.start, found?.end)).toBe('超过1800种')
  const bare = [quotes[0], { order: 1, text: '800种', start: 20 }].flatMap((quote) => quote ?? [])
  const [, whole] = fillGaps(`3496家${filler}1800种${filler}`, bare, known)
  expect(whole && [whole.start, whole.end]).toEqual([20, 25])
})
