/**
 * A spreadsheet's text as rows of cells that know where they stand in it. Read row by row, so that a table that is too
 * long is given up before it is held in memory. Knows no column's meaning.
 */
import Papa from 'papaparse'
import { err, ok, type Result } from '../../base/result'
import { mostRows, type SheetFault } from '../../model/sheet'

export interface SheetCell {
  readonly text: string
  /** Offset of its first character in the table's text. */
  readonly start: number
}

export interface SheetRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number
  readonly cells: readonly SheetCell[]
}

/** The cells of one row with their places; `from` is where the row begins. */
function placed(text: string, from: number, values: readonly string[]): readonly SheetCell[] {
  let at = from
  return values.map((value) => {
    const isQuoted = text.charAt(at) === '"'
    const start = isQuoted ? at + 1 : at
    const inner = isQuoted ? value.length + (value.split('"').length - 1) : value.length
    at = start + inner + (isQuoted ? 1 : 0) + 1
    return { text: value, start }
  })
}

/** Reads the rows; blank ones are passed over. */
export function sheetCells(text: string): Result<readonly SheetRow[], SheetFault> {
  const rows: SheetRow[] = []
  let fault: SheetFault | null = null
  let row = 0
  let from = 0
  Papa.parse<string[]>(text, {
    step: ({ data, meta, errors }, parser) => {
      row++
      if (errors.some(({ type }) => type === 'Quotes')) fault = { kind: 'quotes', row }
      else if (data.some((cell) => cell.trim() !== '')) {
        if (rows.length > mostRows) fault = { kind: 'too-many', most: mostRows }
        else rows.push({ row, cells: placed(text, from, data) })
      }
      from = meta.cursor
      if (fault) parser.abort()
    },
  })
  if (fault) return err(fault)
  return rows.length < 2 ? err({ kind: 'empty' }) : ok(rows)
}
