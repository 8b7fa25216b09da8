/**
 * A CSV table that people edit in a spreadsheet, read with PapaParse and checked column by column.
 * Knows no particular table. A bad row is a diagnostic naming file, row and column; it never stops
 * the rows after it from being checked.
 */
import Papa from 'papaparse'
import { diagnostic, type Diagnostic } from '../model/diagnostic'

/** One row: its 1-based line of the file as a spreadsheet numbers it, and its cells, trimmed. */
export interface Row<Column extends string> {
  readonly row: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  readonly file: string
  readonly rows: readonly Row<Column>[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Says what PapaParse complains of in words that name the remedy. */
function syntaxMessage(message: string): string {
  return `${message[0]?.toLowerCase() ?? ''}${message.slice(1)}: check the quotes and commas of this row`
}

/**
 * Reads `text` as a table with exactly `columns` (in any order). Missing columns are one error each
 * and leave the table empty; unknown columns are warnings; blank rows are passed over.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Table<Column> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const diagnostics: Diagnostic[] = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) =>
      diagnostic('error', 'csv-syntax', file, syntaxMessage(error.message), { row: (error.row ?? 0) + 1 }),
    )
  const head = (parsed.data[0] ?? []).map((cell) => cell.trim())
  const missing = columns.filter((column) => !head.includes(column))
  for (const column of missing) {
    diagnostics.push(
      diagnostic('error', 'missing-column', file, `the column ${column} is missing`, { row: 1 }),
    )
  }
  for (const column of head.filter((name) => !(columns as readonly string[]).includes(name))) {
    const message = `unknown column: ${column === '' ? '(no name)' : column}; it is ignored`
    diagnostics.push(diagnostic('warning', 'unknown-column', file, message, { row: 1 }))
  }
  if (missing.length > 0) return { file, rows: [], diagnostics }
  const rows: Row<Column>[] = []
  parsed.data.slice(1).forEach((cells, i) => {
    const row = i + 2
    if (cells.every((cell) => cell.trim() === '')) return
    if (cells.length !== head.length) {
      const message = `the row has ${cells.length} cells, the head has ${head.length}`
      diagnostics.push(diagnostic('error', 'cell-count', file, message, { row }))
      return
    }
    const entries = columns.map((column) => [column, (cells[head.indexOf(column)] ?? '').trim()] as const)
    rows.push({ row, cells: Object.fromEntries(entries) as Record<Column, string> })
  })
  return { file, rows, diagnostics }
}
