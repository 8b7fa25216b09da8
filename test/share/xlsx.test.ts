// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { columnName } from '../../src/share/workbook/sheet'
import { writeWorkbook } from '../../src/share/workbook/writeWorkbook'
import { statisticTable } from '../../src/share/tables/statisticTable'
import { toXlsx } from '../../src/share/xlsx'
import { readCells, readParts } from './officeFile'
import { excerptOf, whole } from './sampleExcerpt'

const options = { language: 'zh', rows: 'statistics', address: 'https://example.org/?story=fair' } as const

describe('toXlsx', () => {
  const files = readParts(toXlsx(whole, options))

  test('has three sheets: data, sources, readme', () => {
    const names = [...present(files['xl/workbook.xml'], 'workbook').querySelectorAll('sheet')]
    expect(names.map((sheet) => sheet.getAttribute('name'))).toEqual(['数据', '来源', '说明'])
  })

  test('each cell of the data sheet is the cell of the table, type and all', () => {
    const table = statisticTable(whole)
    const sheet = readCells(files['xl/worksheets/sheet1.xml'])
    table.columns.forEach(({ title }, i) => expect(sheet.get(`${columnName(i)}1`)).toBe(title.zh))
    table.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const expected = cell === null || cell === '' ? undefined : cell
        expect(sheet.get(`${columnName(c)}${r + 2}`)).toBe(expected)
      }),
    )
    expect(sheet.size).toBeGreaterThan(table.rows.length * 10)
  })

  test('the header stays in sight', () => {
    const pane = present(files['xl/worksheets/sheet1.xml'], 'sheet').querySelector('pane')
    expect(pane?.getAttribute('state')).toBe('frozen')
  })

  test('the readme names the view and explains each column', () => {
    const texts = [...readCells(files['xl/worksheets/sheet3.xml']).values()].map(String)
    expect(texts).toContain(options.address)
    for (const { name } of statisticTable(whole).columns)
      expect(
        texts.some((text) => text.includes(`(${name})`)),
        name,
      ).toBe(true)
  })

  test('an empty excerpt is a workbook with headers only', () => {
    const empty = readParts(toXlsx(excerptOf(), { ...options, language: 'en', rows: 'figures' }))
    expect(present(empty['xl/worksheets/sheet1.xml'], 'sheet').querySelectorAll('row')).toHaveLength(1)
  })

  test('every part is declared and every relation has its part', () => {
    const paths = Object.keys(files)
    const targets = [
      ...present(files['xl/_rels/workbook.xml.rels'], 'relations').querySelectorAll('Relationship'),
    ]
    for (const target of targets) expect(paths).toContain(`xl/${target.getAttribute('Target') ?? ''}`)
    const declared = [...present(files['[Content_Types].xml'], 'types').querySelectorAll('Override')]
    expect(declared.map((o) => (o.getAttribute('PartName') ?? '').slice(1)).sort()).toEqual(
      paths.filter((path) => path.startsWith('xl/') && !path.endsWith('.rels')).sort(),
    )
  })
})

describe('writeWorkbook', () => {
  test('texts come back whole, formulas are texts, numbers numbers', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '<', '&', '"', '_x0041_', '\n', '亿', ' ', '\u0007', 'a'),
    })
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (row) => {
        const written = readParts(writeWorkbook([{ name: 's', header: row.map(String), rows: [row] }]))
        const sheet = readCells(written['xl/worksheets/sheet1.xml'])
        row.forEach((value, i) => {
          const expected = typeof value === 'string' ? value.replaceAll('\u0007', '') : value
          if (expected === '') return
          expect(sheet.get(`${columnName(i)}2`)).toEqual(expected === 0 ? 0 : expected)
        })
      }),
      { numRuns: 30 },
    )
  })

  test('columns go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  test('the same sheets give the same bytes', () => {
    expect(toXlsx(whole, options)).toEqual(toXlsx(whole, options))
  })
})
