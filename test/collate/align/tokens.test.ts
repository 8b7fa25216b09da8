import { describe, expect, test } from 'vitest'
import { FigureCodes, foldedText, tokensOf } from '../../../src/collate/align/tokens'
import { witness } from '../support'

const cut = (marked: string): string[] => {
  const w = witness('p', marked)
  const t = tokensOf(w, new FigureCodes())
  return [...t.codes].map((_, i) => w.text.slice(t.starts[i], t.ends[i]))
}

describe('tokens', () => {
  test('a figure is one token, also across a line break', () => {
    expect(cut('共有 2.37\n亿名志愿者。')).toEqual(['共', '有', '2.37\n亿名', '志', '愿', '者'])
  })

  test('figures that say the same number have the same code, whatever their unit and hedge', () => {
    const codes = new FigureCodes()
    const code = (text: string): number => tokensOf(witness('p', text), codes).codes[0] ?? 0
    expect(code('7万余家')).toBe(code('7万家'))
    expect(code('800千克')).toBe(code('800吨'))
    expect(code('4个')).not.toBe(code('14个'))
    expect(code('4个')).toBeLessThan(0)
  })

  test('only what lies in the pieces counts, in reading order', () => {
    const w = witness('p', '河长|3个湖|巡河')
    const [first, second, third] = w.pieces
    const pieces = [third, first, second].filter((p) => p !== undefined)
    const t = tokensOf({ ...w, pieces }, new FigureCodes())
    expect([...t.starts].map((s, i) => w.text.slice(s, t.ends[i])).join('·')).toBe('巡·河·河·长·3个·湖')
    expect([...t.breaks]).toEqual([1, 0, 1, 0, 1, 0])
    expect(tokensOf({ ...w, pieces: pieces.slice(0, 1) }, new FigureCodes()).codes).toHaveLength(2)
  })

  test('a paragraph begins after an empty line, not after a line break', () => {
    const t = tokensOf(witness('p', '河\n长\n \n巡河'), new FigureCodes())
    expect([...t.breaks]).toEqual([1, 0, 1, 0])
  })

  test('a text without letters has no tokens', () => {
    expect(tokensOf(witness('p', ' ——\n。'), new FigureCodes()).codes).toHaveLength(0)
  })
})

test('foldedText leaves out what fold passes over', () => {
  expect(foldedText('约 360\n个，')).toBe('约360个')
})
