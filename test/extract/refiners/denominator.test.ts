import { describe, expect, test } from 'vitest'
import { averageBefore, averages, perOf } from '../../../src/extract/refiners/denominator'

describe('denominators', () => {
  test.each(Object.entries(averages))('the signs looked at first let %s through', (word, per) => {
    expect(perOf(word, 0, word.length)).toBe(per)
    expect(perOf(`共${word}付`, 1, word.length + 1)).toBe(per)
  })

  test.each([
    ['每人每年', '人·年'],
    ['每生每年', '生·年'],
    ['每人平均每天', '人·天'],
    ['每人可每月', '人·月'],
    ['每人每人', '人'],
    ['每场四、每人', '人'],
    ['每10万人', '10万人'],
    ['每10万人口', '10万人'],
    ['均价', null],
  ])('%s → %s', (text, per) => expect(perOf(text, 0, text.length)).toBe(per))

  test('a denominator that ends behind the stretch is not read', () => {
    expect(perOf('每小时', 0, 2)).toBeNull()
  })

  test.each([
    ['年均增长', '年'],
    ['人均增长的', null],
    ['人均，增长', null],
    ['增长', null],
  ])('the average before a share: %s → %s', (text, per) => {
    expect(averageBefore(text, 0, text.length)).toBe(per)
  })
})
