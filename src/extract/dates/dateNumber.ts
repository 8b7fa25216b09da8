/**
 * The value of a numeral inside a date: 2024, 二〇二四, 十一, 廿三. Only whole and certain numbers count; 多, 几 and
 * spans make lengths without an amount.
 */
import { arabicDigit } from '../numerals/digits'
import { readNumeral } from '../numerals/readNumeral'

/** Longer runs of digits are left to the numerals' own rules. */
const PLAIN_DIGITS = 4

/** Reads a text that is nothing but a numeral; undefined where it is anything else, or no certain number. */
export function readDateNumber(text: string): number | undefined {
  return text === '' ? undefined : (plainNumber(text) ?? anyNumber(text))
}

/** Nearly all dates print their numbers in a few digits: these need no reader. */
function plainNumber(text: string): number | undefined {
  if (text.length > PLAIN_DIGITS) return undefined
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const digit = arabicDigit(text.charCodeAt(i))
    if (digit < 0) return undefined
    value = value * 10 + digit
  }
  return value
}

function anyNumber(text: string): number | undefined {
  // ○ is a geometric circle that many typesetters put for 〇.
  const numeral = readNumeral(text.replace(/○/g, '〇'), 0)
  if (!numeral || numeral.end !== text.length || numeral.fuzz !== 'none') return undefined
  return numeral.value ?? undefined
}
