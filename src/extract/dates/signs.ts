/**
 * Sets of single signs that answer at the cost of two look-ups in small tables, and where a numeral inside a date
 * ends. Knows no date.
 */
import { assert } from '../../base/assert'

const MOST_SIGNS = 256

/**
 * The signs of all sets, numbered as they come: a set of its own for all 65 536 code units would be read from memory,
 * these few hundred bytes stay in the processor's first cache. 0 is every sign that is in no set.
 */
const numberOf = new Uint8Array(0x10000)
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
    return this.#members[numberOf[code] ?? 0] === 1
  }
}

/** The signs that numerals of dates consist of. */
export const NUMERALS = '0123456789〇○零一二两三四五六七八九十廿卅百千半几数'
/** No numeral of a date is longer; what is, is no date. */
const LONGEST_NUMERAL = 8

const numerals = new SignSet(NUMERALS)

/** Says whether a sign may be part of a numeral inside a date. */
export function isNumeralSign(code: number): boolean {
  return numerals.has(code)
}

/** Where the numeral that begins at a place ends, or has grown too long for a date. */
export function numeralEnd(text: string, at: number): number {
  const last = at + LONGEST_NUMERAL
  let end = at
  while (end < last && numerals.has(text.charCodeAt(end))) end++
  return end
}
