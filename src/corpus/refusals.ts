/**
 * Which filters refuse which rows: one bit a filter, one small number a row. Everything else follows:
 * a row with no bit passes, and a row with one bit counts for the choices of that one filter.
 */
import { calendarInterval } from '../base/edtf'
import type { Query, TimeRange } from '../model/query'
import { dayNumber } from '../base/day'
import { dayLimit, type Column } from './columnWriters'
import type { Columns } from './columns'
import type { CorpusIndex } from './corpusIndex'
import { searchText, type TextHits } from './text/textIndex'

export const filterNames = [
  'story', 'topic', 'day', 'asOf', 'page', 'unit', 'bound', 'disputed', 'text',
] as const // prettier-ignore
export type FilterName = (typeof filterNames)[number]

/** The bit of each filter. */
export const filterBit = Object.fromEntries(filterNames.map((name, i) => [name, 1 << i])) as Record<
  FilterName,
  number
>

export interface Refusals {
  readonly rows: Uint16Array
  readonly text: TextHits | undefined
}

function refuseOthers<T>(
  rows: Uint16Array,
  bit: number,
  column: Column<T>,
  passes: (value: T) => boolean,
): void {
  const allowed = new Uint8Array(column.values.length + 1) // the last stands for none, which no choice means
  column.values.forEach((value, code) => (allowed[code] = Number(passes(value))))
  const { codes } = column
  for (let row = 0; row < rows.length; row++)
    if (allowed[codes[row] ?? 0] === 0) rows[row] = (rows[row] ?? 0) | bit
}

function refuseUnchosen<T>(rows: Uint16Array, bit: number, column: Column<T>, chosen: readonly T[]): void {
  if (chosen.length === 0) return
  const choices = new Set(chosen)
  refuseOthers(rows, bit, column, (value) => choices.has(value))
}

/** The days of a range, open sides at the limits; undefined where it is open on both. An unreadable end is open. */
export function rangeDays(range: TimeRange): { readonly from: number; readonly to: number } | undefined {
  const from = calendarInterval(range.from ?? '')?.first
  const to = calendarInterval(range.to ?? '')?.last
  return from === undefined && to === undefined ? undefined : { from: from ?? -dayLimit, to: to ?? dayLimit }
}

function refuseOtherTimes(rows: Uint16Array, columns: Columns, range: TimeRange): void {
  const days = rangeDays(range)
  if (!days) return
  const { first, last } = columns.asOf
  for (let row = 0; row < rows.length; row++) {
    const begin = first[row] ?? 0
    const end = last[row] ?? 0
    const known = begin <= end
    if (!known || begin > days.to || end < days.from) rows[row] = (rows[row] ?? 0) | filterBit.asOf
  }
}

function refuseUnmarked(rows: Uint16Array, bit: number, marks: Uint8Array): void {
  for (let row = 0; row < rows.length; row++) if (marks[row] === 0) rows[row] = (rows[row] ?? 0) | bit
}

/** Asks every filter of a query about every row. */
export function refusalsOf(index: CorpusIndex, query: Query): Refusals {
  const { columns } = index
  const rows = new Uint16Array(columns.size)
  refuseUnchosen(rows, filterBit.story, columns.story, query.stories)
  refuseUnchosen(rows, filterBit.topic, columns.topic, query.topics)
  refuseUnchosen(rows, filterBit.page, columns.page, query.pages)
  refuseUnchosen(rows, filterBit.unit, columns.unit, query.units)
  refuseUnchosen(rows, filterBit.bound, columns.bound, query.bounds)
  const days = rangeDays(query.dates)
  if (days)
    refuseOthers(rows, filterBit.day, columns.day, (day) => {
      const n = dayNumber(day)
      return days.from <= n && n <= days.to
    })
  refuseOtherTimes(rows, columns, query.asOf)
  if (query.disputed) refuseUnmarked(rows, filterBit.disputed, columns.disputed)
  const text = query.text === '' ? undefined : searchText(index.text(), columns, query.text)
  if (text) refuseUnmarked(rows, filterBit.text, text.rows)
  return { rows, text }
}
