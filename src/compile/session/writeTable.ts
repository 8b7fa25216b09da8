/** Rows by the names of their columns → CSV text of a table, in the order of its head. Knows no table's meaning. */
import Papa from 'papaparse'
import type { TableRow } from './rows'

/** Writes one row in the order of a head. */
export function writeRow(head: readonly string[], row: TableRow): string {
  return Papa.unparse([head.map((column) => row[column] ?? '')], { newline: '\n' })
}

/** Writes a whole table. */
export function writeTable(head: readonly string[], rows: readonly TableRow[]): string {
  return [head.join(','), ...rows.map((row) => writeRow(head, row))].map((line) => `${line}\n`).join('')
}
