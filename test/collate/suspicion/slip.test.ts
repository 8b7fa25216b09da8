import { describe, expect, test } from 'vitest'
import { slipBetween } from '../../../src/collate/suspicion/slip'
import { figure } from '../support'

describe('slipBetween', () => {
  test.each([
    ['7万余家', '7万家', { kind: 'hedge', words: '余' }],
    ['近800个', '800个', { kind: 'hedge', words: '近' }],
    ['约800个', '近800个', { kind: 'hedge', words: '约' }],
    ['4个', '14个', { kind: 'digit' }],
    ['780个', '730个', { kind: 'digit' }],
    ['1.5万个', '15万个', { kind: 'point' }],
    ['800千克', '800千吨', { kind: 'unit', factor: 1_000_000 }],
    ['800家', '800个', { kind: 'unit', factor: null }],
    ['36亿元', '36万元', { kind: 'magnitude', power: 4 }],
    ['39个', '780个', { kind: 'number' }],
  ])('%s / %s', (a, b, slip) => {
    expect(slipBetween(figure(a), figure(b))).toEqual(slip)
  })

  test('a stray mark inside a number', () => {
    expect(slipBetween({ ...figure('36平方米'), text: '3、6平方米' }, figure('36平方米'))).toEqual({
      kind: 'mark',
      mark: '、',
    })
  })

  test('is the same both ways', () => {
    for (const [a, b] of [
      ['7万余家', '7万家'],
      ['4个', '14个'],
      ['800千克', '800千吨'],
    ] as const)
      expect(slipBetween(figure(a), figure(b))).toEqual(slipBetween(figure(b), figure(a)))
  })
})
