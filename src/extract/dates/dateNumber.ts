/**
 * The value of a numeral inside a date: 2024, 二〇二四, 十一, 廿三, 三十, 六十五. Whole numbers only; the
 * amounts of a text are read by `numerals/`.
 */

const DIGITS: Readonly<Record<string, number>> = {
  '〇': 0, '○': 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 廿: 20, 卅: 30 }

/** Reads a whole numeral; undefined where the text is not one. */
export function readDateNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '') return undefined
  const signs = [...text]
  if (signs.length > 1 && signs.every((sign) => sign in DIGITS)) {
    return signs.reduce((value, sign) => value * 10 + (DIGITS[sign] ?? 0), 0)
  }
  return readAdditive(signs)
}

/** 三百六十五: each sign of place multiplies the digit before it; 十 and 廿 also stand alone. */
function readAdditive(signs: readonly string[]): number | undefined {
  let total = 0
  let digit: number | null = null
  for (const sign of signs) {
    const value = DIGITS[sign]
    const place = TENS[sign]
    if (value !== undefined) digit = value
    else if (place === undefined) return undefined
    else if (sign === '廿' || sign === '卅') total += place
    else {
      total += (digit ?? 1) * place
      digit = null
    }
  }
  return total + (digit ?? 0)
}
