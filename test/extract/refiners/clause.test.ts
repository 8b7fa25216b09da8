import { describe, expect, test } from 'vitest'
import { clauseStart, sentenceStart } from '../../../src/extract/refiners/clause'

const text = '甲。乙，丙丁'

describe('clause', () => {
  test('a comma ends a clause, not a sentence', () => {
    expect(clauseStart(text, 6)).toBe(4)
    expect(sentenceStart(text, 6)).toBe(2)
  })

  test('nothing is sought beyond the window', () => {
    expect(clauseStart('甲乙丙丁', 4, 2)).toBe(2)
  })
})
