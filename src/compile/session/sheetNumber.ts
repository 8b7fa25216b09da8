/**
 * The number that a row of a spreadsheet states: read by the extractor where it is written as newspapers write it, plain
 * where it is plain, and as the columns of value, ends, bound and unit say. Knows no page.
 */
import { extractPage } from '../../extract/index'
import { blankAmount, plainInterval } from '../../model/amountRow'
import { rawSpan, type Span } from '../../base/span'
import { pageId, type Amount } from '../../model/figure'
import type { SheetFault } from '../../model/sheet'
import type { KnownCells } from './readSheet'
import type { SheetCell } from './sheetCells'
import { boundOf } from './sheetColumns'

export type RowNumber = Span & Amount & { readonly text: string }

/** 1234, 1,234.5, -0.8: what a spreadsheet writes of a number. */
const plainNumber = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/

function plainOf(text: string): number | null {
  const bare = text.trim().replace(/^'/, '')
  return plainNumber.test(bare) ? Number(bare.replaceAll(',', '')) : null
}

/** The place of a cell's characters, without the white space around them. */
function placeOf({ text, start }: SheetCell): Span & { readonly text: string } {
  const at = start + (text.length - text.trimStart().length)
  return { ...rawSpan(at, at + text.trim().length), text: text.trim() }
}

function printedNumber(cell: SheetCell): RowNumber | null {
  const { text, start } = cell
  const plain = plainOf(text)
  if (plain !== null) return { ...blankAmount, ...placeOf(cell), value: plain, ...plainInterval(plain, 'eq') }
  const { figures } = extractPage({ id: pageId('cell'), text, issued: null })
  const found = figures.find(({ kind }) => kind === 'quantity')
  if (!found) return null
  const { value, min, max, bound, unit, per, role, basis, range } = found
  const span = rawSpan(start + found.start, start + found.end)
  return { ...span, text: found.text, value, min, max, bound, unit, per, role, basis, range }
}

/** The number of a row, or what is wrong with it. */
export function numberOfRow(row: number, cells: KnownCells): RowNumber | SheetFault {
  const numbers: { value?: number; min?: number; max?: number } = {}
  for (const column of ['value', 'min', 'max'] as const) {
    const cell = cells[column]
    const plain = cell ? plainOf(cell.text) : null
    if (cell && plain === null && !(column === 'value' && printedNumber(cell)))
      return { kind: 'bad-number', row, column, cell: cell.text.trim() }
    if (plain !== null) numbers[column] = plain
  }
  const bound = cells.bound ? boundOf(cells.bound.text) : null
  if (cells.bound && !bound) return { kind: 'bad-bound', row, column: 'bound', cell: cells.bound.text.trim() }
  const cell = cells.printed ?? cells.value ?? cells.min ?? cells.max
  const base = cell ? (printedNumber(cell) ?? printedNumber(cells.value ?? cell)) : null
  if (!cell || !base) return { kind: 'no-number', row }
  return withColumns(base, cells, numbers, bound)
}

/** What columns say goes before what was read; ends that nobody states follow from the bound. */
function withColumns(
  base: RowNumber,
  cells: KnownCells,
  numbers: { readonly value?: number; readonly min?: number; readonly max?: number },
  bound: Amount['bound'] | null,
): RowNumber {
  const hasEnds = numbers.min !== undefined || numbers.max !== undefined
  const isEndAlone = !cells.printed && !cells.value
  const value = numbers.value ?? (isEndAlone ? null : base.value)
  const said = bound ?? (isEndAlone ? boundOfEnds(numbers) : base.bound)
  const isChanged = value !== base.value || said !== base.bound || hasEnds
  const ends = isChanged ? plainInterval(value, said) : { min: base.min, max: base.max }
  return {
    ...base,
    value,
    bound: said,
    min: numbers.min ?? ends.min,
    max: numbers.max ?? ends.max,
    range: isChanged ? null : base.range,
    unit: cells.unit?.text.trim() ?? base.unit,
    per: cells.per?.text.trim() ?? base.per,
  }
}

function boundOfEnds({ min, max }: { readonly min?: number; readonly max?: number }): Amount['bound'] {
  if (min !== undefined && max !== undefined) return 'eq'
  return min !== undefined ? 'ge' : 'le'
}
