/**
 * The value of a numeral inside a date: 2024, 二〇二四, 十一, 廿三. Only whole and certain numbers count; 多, 几 and
 * spans make lengths without an amount.
 */
import { readNumeral } from '../numerals/readNumeral'

/** Reads a text that is nothing but a numeral; undefined where it is anything else, or no certain number. */
export function readDateNumber(text: string): number | undefined {
  // ○ is a geometric circle that many typesetters put for 〇.
  const numeral = readNumeral(text.replace(/○/g, '〇'), 0)
  if (!numeral || numeral.end !== text.length || numeral.fuzz !== 'none') return undefined
  return numeral.value ?? undefined
}
