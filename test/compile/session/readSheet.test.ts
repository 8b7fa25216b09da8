import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { compileSession } from '../../../src/compile/session/compileSession'
import { readSheet } from '../../../src/compile/session/readSheet'
import { sheetCells } from '../../../src/compile/session/sheetCells'
import { pageId } from '../../../src/model/figure'
import { emptySession } from '../../../src/model/session'
import { mostRows, type Sheet } from '../../../src/model/sheet'
import { applyCommand } from '../../../src/state/work/apply'
import { blankEdition, hashOf, today } from '../../support/ownPages'

const id = pageId('table')
const read = (text: string) => readSheet({ id, name: 'table.csv', text, sha256: hashOf(text), issued: null })

function sheetOf(text: string): Sheet {
  const sheet = read(text)
  if (!sheet.ok) throw new Error(sheet.error.kind)
  return sheet.value
}

const amounts = (text: string) =>
  sheetOf(text).page.figures.map(({ text: printed, value, min, max, bound, unit }) => [printed, value, min, max, bound, unit]) // prettier-ignore

describe('a cell as newspapers write it', () => {
  test('is read by the extractor, hedge, multiplier and unit', () => {
    expect(amounts('项目,数字\n企业,约360个\n投资,超过4.2亿元\n达标,近一半\n')).toEqual([
      ['约360个', 360, null, null, 'approx', '个'],
      ['超过4.2亿元', 420000000, 420000000, null, 'gt', '元'],
      ['近一半', 50, null, 50, 'lt', '%'],
    ])
  })

  test('gives way to what the columns say', () => {
    expect(amounts('项目,数字,单位,程度\n企业,约360个,家,至少\n')).toEqual([['约360个', 360, 360, null, 'ge', '家']]) // prettier-ignore
  })
})

describe('a number in columns', () => {
  test('stands where its cell prints it, in quotes or not', () => {
    const text = 'label;value;unit\r\n"a ""b""";"1,234.5";元\r\nc;-7;度\r\n'
    const { page, statistics } = sheetOf(text)
    expect(page.figures.map((f) => [text.slice(f.start, f.end), f.value, f.unit])).toEqual([
      ['1,234.5', 1234.5, '元'],
      ['-7', -7, '度'],
    ])
    expect(statistics.map(({ label }) => label.zh)).toEqual(['a "b"', 'c'])
  })

  test('may be an end alone', () => {
    expect(amounts('label,min,max,unit\na,5,,人\nb,,9,人\nc,2,3,人\n')).toEqual([
      ['5', null, 5, null, 'ge', '人'],
      ['9', null, null, 9, 'le', '人'],
      ['2', null, 2, 3, 'eq', '人'],
    ])
  })

  test('with a time bears it', () => {
    expect(sheetOf('label,value,time\na,5,2024-10\n').page.figures[0]?.when).toEqual({ time: '2024-10', timeStatus: 'stated' }) // prettier-ignore
  })
})

describe('what is wrong with a table', () => {
  test.each([
    ['no table', '项目,数字\n', 'empty'],
    ['no column of names', 'a,数字\nx,1\n', 'no-column'],
    ['no column of numbers', '项目,b\nx,1\n', 'no-column'],
    ['quotes running wild', '项目,数字\nx,"1\ny,2\nz,3\n', 'quotes'],
    ['too many rows', `项目,数字\n${'x,1\n'.repeat(mostRows + 1)}`, 'too-many'],
  ])('%s: it is refused', (_, text, kind) => {
    const sheet = read(text)
    expect(!sheet.ok && sheet.error.kind).toBe(kind)
  })

  test('names row and column; the other rows are read', () => {
    const { faults, statistics } = sheetOf(
      'label,value,bound,time\na,1,,\nb,x,,\nc,1,maybe,\nd,1,,soon\n,1,,\ne,,,\nf,1\ng,2,≥,2024\n',
    )
    expect(statistics.map(({ label }) => label.zh)).toEqual(['a', 'g'])
    expect(faults).toEqual([
      { kind: 'bad-number', row: 3, column: 'value', cell: 'x' },
      { kind: 'bad-bound', row: 4, column: 'bound', cell: 'maybe' },
      { kind: 'bad-time', row: 5, column: 'time', cell: 'soon' },
      { kind: 'no-label', row: 6 },
      { kind: 'no-number', row: 7 },
      { kind: 'cells', row: 8, found: 2, wanted: 4 },
    ])
  })

  test('quotes that never end are told of with the row that they begin in', () => {
    const sheet = read('项目,数字\na,1\nb,"2\nc,3\n')
    expect(!sheet.ok && sheet.error).toEqual({ kind: 'quotes', row: 3 })
  })
})

test('a table of as many rows as are let in is read, blank ones between them too', () => {
  const { statistics, faults } = sheetOf(`项目,数字\n${'项,1\n\n'.repeat(mostRows)}\n`)
  expect([statistics.length, faults]).toEqual([mostRows, []])
})

test('columns that nobody knows are kept, formulas as what they are', () => {
  const { statistics } = sheetOf("label,value,source,备注\na,1,'=cmd,x\n")
  expect(statistics[0]?.extra).toEqual([['source', '=cmd'], ['备注', 'x']]) // prettier-ignore
})

test('every cell of any table stands where its row says', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '约', ' ', "'", '=') })
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse([
        ['h', 'i', 'j'],
        ...rows.map((row) => [`x${row[0] ?? ''}`, ...row.slice(1)]),
      ])
      const read_ = sheetCells(text)
      fc.pre(read_.ok)
      for (const { text: value, start } of read_.value.flatMap(({ cells }) => cells))
        expect(text.slice(start).replaceAll('""', '"').startsWith(value)).toBe(true)
    }),
  )
})

test('many rows alike are charted each by itself', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `项目${i % 7},${i % 5},人`)
  const { text, page, story, statistics } = sheetOf(`项目,数值,单位\n${rows.join('\n')}\n`)
  const session = applyCommand(emptySession, { kind: 'lay-table', page, story, statistics })
  const { corpus, diagnostics } = compileSession({
    session,
    texts: new Map([[id, text]]),
    edition: blankEdition,
    held: [],
    today,
  })
  expect(diagnostics).toEqual([])
  expect(corpus?.statistics.map((one) => one.kind === 'reported' && one.readings[0]?.value)).toEqual(
    rows.map((_, i) => i % 5),
  )
})
