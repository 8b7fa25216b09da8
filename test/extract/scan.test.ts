import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/extract/draft'
import { parsers, refiners } from '../../src/extract/rules'
import { anchorTable, Scanner } from '../../src/extract/scan'
import { newsPassages, plainPassage } from '../support/newsPassages'

const anchors = anchorTable(parsers)

function passagesOf(text: string): readonly (readonly Draft[])[] {
  const scanner = new Scanner(text, anchors)
  const passages: (readonly Draft[])[] = []
  for (let drafts = scanner.next(); drafts.length > 0; drafts = scanner.next()) passages.push(drafts)
  return passages
}

function refined(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return refiners.reduce((list, refiner) => refiner.refine(text, list), drafts)
}

const news = newsPassages.map((passage) => plainPassage(passage).text)

describe('Scanner', () => {
  test('gives a long text in passages that end with full stops', () => {
    const text = news.join('')
    const passages = passagesOf(text)
    expect(passages.length).toBeGreaterThan(1)
    passages.slice(1).forEach((drafts, i) => {
      const [end, start] = [passages[i]?.at(-1)?.end ?? 0, drafts[0]?.start ?? 0]
      expect(text.slice(end, start)).toContain('。')
    })
  })

  test('gives a text without a full stop in one piece, and an empty one in none', () => {
    expect(passagesOf('共5个、'.repeat(100))).toHaveLength(1)
    expect(passagesOf('')).toEqual([])
  })

  test('no refiner looks across a full stop: passages refined by themselves make the refined text', () => {
    const joints = fc.constantFrom('', '\n', '，', '。', '、')
    const texts = fc.array(fc.tuple(fc.constantFrom(...news), joints), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.flat().join('')
        const passages = passagesOf(text)
        expect(passages.flatMap((drafts) => refined(text, drafts))).toEqual(refined(text, passages.flat()))
      }),
      { numRuns: 60 },
    )
  })
})
