/**
 * Sets of single signs, and values filed by them, that answer at the cost of two look-ups in small tables, for questions
 * that are asked at every place of a text. Knows no sign of its own.
 */
import { assert } from '../base/assert'

const MOST_SIGNS = 2048
/**
 * Every code unit. The NaN behind a text's end becomes 0 with it, which is no sign: one look-up by NaN would make the engine
 * give up quick look-ups at this place for good.
 */
const ANY = 0xffff

/**
 * The signs of all sets, numbered as they come: a set of its own for all 65 536 code units would be read from memory,
 * these few stay in the processor's first cache. 0 is every sign that is in no set.
 */
const numberOf = new Uint16Array(0x10000)
let known = 1

function numberFor(code: number): number {
  const number = numberOf[code] ?? 0
  if (number > 0) return number
  assert(known < MOST_SIGNS, 'the sets of signs are small')
  numberOf[code] = known
  return known++
}

/** A set of signs, each one code unit. */
export class SignSet {
  readonly #members = new Uint8Array(MOST_SIGNS)

  constructor(signs: string) {
    for (const sign of signs) this.#members[numberFor(sign.charCodeAt(0))] = 1
  }

  /** Says whether the sign with this code unit is in the set; never for the NaN behind a text's end. */
  has(code: number): boolean {
    return this.#members[numberOf[code & ANY] ?? 0] === 1
  }

  /** Says whether one of the signs stands in a stretch: where none does, many a pattern need not be tried. */
  standIn(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.has(text.charCodeAt(at))) return true
    return false
  }
}

/** Values filed by single signs. */
export class SignTable<Value> {
  /** The place of a sign's value; 0 for none. */
  readonly #places = new Uint16Array(MOST_SIGNS)
  readonly #values: (Value | undefined)[] = [undefined]

  constructor(values: ReadonlyMap<string, Value>) {
    for (const [sign, value] of values)
      this.#places[numberFor(sign.charCodeAt(0))] = this.#values.push(value) - 1
  }

  /** The value of the sign with this code unit; undefined where it has none, and behind a text's end. */
  get(code: number): Value | undefined {
    return this.#values[this.#places[numberOf[code & ANY] ?? 0] ?? 0]
  }
}
