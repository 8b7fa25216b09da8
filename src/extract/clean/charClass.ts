/**
 * Classes of characters that cleaning looks at, one table look-up each. Knows no rule.
 */

const CODE_UNITS = 0x10000
/** Every code unit; the NaN behind a text's end becomes 0, see `signSet.ts`. */
const ANY = CODE_UNITS - 1

export const ORDINARY = 0
export const SPACE = 1
export const INVISIBLE = 2
export const WIDE = 3
export const STAR = 4
export const LOOKALIKE = 5

const FIRST_HANZI = 0x4e00
const LAST_HANZI = 0x9fff

const table = new Uint8Array(CODE_UNITS)
for (const char of ' \t\n\r\f\v\u00a0\u1680\u2028\u2029\u202f\u205f\u3000') table[char.charCodeAt(0)] = SPACE
for (let code = 0x2000; code <= 0x200a; code++) table[code] = SPACE
for (const char of '\ufeff\u200b\u200c\u200d\u2060\u00ad\ufe0e\ufe0f') table[char.charCodeAt(0)] = INVISIBLE
for (let code = 0xff10; code <= 0xff19; code++) table[code] = WIDE
for (let code = 0xff21; code <= 0xff3a; code++) table[code] = WIDE
for (let code = 0xff41; code <= 0xff5a; code++) table[code] = WIDE
for (const char of '％．＋') table[char.charCodeAt(0)] = WIDE
table['*'.charCodeAt(0)] = STAR
for (const char of 'OoIl') table[char.charCodeAt(0)] = LOOKALIKE

/** The class of a code unit. */
export function charClass(code: number): number {
  // Nearly all signs of a page are hanzi, and need no table.
  return code >= FIRST_HANZI && code <= LAST_HANZI ? ORDINARY : (table[code & ANY] ?? ORDINARY)
}

const WIDE_OFFSET = 0xfee0

/** The ASCII character that a full-width one stands for. */
export function narrow(code: number): string {
  return String.fromCharCode(code - WIDE_OFFSET)
}

/** Says whether a code unit is an ASCII or a full-width digit. */
export function isDigitCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

/** Says whether a code unit is a Latin letter, also a full-width one. */
export function isLatinCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)
}
