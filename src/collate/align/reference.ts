/**
 * The growing text that each printing is aligned with: the columns of the collation, in an order that
 * suits all printings. A printing adds columns only for passages and figures that no earlier one has,
 * so the reference does not grow with the number of printings. Knows tokens, not pages.
 */
import { indexRow, unmatchedRuns, type IndexedRow } from './alignRows'
import { findRepeats } from './repeats'

/** A run without counterpart is a new passage from this length on; shorter ones are slips. */
const NEW_PASSAGE = 12

export class Reference {
  /** Column ids in reading order, with the code that stands in each. */
  #ids = new Int32Array(0)
  #codes = new Int32Array(0)
  #row: IndexedRow = indexRow(this.#codes)
  #size = 0

  get row(): IndexedRow {
    return this.#row
  }

  /** Column ids in reading order. */
  get order(): Int32Array {
    return this.#ids
  }

  /**
   * Takes in a printing whose tokens have these partners (places in the row, or -1). Gives the column
   * id of each token, or -1 for slips, which get no column.
   */
  add(codes: Int32Array, partner: Int32Array): Int32Array {
    const columns = partner.map((place) => (place < 0 ? -1 : (this.#ids[place] ?? -1)))
    /** New columns, by the place in the row that they follow. */
    const inserted = new Map<number, { readonly ids: number[]; readonly codes: number[] }>()
    for (const run of unmatchedRuns(partner)) {
      const isNew =
        run.end - run.start >= NEW_PASSAGE || codes.slice(run.start, run.end).some((code) => code < 0)
      if (!isNew) continue
      const after =
        run.start > 0 ? (partner[run.start - 1] ?? -1) : (partner[run.end] ?? this.#ids.length) - 1
      const slot = inserted.get(after) ?? { ids: [], codes: [] }
      inserted.set(after, slot)
      const stretch = codes.slice(run.start, run.end)
      const first = findRepeats(stretch)
      const given: number[] = []
      stretch.forEach((code, k) => {
        const earlier = first[k] ?? -1
        const id = earlier < 0 ? this.#size++ : (given[earlier] ?? -1)
        given.push(id)
        columns[run.start + k] = id
        if (earlier < 0) {
          slot.ids.push(id)
          slot.codes.push(code)
        }
      })
    }
    if (inserted.size > 0) this.#splice(inserted)
    return columns
  }

  #splice(
    inserted: ReadonlyMap<number, { readonly ids: readonly number[]; readonly codes: readonly number[] }>,
  ): void {
    const ids: number[] = []
    const codes: number[] = []
    for (let place = -1; place < this.#ids.length; place++) {
      if (place >= 0) {
        ids.push(this.#ids[place] ?? -1)
        codes.push(this.#codes[place] ?? 0)
      }
      const slot = inserted.get(place)
      if (slot) {
        for (const id of slot.ids) ids.push(id)
        for (const code of slot.codes) codes.push(code)
      }
    }
    this.#ids = Int32Array.from(ids)
    this.#codes = Int32Array.from(codes)
    this.#row = indexRow(this.#codes)
  }
}
