import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { byteOrderMark, formulaLike, toCsv } from '../../src/share/csv'
import { figureTable } from '../../src/share/tables/figureTable'
import { statisticTable } from '../../src/share/tables/statisticTable'
import type { Cell, Table } from '../../src/share/tables/table'
import { excerptOf, whole } from './sampleExcerpt'

function tableOf(...rows: readonly (readonly Cell[])[]): Table {
  const width = rows[0]?.length ?? 1
  const columns = Array.from({ length: width }, (_, i) => ({
    name: `c${i}`,
    title: { zh: `列${i}`, en: `Column ${i}` },
    description: { zh: '', en: '' },
    type: 'string' as const,
  }))
  return { columns, rows }
}

function readBack(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  })
  expect(errors).toEqual([])
  return data
}

describe('toCsv', () => {
  test('opens right in Excel: byte order mark, CRLF, a last line end', () => {
    const csv = toCsv(tableOf(['3496家']))
    expect(csv).toBe(`${byteOrderMark}c0\r\n3496家\r\n`)
  })

  test('an empty table still has its header', () => {
    expect(toCsv({ ...tableOf(['x']), rows: [] })).toBe(`${byteOrderMark}c0\r\n`)
  })

  test.each([
    ['=1+1', 'a formula'],
    ['+SUM(A1)', 'a formula that begins with plus'],
    ['-A1', 'a formula that begins with minus'],
    ['@SUM(A1)', "the old spreadsheets' formula"],
    ['\t=1', 'a tab, which is skipped'],
    ['\r=1', 'a carriage return, which is skipped'],
    ['＝1+1', 'a full-width equals sign, which East Asian systems take for an equals sign'],
    ['-2+3', 'a number that goes on'],
  ])('masks %j: %s', (text) => {
    expect(formulaLike.test(text)).toBe(true)
    expect(readBack(toCsv(tableOf([text])))).toEqual([{ c0: `'${text}` }])
  })

  test.each([
    ['-3.5%', 'a number with its sign calculates nothing'],
    ['+6.7', 'a number with its sign'],
    ['-1,200', 'a grouped number'],
    ['——写在开幕之际', 'a dash is no minus'],
    ['≤20000元', 'no sign that a spreadsheet knows'],
    ['3-5万元', 'a minus inside'],
  ])('leaves %j: %s', (text) => {
    expect(readBack(toCsv(tableOf([text])))).toEqual([{ c0: text }])
  })

  test('negative numbers stay numbers', () => {
    expect(toCsv(tableOf([-3.5, 'x']))).toContain('-3.5,x')
  })

  test('no value, no and zero are different cells', () => {
    expect(toCsv(tableOf([null, false, 0]))).toContain('\r\n,false,0\r\n')
  })

  test('whatever the texts, PapaParse reads them back, masks apart', () => {
    const cell = fc.string({ unit: fc.constantFrom(',', '"', '\n', '=', '-', "'", 'a', '亿', ' ') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const parsed = Papa.parse<string[]>(toCsv(tableOf(...rows)).slice(1), {
          newline: '\r\n',
          delimiter: ',',
        })
        const masked = rows.map((row) => row.map((text) => (formulaLike.test(text) ? `'${text}` : text)))
        expect(parsed.data.slice(1, -1)).toEqual(masked)
      }),
    )
  })
})

describe('the table of statistics', () => {
  const rows = new Map(readBack(toCsv(statisticTable(whole)).slice(1)).map((row) => [row['id'], row]))

  test('one statistic a row', () => {
    expect(rows.size).toBe(whole.statistics.length)
  })

  test('hedges are kept: an open end is an empty cell', () => {
    expect(rows.get('proposals')).toMatchObject({
      printed: '近6.5万项', value: '65000', min: '', max: '65000', bound: 'lt', unit: '项',
      label_zh: '政策建议', label_en: 'Policy proposals',
    }) // prettier-ignore
  })

  test('no point is invented where none is printed', () => {
    expect(rows.get('spectators')).toMatchObject({ printed: '数千名', value: '', min: '2000', max: '10000' })
  })

  test('a dispute shows all readings with their pages', () => {
    expect(rows.get('groups')).toMatchObject({
      disputed: 'true', adopted: 'tied', readings: '14个 (page-a) | 4个 (page-b)', pages: 'page-a | page-b',
    }) // prettier-ignore
    expect(rows.get('exhibitors')).toMatchObject({ disputed: 'false', adopted: 'agreed' })
  })

  test('a derived number says from what, and has no printed form', () => {
    expect(rows.get('team-size')).toMatchObject({ printed: '', formula: 'volunteers / teams', readings: '' })
  })

  test('each row names its story', () => {
    expect(rows.get('loan-after')).toMatchObject({
      headline: '贷款政策调整', agency: '新华社', date: '2024-11-04', role: 'after', per: '年', time: '2024-09/..',
    }) // prettier-ignore
  })
})

describe('the table of figures', () => {
  test('one printed number a row, by page and place', () => {
    const rows = readBack(toCsv(figureTable(excerptOf('groups', 'exhibitors'))).slice(1))
    expect(rows.map(({ page, printed, adopted }) => `${page} ${printed} ${adopted}`)).toEqual([
      'page-a 3496家 true',
      'page-a 14个 true',
      'page-b 3496家 true',
      'page-b 4个 false',
    ])
    for (const row of rows) expect(Number(row['end']) - Number(row['start'])).toBe(row['printed']?.length)
  })

  test('a derived statistic brings the figures of its inputs', () => {
    const rows = readBack(toCsv(figureTable(excerptOf('team-size'))).slice(1))
    expect(rows.map((row) => row['statistic'])).toEqual(['volunteers', 'teams', 'volunteers'])
  })

  test('an empty excerpt is a header', () => {
    expect(readBack(toCsv(figureTable(excerptOf())))).toEqual([])
  })
})
