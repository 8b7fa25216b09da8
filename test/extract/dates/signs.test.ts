import { describe, expect, it } from 'vitest'
import { isNumeralSign, numeralEnd } from '../../../src/extract/dates/signs'

describe('numeralEnd', () => {
  it.each([
    ['11月', 2],
    ['二〇二四年', 4],
    ['月底', 0],
    // 万 stands in no numeral of a date.
    ['3万年', 1],
    ['', 0],
  ])('%s', (text, end) => {
    expect(numeralEnd(text, 0)).toBe(end)
  })

  it('gives up on what is too long for a date', () => {
    expect(numeralEnd('12345678901', 0)).toBe(8)
  })
})

describe('isNumeralSign', () => {
  it.each([
    ['廿', true],
    ['几', true],
    ['亿', false],
    ['年', false],
  ])('%s', (sign, expected) => {
    expect(isNumeralSign(sign.charCodeAt(0))).toBe(expected)
  })
})
