/**
 * Tables as CSV that Excel opens right: a byte order mark, CRLF, and no cell that a spreadsheet would run as
 * a formula. Numbers stay numbers, also negative ones. Knows no statistic.
 */
import Papa from 'papaparse'
import type { Table } from './tables/table'

/** Without it Excel takes UTF-8 for the system's old code page, and hanzi for rubble. */
export const byteOrderMark = '\uFEFF'

/**
 * Texts that a spreadsheet would calculate: they get an apostrophe in front, which spreadsheets hide. A text
 * that is only a number with its sign (`-3.5%`) calculates nothing and stays as it is.
 */
export const formulaLike = /^(?![-+]?\d[\d.,]*%?$)[=+\-@\t\r\n＝＋－＠]/

/** Writes a table as CSV. An empty table still has its header. */
export function toCsv(table: Table): string {
  const lines = [table.columns.map(({ name }) => name), ...table.rows.map((row) => [...row])]
  const text = Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formulaLike, skipEmptyLines: false })
  return `${byteOrderMark}${text}\r\n`
}
