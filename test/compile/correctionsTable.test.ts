import { describe, expect, test } from 'vitest'
import { correctionColumns, readCorrections } from '../../src/compile/correctionsTable'

const page = '全市共有河\n流46条，岸线约1287公里。'
const row = (cells: Partial<Record<(typeof correctionColumns)[number], string>>): string =>
  correctionColumns.map((column) => cells[column] ?? '').join(',')
const read = (...rows: readonly string[]) =>
  readCorrections('c.csv', [correctionColumns.join(','), ...rows].join('\n'), new Map([['p', page]]))
const good = { page: 'p', start: '7', end: '10', text: '46条', verdict: 'confirmed', value: '46', bound: 'ge', unit: '条' } // prettier-ignore

describe('corrections.csv', () => {
  test('gives the number as somebody has judged it; what a bound promises need not be written', () => {
    const { entries, diagnostics } = read(row(good))
    expect(diagnostics).toEqual([])
    expect(entries[0]?.figure).toMatchObject({ text: '46条', value: 46, min: 46, max: null, bound: 'ge', when: null }) // prettier-ignore
    expect(read(row({ ...good, min: 'none', max: '50' })).entries[0]?.figure).toMatchObject({ min: null, max: 50 }) // prettier-ignore
  })

  test.each([
    ['another page', { page: 'q' }, 'unknown-page'],
    ['characters that stand elsewhere', { start: '8', end: '11' }, 'stale-correction'],
    ['no place', { start: 'x' }, 'bad-place'],
    ['an unknown bound', { bound: 'about' }, 'bad-bound'],
    ['an unknown verdict', { verdict: 'maybe' }, 'bad-verdict'],
    ['a value that is no number', { value: '4六' }, 'bad-number'],
    ['a time of unknown standing', { time: '2024', time_status: 'sure' }, 'bad-time_status'],
  ])('refuses %s, and names the row', (_, change, rule) => {
    const { entries, diagnostics } = read(row({ ...good, ...change }))
    expect(entries).toEqual([])
    expect(diagnostics.map((d) => [d.rule, d.row])).toContainEqual([rule, 2])
  })

  test('refuses a row that overlaps an earlier one', () => {
    expect(read(row(good), row(good)).diagnostics.map(({ rule }) => rule)).toEqual(['overlap'])
  })
})
