/**
 * The growing text that each printing is aligned with: the columns of the collation, in an order that
 * suits all printings. A printing adds columns only for passages and figures that no earlier one has,
 * so the reference does not grow with the number of printings. Knows tokens, not pages.
 */
import { present } from '../../base/assert'
import { indexRow, unmatchedRuns, type IndexedRow } from './alignRows'
import { findRepeats } from './repeats'

/** A run without counterpart is a new passage from this length on; shorter ones are slips. */
const NEW_PASSAGE = 12
/** Stands before the first column. */
const HEAD = -1

export class Reference {
  /** Column ids in reading order. */
  #order = new Int32Array(0)
  #row: IndexedRow = indexRow(this.#order)
  /** For each column the code that stands in it, and the column after it (or none). */
  readonly #codes: number[] = []
  readonly #next = new Map<number, number>()

  /** The codes in reading order, ready to align with. */
  get row(): IndexedRow {
    return this.#row
  }

  /** Column ids in reading order. */
  get order(): Int32Array {
    return this.#order
  }

  /**
   * Takes in a printing whose tokens have these partners (places in the row, or -1). Gives the column
   * id of each token, or -1 for slips, which get no column.
   */
  add(codes: Int32Array, partner: Int32Array): Int32Array {
    const columns = partner.map((place) => (place < 0 ? -1 : (this.#order[place] ?? -1)))
    const before = this.#codes.length
    for (const { start, end } of unmatchedRuns(partner)) {
      if (!isNew(codes, start, end)) continue
      const place = start > 0 ? (partner[start - 1] ?? -1) : (partner[end] ?? 0) - 1
      this.#insert(codes, columns, { start, end, after: this.#order[place] ?? HEAD })
    }
    if (this.#codes.length > before) this.#rebuild()
    return columns
  }

  /** Gives columns to a run; what it says a second time stands where it stood the first time. */
  #insert(codes: Int32Array, columns: Int32Array, run: { start: number; end: number; after: number }): void {
    const stretch = codes.slice(run.start, run.end)
    const first = findRepeats(stretch)
    const slips = slipsAmong(stretch, first)
    let after = run.after
    stretch.forEach((code, k) => {
      const earlier = first[k] ?? -1
      if (slips.has(k)) return
      const column =
        earlier < 0 ? this.#append(code, after) : present(columns[run.start + earlier], 'earlier column')
      columns[run.start + k] = column
      if (column >= 0) after = column
    })
  }

  #append(code: number, after: number): number {
    const id = this.#codes.push(code) - 1
    const next = this.#next.get(after)
    this.#next.set(after, id)
    if (next !== undefined) this.#next.set(id, next)
    return id
  }

  #rebuild(): void {
    this.#order = new Int32Array(this.#codes.length)
    let place = 0
    for (let id = this.#next.get(HEAD); id !== undefined; id = this.#next.get(id)) this.#order[place++] = id
    this.#row = indexRow(this.#order.map((id) => present(this.#codes[id], 'code of a column')))
  }
}

function isNew(codes: Int32Array, start: number, end: number): boolean {
  return end - start >= NEW_PASSAGE || codes.slice(start, end).some((code) => code < 0)
}

/** Places that differ between a passage and its repeat, and are nothing new. */
function slipsAmong(codes: Int32Array, first: Int32Array): ReadonlySet<number> {
  const slips = new Set<number>()
  for (const { start, end } of unmatchedRuns(first)) {
    const insideRepeat = (first[start - 1] ?? -1) >= 0
    if (!insideRepeat || isNew(codes, start, end)) continue
    for (let k = start; k < end; k++) slips.add(k)
  }
  return slips
}
