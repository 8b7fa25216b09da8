import { describe, expect, test } from 'vitest'
import { edtfDays } from '../score/edtfDays'
import { parsePassages, readGold } from './readGold'

const passages = readGold()
const rows = passages.flatMap((passage) => passage.rows)
const required = (kind: string) =>
  rows.filter((row) => row.weight === 'required' && row.expectations[0]?.kind === kind)

describe('gold passages', () => {
  test('are many, of news length, with ids of their own', () => {
    expect(passages.length).toBeGreaterThanOrEqual(45)
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
    const odd = passages.filter(({ text }) => text.length < 150 || text.length > 500)
    expect(odd.map(({ id, text }) => `${id}: ${text.length}`)).toEqual([])
  })

  test('hold enough quantities and dates', () => {
    expect(required('quantity').length).toBeGreaterThanOrEqual(700)
    expect(required('date').length).toBeGreaterThanOrEqual(250)
  })

  test('keep about a third back', () => {
    const held = passages.filter(({ split }) => split === 'held').length / passages.length
    expect(held).toBeGreaterThan(0.3)
    expect(held).toBeLessThan(0.37)
  })

  test.each(passages.map((passage) => [passage.id, passage] as const))('%s is whole', (_, { text, rows }) => {
    let end = 0
    const bare = [...text]
    for (const row of rows) {
      expect(text.slice(row.start, row.end)).toBe(row.text)
      expect(row.text.trim()).toBe(row.text)
      expect(row.start).toBeGreaterThanOrEqual(end)
      bare.fill(' ', row.start, row.end)
      end = row.end
    }
    expect(bare.join('')).not.toMatch(/[\d０-９]/)
  })

  test('say times that are EDTF', () => {
    const times = rows.flatMap((row) => row.expectations.flatMap(({ time }) => time ?? []))
    expect(times.filter((time) => edtfDays(time) === undefined)).toEqual([])
  })

  test('say each accepted answer once', () => {
    const doubled = rows.filter(({ expectations }) => {
      const keys = expectations.map((expectation) => JSON.stringify(expectation))
      return new Set(keys).size < keys.length
    })
    expect(doubled.map(({ text }) => text)).toEqual([])
  })

  test.each([
    ['a header without a split', '=== a issued 2024-01-01\n{1个|1 个}'],
    ['a day that is none', '=== a dev issued 2024-02-30\n{1个|1 个}'],
    ['a broken mark', '=== a dev issued 2024-01-01\n{1个|1 个'],
  ])('refuse %s', (_, source) => {
    expect(() => parsePassages(source)).toThrow()
  })
})
