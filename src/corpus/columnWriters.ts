/**
 * Columns that are written row by row: values become codes, times become days. Knows no corpus.
 */
import { edtfInterval, type DayInterval } from '../base/edtf'

/** A property with few values: `values[codes[row]]`. The code `values.length` stands for none. */
export interface Column<T> {
  readonly values: readonly T[]
  readonly codes: Int32Array
}

/** Ends of open and of unknown intervals: no day of a newspaper lies there. */
export const dayLimit = 2 ** 30

/** Writes the codes of a column, row by row. */
export class ColumnWriter<T> {
  readonly #codes = new Map<T, number>()
  readonly #rows: Int32Array
  readonly values: readonly T[]

  constructor(size: number, values: readonly T[]) {
    this.values = values
    values.forEach((value, i) => this.#codes.set(value, i))
    this.#rows = new Int32Array(size)
  }

  set(row: number, value: T | undefined): void {
    this.#rows[row] = (value === undefined ? undefined : this.#codes.get(value)) ?? this.values.length
  }

  get column(): Column<T> {
    return { values: this.values, codes: this.#rows }
  }
}

/** Units as they come, then sorted: the most frequent first. */
export class UnitWriter {
  readonly #codes = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #rows: Int32Array

  constructor(size: number) {
    this.#rows = new Int32Array(size)
  }

  set(row: number, unit: string): void {
    const code = this.#codes.get(unit) ?? this.#codes.size
    this.#codes.set(unit, code)
    this.#counts[code] = (this.#counts[code] ?? 0) + 1
    this.#rows[row] = code
  }

  get column(): Column<string> {
    const sorted = [...this.#codes].sort(
      ([a, i], [b, j]) => (this.#counts[j] ?? 0) - (this.#counts[i] ?? 0) || (a < b ? -1 : 1),
    )
    const places = new Int32Array(sorted.length)
    sorted.forEach(([, code], place) => (places[code] = place))
    return { values: sorted.map(([unit]) => unit), codes: this.#rows.map((code) => places[code] ?? 0) }
  }
}

function clamp(day: number): number {
  return Math.max(-dayLimit, Math.min(dayLimit, day))
}

/** The days that times speak of; few times are many figures', so each is read once. */
export class TimeWriter {
  readonly #read = new Map<string | null, DayInterval | undefined>([[null, undefined]])
  readonly first: Int32Array
  readonly last: Int32Array

  constructor(size: number) {
    this.first = new Int32Array(size)
    this.last = new Int32Array(size)
  }

  set(row: number, time: string | null): void {
    if (time !== null && !this.#read.has(time)) this.#read.set(time, edtfInterval(time))
    const interval = this.#read.get(time)
    this.first[row] = interval ? clamp(interval.first) : dayLimit
    this.last[row] = interval ? clamp(interval.last) : -dayLimit
  }
}
