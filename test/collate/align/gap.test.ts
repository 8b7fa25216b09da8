import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignGap, alignHead, alignTail, type Gap } from '../../../src/collate/align/gap'

/** Digits stand for figures, letters for characters. */
const codes = (text: string): Int32Array =>
  Int32Array.from(text, (c) => (/\d/.test(c) ? -1 - Number(c) : c.charCodeAt(0)))
const gap = (a: string, b: string): Gap => {
  const [left, right] = [codes(a), codes(b)]
  return { left, right, leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length }
}

describe('gap', () => {
  test('figures that differ stand opposite each other by their neighbourhood', () => {
    expect(alignGap(gap('a1b', 'a2b'))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  test('a figure never stands opposite a character', () => {
    expect(alignGap(gap('1', 'x'))).toEqual([])
  })

  test('of two figures the equal one is the counterpart', () => {
    expect(alignGap(gap('a2b', 'a1b2b'))).toContainEqual([1, 3])
  })

  test('what one side lacks leaves the words at the ends together', () => {
    const pairs = alignGap(gap('ab1', `ab1${'x'.repeat(30)}b2${'y'.repeat(30)}`))
    expect(pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  test('an open end goes as far as it pays', () => {
    expect(alignHead(gap('ab1cqqqq', 'ab2cwwww'))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(alignTail(gap('qqqqab1c', 'wwwwab2c'))).toEqual([
      [4, 4],
      [5, 5],
      [6, 6],
      [7, 7],
    ])
    expect(alignHead(gap('qq', 'ww'))).toEqual([])
    expect(alignTail(gap('', 'ww'))).toEqual([])
  })

  test('stretches too large for a table are aligned from both ends', () => {
    const [a, b] = [`abc${'q'.repeat(900)}def`, `abc${'w'.repeat(900)}def`]
    expect(
      alignGap(gap(a, b))
        .map(([i]) => a.charAt(i))
        .join(''),
    ).toBe('abcdef')
  })

  test('pairs ascend on both sides and pair like with like', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2'), maxLength: 25 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = alignGap(gap(a, b))
        return pairs.every(([i, j], k) => {
          const before = pairs[k - 1]
          const like = a.charAt(i) === b.charAt(j) || (/\d/.test(a.charAt(i)) && /\d/.test(b.charAt(j)))
          return like && (!before || (before[0] < i && before[1] < j))
        })
      }),
    )
  })
})
