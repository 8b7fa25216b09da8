import { expect, test } from 'vitest'
import { paragraphsOf, SHINGLE } from '../../../src/collate/match/paragraphs'
import { rawSpan } from '../../../src/base/span'

const text = '临川市通报河湖管护情况\n全市范围\n\n　\n退休教师每天沿江步行\n\n——\n\n站长说过去'
const cut = (from = 0, to = text.length): string[] =>
  paragraphsOf(text, [rawSpan(from, to)]).map((p) => text.slice(p.start, p.end).trim())

test('paragraphs part at empty lines, not at line breaks; marks alone are none', () => {
  expect(cut()).toEqual(['临川市通报河湖管护情况\n全市范围', '退休教师每天沿江步行', '站长说过去'])
})

test('a piece bounds its paragraphs', () => {
  expect(cut(3, 8)).toEqual(['通报河湖管'])
  expect(cut(3, 3)).toEqual([])
})

test('n-grams are of the folded text', () => {
  const [first] = paragraphsOf(text, [rawSpan(0, text.length)])
  expect(first?.hashes).toHaveLength(15 - SHINGLE + 1)
})
