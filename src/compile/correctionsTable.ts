/**
 * `corrections.csv`: what people say of single numbers against what extraction found. A row confirms a number with
 * what it says, a missed one too, or rejects it as no statistic. Checked against the page: the printed characters
 * must still stand there.
 *
 *   page-005,120,125,约360个,confirmed,360,,,approx,个,… the amount as the row has it
 */
import { DisjointSpans } from '../base/disjointSpans'
import { rawSpan } from '../base/span'
import { bounds, pageId, roles, timeStatuses, type PageId } from '../model/figure'
import { verdicts, type JudgedFigure } from '../model/session'
import { plainInterval } from '../model/amountRow'
import { Complaints } from './complaints'
import type { Read } from './smallTables'
import { readTable, type Row } from './table'

export const correctionColumns = [
  'page', 'start', 'end', 'text', 'verdict', 'value', 'min', 'max', 'bound', 'unit', 'per', 'role', 'basis',
  'low', 'high', 'subject', 'time', 'time_status',
] as const // prettier-ignore
type Column = (typeof correctionColumns)[number]
type Cells = Row<Column>['cells']

/** A number of a page that somebody has judged. */
export interface CorrectionEntry {
  readonly page: PageId
  readonly figure: JudgedFigure
}

/** Reads `corrections.csv`; the texts of the pages are given, to find stale rows. */
export function readCorrections(
  file: string,
  text: string,
  pages: ReadonlyMap<string, string>,
): Read<CorrectionEntry> {
  const table = readTable(file, text, correctionColumns)
  const complaints = new Complaints(file, table.diagnostics)
  const taken = new Map<string, DisjointSpans>()
  const entries = table.rows.flatMap(({ row, cells }): CorrectionEntry[] => {
    const page = pages.get(cells.page)
    if (page === undefined) {
      complaints.error(row, 'unknown-page', `unknown page: ${cells.page}`)
      return []
    }
    const figure = readFigure(row, cells, page, complaints)
    if (!figure) return []
    const spans = taken.get(cells.page) ?? new DisjointSpans()
    taken.set(cells.page, spans)
    if (!spans.add(figure)) {
      complaints.error(
        row,
        'overlap',
        `${cells.text} overlaps the number of an earlier row: keep one of them`,
      )
      return []
    }
    return [{ page: pageId(cells.page), figure }]
  })
  return { entries, diagnostics: complaints.list }
}

function readFigure(
  row: number,
  cells: Cells,
  page: string,
  complaints: Complaints,
): JudgedFigure | undefined {
  const before = complaints.list.length
  const [start, end] = [cells.start, cells.end].map((cell) => (/^\d+$/.test(cell) ? Number(cell) : NaN))
  const printed = page.slice(start, end)
  if (start === undefined || end === undefined || !(start < end))
    complaints.error(row, 'bad-place', `start and end are no place: ${cells.start}, ${cells.end}`)
  else if (printed.replace(/\s/g, '') !== cells.text)
    complaints.error(row, 'stale-correction', `${cells.page} does not print ${cells.text} at ${start}–${end}`)
  const verdict = oneOf(verdicts, cells, 'verdict', row, complaints)
  const bound = oneOf(bounds, cells, 'bound', row, complaints)
  const role = cells.role === '' ? null : oneOf(roles, cells, 'role', row, complaints)
  const timeStatus = cells.time === '' ? null : oneOf(timeStatuses, cells, 'time_status', row, complaints)
  const number = (column: Column): number | null => readNumber(row, cells, column, complaints)
  const value = number('value')
  const plain = plainInterval(value, bound ?? 'eq')
  const [min, max, low, high] = [number('min'), number('max'), number('low'), number('high')]
  if (complaints.list.length > before || !verdict || !bound || role === undefined || timeStatus === undefined)
    return undefined
  return {
    ...rawSpan(start ?? 0, end ?? 0),
    text: printed,
    verdict,
    value,
    min: cells.min === '' ? plain.min : min,
    max: cells.max === '' ? plain.max : max,
    bound,
    unit: cells.unit || null,
    per: cells.per || null,
    role,
    basis: cells.basis || null,
    range: low === null || high === null ? null : { low, high },
    subject: cells.subject || null,
    when: timeStatus === null ? null : { time: cells.time, timeStatus },
  }
}

function oneOf<T extends string>(
  choices: readonly T[],
  cells: Cells,
  column: Column,
  row: number,
  complaints: Complaints,
): T | undefined {
  const found = choices.find((choice) => choice === cells[column])
  if (!found)
    complaints.error(row, `bad-${column}`, `unknown ${column}: ${cells[column]}; use ${choices.join(', ')}`)
  return found
}

/** An empty cell is no number; `none` says that there is none although the bound lets one expect it. */
function readNumber(row: number, cells: Cells, column: Column, complaints: Complaints): number | null {
  const cell = cells[column]
  if (cell === '' || cell === 'none') return null
  const value = Number(cell)
  if (Number.isFinite(value)) return value
  complaints.error(row, 'bad-number', `${column} is no number: ${cell}`)
  return null
}
