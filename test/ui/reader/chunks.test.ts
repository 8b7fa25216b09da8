import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunksOf, linesOf, piecesOf } from '../../../src/ui/reader/chunks'
import type { Mark } from '../../../src/ui/reader/markedText'
import { findFigures } from '../../support/figureFinder'
import { newsPassages, plainPassage } from '../../support/newsPassages'

const plain = { kind: 'quantity', bound: 'eq', statistics: [], confidence: null } as const
const mark = (start: number, end: number): Mark => ({ ...plain, start, end })
const marksIn = (text: string): readonly Mark[] =>
  findFigures('page-a', text).map(({ start, end }) => mark(start, end))
const joined = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

describe('chunksOf', () => {
  test('the pieces joined are the text, marks stay whole, and chunks end with their lines', () => {
    const text = [...newsPassages, ...newsPassages].map((passage) => plainPassage(passage).text).join('\n\n')
    const marks = marksIn(text)
    const chunks = chunksOf(text, marks)
    expect(joined(chunks.flatMap(piecesOf))).toBe(text)
    expect(chunks.flatMap(piecesOf).flatMap((piece) => piece.mark ?? [])).toEqual(marks)
    expect(chunks.length).toBeGreaterThan(1)
    chunks.slice(0, -1).forEach((chunk) => expect(chunk.text.endsWith('\n')).toBe(true))
  })

  test('a table is cut between its rows, though a number opens each', () => {
    const row = '3496家,297家\n'
    const text = row.repeat(1000)
    const marks = Array.from({ length: 1000 }, (_, i) => mark(i * row.length, i * row.length + 5))
    const chunks = chunksOf(text, marks)
    expect(chunks.length).toBe(Math.ceil(text.length / (chunks[0]?.text.length ?? 0)))
    expect(chunks.every(({ text: part, marks: own }) => part.length === own.length * row.length)).toBe(true)
  })

  test('a number that runs over a line end is not cut', () => {
    const text = `${'字'.repeat(1499)}12\n34家。\n${'字'.repeat(2000)}`
    expect(chunksOf(text, [mark(1499, 1505)])[0]?.text.endsWith('12\n34家。\n')).toBe(true)
    expect(chunksOf(text, [])[0]?.text.endsWith('12\n')).toBe(true)
  })

  test('a line without end is broken, but in no number and no character', () => {
    const text = '字'.repeat(9000)
    expect(chunksOf(text, []).map((chunk) => chunk.text.length)).toEqual([4500, 4500])
    expect(chunksOf(text, [mark(4498, 4503)])[0]?.text.length).toBeGreaterThan(4503)
    const pairs = `字${'𠮷'.repeat(5000)}`
    expect(chunksOf(pairs, []).some((chunk) => /[\uD800-\uDBFF]$/.test(chunk.text))).toBe(false)
  })

  test('holds for any text and any marks', () => {
    const lines = fc.array(fc.constantFrom('字', '3', '\n', '字'.repeat(900), '𠮷'.repeat(1600)))
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('')
        const marks = marksIn(text)
        const chunks = chunksOf(text, marks)
        const pieces = chunks.flatMap(piecesOf)
        expect(joined(pieces)).toBe(text)
        expect(chunks.flatMap((chunk) => chunk.marks)).toEqual(marks)
        pieces.forEach((piece) => expect(text.startsWith(piece.text, piece.start)).toBe(true))
        chunks.forEach((chunk) => expect(chunk.text.length).toBeLessThan(7600))
      }),
    )
  })
})

describe('linesOf', () => {
  test.each([
    ['', 0],
    ['一行\n', 1],
    ['一行\n\n又一行\n', 3],
    ['字'.repeat(35), 2],
  ])('%j: %i', (text, lines) => {
    expect(linesOf(text)).toBe(lines)
  })
})
