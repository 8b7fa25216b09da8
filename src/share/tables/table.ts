/**
 * A table of facts, before any file format: typed columns that know their names in both languages. The
 * CSV, the workbook, the JSON and the schemas of the data package all read the same columns, so they
 * can't drift apart. Knows no statistic and no file.
 */
import type { Bilingual } from '../../model/corpus'

/** What a cell can hold; null is a cell without a value, which is not the same as an empty text. */
export type Cell = string | number | boolean | null

/** Names follow Table Schema, so that they go into the data package as they are. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date'

export interface ColumnHead {
  /** The machine's name, `snake_case`: the header of the CSV, the key of the JSON. */
  readonly name: string
  readonly title: Bilingual
  readonly description: Bilingual
  readonly type: ColumnType
}

export interface Column<Row> extends ColumnHead {
  readonly cell: (row: Row) => Cell
}

export interface Table {
  readonly columns: readonly ColumnHead[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Fills the columns from rows. */
export function tabulate<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { columns, rows: rows.map((row) => columns.map((column) => column.cell(row))) }
}

/** Moves columns to rows of another kind that contain the first. */
export function liftColumns<Outer, Inner>(
  columns: readonly Column<Inner>[],
  inner: (row: Outer) => Inner,
): readonly Column<Outer>[] {
  return columns.map((column) => ({ ...column, cell: (row) => column.cell(inner(row)) }))
}

/** Separates the items of a list inside one cell; no printed number contains it. */
export const listSeparator = ' | '

/** Writes a list into one cell; an empty list is no value. */
export function listCell(items: readonly string[]): Cell {
  return items.length === 0 ? null : items.join(listSeparator)
}
