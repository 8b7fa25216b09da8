import { describe, expect, test } from 'vitest'
import { nearQuote } from '../../../src/corpus/locate/nearQuote'

describe('nearQuote', () => {
  const cases = [
    ['有3己96家参展', '3496家', '3己96家', 1],
    ['共有3496家参展', '3496家', '3496家', 0],
    ['共396家参展', '3496家', '396家', 1],
    ['共34596家参展', '3496家', '34596家', 1],
  ] as const
  test.each(cases)('in %s finds for %s: %s', (text, quote, expected, distance) => {
    const near = nearQuote(text, quote, 0)
    expect(near && text.slice(near.start, near.end)).toBe(expected)
    expect(near?.distance).toBe(distance)
  })

  test('of equals takes the one that is nearest to the expected place', () => {
    expect(nearQuote('5个和5个和5个', '5个', 3)).toMatchObject({ start: 3, end: 5 })
    expect(nearQuote('5个和5个和5个', '5个', 7)).toMatchObject({ start: 6, end: 8 })
  })

  test('of equals that begin in one place takes the one as long as the quote', () => {
    expect(nearQuote('叫停了6象小厂', '6家', 3)).toEqual({ start: 3, end: 5, distance: 1 })
  })

  test('finds nothing in nothing', () => {
    expect(nearQuote('', '5个', 0)).toBeNull()
  })
})
