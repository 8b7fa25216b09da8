import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileSession } from '../../../src/compile/session/compileSession'
import { readSheet } from '../../../src/compile/session/readSheet'
import { pageId } from '../../../src/model/figure'
import { emptySession, type Session } from '../../../src/model/session'
import { toCsv } from '../../../src/share/csv'
import { ownTable, sheetTemplate } from '../../../src/share/tables/ownTable'
import { applyCommand } from '../../../src/state/work/apply'
import Papa from 'papaparse'
import { blankEdition, confirm, hashOf, laidSession, ownTexts, today } from '../../support/ownPages'

const id = pageId('table')

function csvOf(session: Session, texts: ReadonlyMap<typeof id, string>): string {
  const { corpus } = compileSession({ session, texts, edition: blankEdition, held: [], today })
  return toCsv(ownTable(session, corpus ?? blankEdition))
}

function sessionOf(csv: string): { readonly session: Session; readonly text: string } {
  const text = csv.replace(/^\uFEFF/, '')
  const sheet = readSheet({ id, name: 'table.csv', text, sha256: hashOf(text), issued: null })
  if (!sheet.ok) throw new Error(sheet.error.kind)
  expect(sheet.value.faults).toEqual([])
  return { session: applyCommand(emptySession, { kind: 'lay-table', ...sheet.value }), text }
}

/** The cells of a CSV by their heads, without the places, which each file has of its own. */
function rowsOf(csv: string) {
  const [head = [], ...rows] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trim()).data
  return rows.map(
    (row) =>
    Object.fromEntries(head.map((name, i) => [name, row[i]]).filter(([name]) => !['page', 'start', 'end'].includes(name ?? ''))), // prettier-ignore
  )
}

test('statistics of a page go out as they are printed and read', () => {
  const csv = csvOf(confirm(laidSession(), pageId('own-a'), ['46条', '近3.6万平方米']), ownTexts)
  expect(rowsOf(csv)).toEqual([
    expect.objectContaining({ printed: '46条', value: '46', min: '46', max: '46', bound: 'eq', unit: '条' }),
    expect.objectContaining({ printed: '近3.6万平方米', value: '36000', min: '', max: '36000', bound: 'lt' }),
  ])
})

test('what comes in goes out again, unknown columns and formulas too, and comes in the same', () => {
  const cell = fc.constantFrom('', '甲', '=1+1', '-x', '"q"', 'a,b', '两\n行', '@y')
  const number = fc.constantFrom('约360个', '超过4.2亿元', '1,200', '近一半', '5到10倍', '-3.5')
  const rows = fc.array(fc.tuple(cell, number, cell), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, (given) => {
      const csv = Papa.unparse([
        ['项目', '数字', '备注'],
        ...given.map(([label, n, note]) => [`名${label}`, n, note]),
      ])
      const first = sessionOf(csv)
      const out = csvOf(first.session, new Map([[id, first.text]]))
      expect(rowsOf(out).map((row) => row['printed'])).toEqual(given.map(([, n]) => n))
      const second = sessionOf(out)
      expect(rowsOf(csvOf(second.session, new Map([[id, second.text]])))).toEqual(rowsOf(out))
      expect(out).not.toMatch(/(^|,)"?[=@]/m)
    }),
    { numRuns: 30 },
  )
})

test('the template is a table that can be read', () => {
  expect(sessionOf(toCsv(sheetTemplate())).session.statistics).toHaveLength(2)
})
