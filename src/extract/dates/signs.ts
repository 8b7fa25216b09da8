/**
 * The signs that numerals inside dates consist of, and where such a numeral ends. Knows no date.
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'

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
  while (end < last && numerals.has(codeAt(text, end))) end++
  return end
}
