import { describe, expect, test } from 'vitest'
import {
  isRoughShare,
  joinBounds,
  readHedgeAfter,
  readHedgesBefore,
} from '../../../src/extract/parsers/hedge'

describe('hedges by themselves', () => {
  test.each([
    ['约', 0, 0, ['approx']],
    ['超过', 0, 0, ['gt']],
    ['条约', 0, 2, []],
    ['春节约', 0, 2, ['approx']],
    ['例节约', 0, 3, []],
    ['最近', 0, 2, []],
    ['约超过', 0, 0, ['gt', 'approx']],
    ['约超过', 1, 1, ['gt']],
  ] as const)('before: %s from %i', (text, floor, start, bounds) => {
    expect(readHedgesBefore(text, text.length, floor)).toEqual({ start, bounds })
  })

  test.each([
    ['许', null, 1],
    ['许可', null, 0],
    ['以上', null, 2],
    ['以上文', null, 0],
    ['封顶', null, 2],
    ['封顶3', null, 0],
    ['以外', null, 2],
    ['以外的', null, 0],
    ['不足，', null, 2],
    ['不足以', null, 0],
    ['起，', '元', 1],
    ['起，', '家', 0],
    ['起来', '元', 0],
    ['起', null, 0],
    ['内，', '小时', 1],
    ['内，', null, 0],
    ['内部', '小时', 0],
  ])('behind: %s with %s ends at %i', (text, unit, end) => {
    expect(readHedgeAfter(text, 0, unit).end).toBe(end)
  })

  test('约占 makes a share rough only within its member of the clause', () => {
    expect(isRoughShare('约占总数', 4, 0)).toBe(true)
    expect(isRoughShare('约占，总数', 5, 0)).toBe(false)
    expect(isRoughShare('只占总数', 4, 0)).toBe(false)
  })

  test('of several bounds the nearest one-sided one stands', () => {
    expect(joinBounds([])).toBe('eq')
    expect(joinBounds(['approx'])).toBe('approx')
    expect(joinBounds(['approx', 'gt', 'lt'])).toBe('gt')
  })
})
