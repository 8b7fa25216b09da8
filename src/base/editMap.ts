/**
 * A string under edits that never loses its places: `EditedText` deletes or replaces ranges of an
 * original and translates offsets of the result back to the original. Knows no rule of cleaning.
 *
 *   const edited = new EditList().remove(1, 2).build('5 000多人') // edited.text: '5000多人'
 *   edited.toRaw(cleanOffset(1), 'start') // 2: the second character of the result is the third of the original
 */
import { assert, present } from './assert'
import { cleanOffset, rawOffset, type CleanOffset, type RawOffset } from './span'

interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** Collects edits in ascending order; `build` makes the text and its map. */
export class EditList {
  readonly #edits: Edit[] = []

  /** Replaces `original.slice(start, end)` by `insert`. Edits must come in order and not overlap. */
  replace(start: number, end: number, insert: string): this {
    const last = this.#edits.at(-1)
    assert(start <= end && (last === undefined || last.end <= start), 'edits are ordered and disjoint')
    this.#edits.push({ start, end, insert })
    return this
  }

  /** Deletes `original.slice(start, end)`. */
  remove(start: number, end: number): this {
    return this.replace(start, end, '')
  }

  /** Applies the edits. Linear in the length of the original. */
  build(original: string): EditedText {
    return new EditedText(original, this.#edits)
  }
}

/** So many edits are looked at one by one before the list is halved. */
const NEAR = 4

/** The first index from `from` on whose value is not below a bound; values ascend. */
function firstNotBelow(values: Int32Array, bound: number, from: number): number {
  let low = from
  let high = values.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (present(values[mid], 'value in range') < bound) low = mid + 1
    else high = mid
  }
  return low
}

/** The edited text together with the way back to the original. */
export class EditedText {
  readonly raw: string
  readonly text: string
  /** Starts, in the edited text, of the stretches after each edit; ascending. */
  readonly #cleanStarts: Int32Array
  readonly #edits: readonly Edit[]
  /** The answer to the last question about an offset of the edited text. */
  #near = 0

  constructor(raw: string, edits: readonly Edit[]) {
    this.raw = raw
    this.#edits = edits
    this.#cleanStarts = new Int32Array(edits.length)
    const parts: string[] = []
    let at = 0
    let length = 0
    edits.forEach((edit, i) => {
      parts.push(raw.slice(at, edit.start), edit.insert)
      length += edit.start - at
      this.#cleanStarts[i] = length
      length += edit.insert.length
      at = edit.end
    })
    parts.push(raw.slice(at))
    this.text = parts.join('')
  }

  /**
   * Translates an offset of the edited text. At a deletion the raw place is ambiguous: as the
   * `start` of a span it lies after what was deleted, as its `end` before it, so a span never
   * takes in white space at its borders.
   */
  toRaw(offset: CleanOffset, side: 'start' | 'end'): RawOffset {
    const low = this.#editsBefore(offset, side)
    if (low === 0) return rawOffset(offset)
    const edit = present(this.#edits[low - 1], 'edit in range')
    const start = present(this.#cleanStarts[low - 1], 'edit in range')
    const inside = offset - start
    const inserted = edit.insert.length
    if (inside < inserted) {
      // Inside replaced text: one for one where lengths agree (full-width digits), else its borders.
      if (inserted === edit.end - edit.start) return rawOffset(edit.start + inside)
      return rawOffset(side === 'start' ? edit.start : edit.end)
    }
    if (side === 'end' && inside === inserted && inserted > 0) return rawOffset(edit.end)
    return rawOffset(edit.end + inside - inserted)
  }

  /** How many edits lie before an offset. Places are mostly asked for in their order: then the next is near the last. */
  #editsBefore(offset: CleanOffset, side: 'start' | 'end'): number {
    // Of whole numbers, those up to an offset are those before the next one.
    const bound = side === 'start' ? offset + 1 : offset
    const starts = this.#cleanStarts
    let low = this.#near
    if (low > 0 && (starts[low - 1] ?? 0) >= bound) low = 0
    const ahead = Math.min(low + NEAR, starts.length)
    while (low < ahead && (starts[low] ?? 0) < bound) low++
    if (low === ahead) low = firstNotBelow(starts, bound, low)
    this.#near = low
    return low
  }

  /** Translates a raw offset into the edited text; inside a deletion, the place where it was. */
  toClean(offset: RawOffset): CleanOffset {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (present(this.#edits[mid], 'edit in range').start <= offset) low = mid + 1
      else high = mid
    }
    if (low === 0) return cleanOffset(offset)
    const edit = present(this.#edits[low - 1], 'edit in range')
    const start = present(this.#cleanStarts[low - 1], 'edit in range')
    if (offset < edit.end) return cleanOffset(start + Math.min(offset - edit.start, edit.insert.length))
    return cleanOffset(start + edit.insert.length + offset - edit.end)
  }
}
