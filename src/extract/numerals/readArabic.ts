/**
 * Reads the digits of an Arabic numeral: 3496 · 3,496 · 2.37. Knows no multiplier and no unit.
 */
import { codeAt } from '../codeAt'
import { arabicDigit } from './digits'
import type { DigitRun } from './numeral'

const POINT = 0x2e
const COMMA = 0x2c
const WIDE_COMMA = 0xff0c
const GROUP = 3
/** More digits than a double holds exactly. Such runs are codes, not amounts. */
const MOST_DIGITS = 15

function digitsEnd(text: string, at: number): number {
  let end = at
  while (arabicDigit(codeAt(text, end)) >= 0) end++
  return end
}

/** Says whether a separator and exactly three digits stand at `at`. */
function isGroup(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return (code === COMMA || code === WIDE_COMMA) && digitsEnd(text, at + 1) === at + 1 + GROUP
}

function mantissaOf(text: string, start: number, end: number): number {
  let mantissa = 0
  for (let i = start; i < end; i++) {
    const digit = arabicDigit(codeAt(text, i))
    if (digit >= 0) mantissa = mantissa * 10 + digit
  }
  return mantissa
}

/** Reads the run of digits at `at`; undefined where none stands there. */
export function readArabicDigits(text: string, at: number): DigitRun | undefined {
  const first = digitsEnd(text, at)
  if (first === at) return undefined
  let end = first
  // A first group of 1 to 3 digits, without a leading zero: 2024,100家 is two numbers.
  const mayGroup = first - at <= GROUP && arabicDigit(codeAt(text, at)) !== 0
  if (mayGroup) while (isGroup(text, end)) end += 1 + GROUP
  const whole = end
  if (codeAt(text, end) === POINT && arabicDigit(codeAt(text, end + 1)) >= 0) {
    const fraction = digitsEnd(text, end + 1)
    // 10.1.3 is a version or a date, not a decimal.
    const more = codeAt(text, fraction) === POINT && arabicDigit(codeAt(text, fraction + 1)) >= 0
    if (!more) end = fraction
  }
  const digits = end - at
  const exponent = end > whole ? whole + 1 - end : 0
  if (digits <= MOST_DIGITS) return { end, mantissa: mantissaOf(text, at, end), exponent, digits }
  const value = Number(text.slice(at, end).replace(/[,，]/g, ''))
  return { end, mantissa: value, exponent: 0, digits }
}
