import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compatible } from '../../../src/collate/index'
import { figure } from '../support'

describe('compatible', () => {
  test.each([
    ['3496家', '超3000家'],
    ['780个', '近800个'],
    ['363个', '约360个'],
    ['780个', '780家'],
    ['36万平方米', '超过30万平方米'],
    ['3吨', '3000千克'],
    ['16000元', '不超过16000元'],
  ])('%s and %s can both hold', (a, b) => {
    expect(compatible(figure(a), figure(b))).toBe(true)
  })

  test.each([
    ['3496家', '近3000家', 'above what is not reached'],
    ['3000家', '超3000家', 'not above itself'],
    ['380个', '约360个', 'two steps of the last digit away'],
    ['4个', '14个', 'two numbers'],
    ['800千克', '800吨', 'a thousandfold'],
    ['99%', '99个', 'a share and a count'],
    ['20000元', '20000美元', 'two currencies'],
    ['20001元', '不超过20000元', 'above the limit'],
  ])('%s and %s cannot: %s', (a, b) => {
    expect(compatible(figure(a), figure(b))).toBe(false)
  })

  test('so many a day are not so many an hour', () => {
    const rate = (per: string) => ({ ...figure('10名'), per })
    expect(compatible(rate('天'), rate('小时'))).toBe(false)
    expect(compatible(rate('天'), figure('10名'))).toBe(true)
  })

  test('order does not matter, and each amount agrees with itself', () => {
    const amount = fc
      .tuple(
        fc.constantFrom('', '近', '约', '超', '不超过'),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('家', '个', '吨', '千克', '元'),
      )
      .map((parts) => figure(parts.join('')))
    fc.assert(
      fc.property(amount, amount, (a, b) => compatible(a, b) === compatible(b, a) && compatible(a, a)),
    )
  })
})
