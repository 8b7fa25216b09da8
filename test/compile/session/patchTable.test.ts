import { describe, expect, test } from 'vitest'
import { patchTable } from '../../../src/compile/session/patchTable'

const table = { file: 't.csv', text: 'id,name,list\na,"one, quoted",x; y\nb,,\n' }
const options = { keys: ['id'], lists: ['list'] }
const patched = (rows: readonly Record<string, string>[]) => patchTable(table, rows, options)

describe('rows put into a table', () => {
  test('that are new stand at its end, in the order of its head', () => {
    expect(patched([{ name: 'n"ew', id: 'c' }]).text).toBe(`${table.text}c,"n""ew",\n`)
  })

  test('that are there already change nothing, byte for byte', () => {
    expect(patched([{ id: 'a', name: 'one, quoted', list: 'y' }, { id: 'b' }]).text).toBe(table.text)
  })

  test('fill empty cells and lengthen lists, and leave the rows beside them alone', () => {
    const { text, changed, added } = patched([{ id: 'b', name: 'two', list: 'z' }])
    expect([text, changed, added]).toEqual(['id,name,list\na,"one, quoted",x; y\nb,two,z\n', 1, 0])
    expect(patched([{ id: 'a', list: 'y; z' }]).text).toContain('x; y; z')
  })

  test('that say something else are a conflict that names the row', () => {
    const { complaints, text } = patched([{ id: 'a', name: 'other' }])
    expect(complaints.list.map(({ source, row, rule }) => [source, row, rule])).toEqual([
      ['t.csv', 2, 'session-conflict'],
    ])
    expect(text).toBe(table.text)
  })

  test('keep the line ends of the table, also where its last line has none', () => {
    const windows = { file: 't.csv', text: 'id,name,list\r\na,1,' }
    expect(patchTable(windows, [{ id: 'b' }], options).text).toBe('id,name,list\r\na,1,\r\nb,,\r\n')
  })
})
