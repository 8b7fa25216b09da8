/**
 * Rows put into a table that people keep: new ones at its end, changed ones in their place, every other row byte for
 * byte as it was. A cell that says something else than the row that comes is a conflict, and nothing is overruled.
 * Knows no table's meaning.
 */
import Papa from 'papaparse'
import { Complaints } from '../complaints'
import type { TableFile } from '../material'
import type { TableRow } from './rows'
import { writeRow } from './writeTable'

export interface PatchOptions {
  /** The columns by which a row is known. */
  readonly keys: readonly string[]
  /** Columns in which a list grows: what is not in it yet is added. */
  readonly lists?: readonly string[]
  /** Columns whose cell stays what it is where it is filled. */
  readonly keeps?: readonly string[]
}

export interface Patched {
  readonly text: string
  readonly added: number
  readonly changed: number
  readonly complaints: Complaints
}

interface RawRow {
  readonly raw: string
  /** 1-based, as a spreadsheet numbers it. */
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows of a CSV text with their raw characters, line ends included. Joined, they are the text. */
function rawRows(text: string): readonly RawRow[] {
  const rows: RawRow[] = []
  let from = 0
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      rows.push({
        raw: text.slice(from, meta.cursor),
        row: rows.length + 1,
        cells: data.map((c) => c.trim()),
      })
      from = meta.cursor
    },
  })
  return rows
}

/** Puts rows into a table. */
export function patchTable(table: TableFile, rows: readonly TableRow[], options: PatchOptions): Patched {
  const complaints = new Complaints(table.file)
  const parsed = rawRows(table.text)
  const head = (parsed[0]?.cells ?? []).map((name) => name.replace(/^\uFEFF/, ''))
  const newline = table.text.includes('\r\n') ? '\r\n' : '\n'
  const lines = parsed.map(({ raw }) => raw)
  const at = new Map(parsed.slice(1).map((one) => [keyOf(recordOf(head, one.cells), options.keys), one]))
  const fresh: string[] = []
  let changed = 0
  for (const row of rows) {
    const there = at.get(keyOf(row, options.keys))
    if (!there) {
      fresh.push(writeRow(head, row))
      continue
    }
    const merged = mergeRow(recordOf(head, there.cells), row, there.row, options, complaints)
    if (!merged) continue
    changed++
    const end = /\r?\n$/.exec(there.raw)?.[0] ?? ''
    lines[there.row - 1] = `${writeRow(head, merged)}${end}`
  }
  const body = lines.join('')
  const gap = fresh.length > 0 && body !== '' && !body.endsWith('\n') ? newline : ''
  const text = `${body}${gap}${fresh.map((line) => `${line}${newline}`).join('')}`
  return { text, added: fresh.length, changed, complaints }
}

function recordOf(head: readonly string[], cells: readonly string[]): TableRow {
  return Object.fromEntries(head.map((column, i) => [column, cells[i] ?? '']))
}

function keyOf(row: TableRow, keys: readonly string[]): string {
  return keys.map((key) => row[key] ?? '').join('\u0000')
}

/** The row with what the other adds; null where it adds nothing. */
function mergeRow(
  there: TableRow,
  comes: TableRow,
  row: number,
  { keys, lists = [], keeps = [] }: PatchOptions,
  complaints: Complaints,
): TableRow | null {
  const merged: Record<string, string> = { ...there }
  for (const [column, cell] of Object.entries(comes)) {
    const before = there[column] ?? ''
    if (cell === '' || cell === before || keys.includes(column)) continue
    if (lists.includes(column)) merged[column] = grown(before, cell)
    else if (before === '') merged[column] = cell
    else if (!keeps.includes(column))
      complaints.error(
        row,
        'session-conflict',
        `${keys.map((key) => comes[key]).join(' ')}: ${column} is ${before} here and ${cell} in the session: settle it in one of them`,
      )
  }
  return Object.keys(merged).every((column) => merged[column] === there[column]) ? null : merged
}

function grown(before: string, cell: string): string {
  const items = before.split(/[;；]/).map((item) => item.trim()).filter((item) => item !== '') // prettier-ignore
  const comes = cell.split(';').map((item) => item.trim())
  const fresh = comes.filter((item) => item !== '' && !items.includes(item))
  return fresh.length === 0 ? before : [...items, ...fresh].join('; ')
}
