/**
 * Numbers in what a reader types and in what pages print, by value, so that `3,496`, `3496` and
 * 三千四百九十六 meet. Only for search: what a printed number *says* is decided in extract/.
 *
 *   1.3万 → 13000;  237m → 237000000;  四百 → 400
 */

const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Runs of characters that write a number in Chinese. */
export const hanziNumeral = /[〇零一二两三四五六七八九十百千万亿]+/gu

/** Powers of ten of what may stand behind Arabic digits. Attached letters must end there: 9m², 800kg are none. */
const exponents: Readonly<Record<string, number>> = {
  十: 1, 百: 2, 千: 3, 万: 4, 亿: 8,
  k: 3, m: 6, bn: 9, tn: 12, thousand: 3, million: 6, billion: 9, trillion: 12,
} // prettier-ignore

/** Arabic digits, with what multiplies them. */
export const arabicNumeral =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:([十百千万亿]+)|(?:(k|m|bn|tn)| ?(thousand|million|billion|trillion))(?![\p{L}\d]))?/u

/** The value of a match of `arabicNumeral`. */
export function arabicValue(match: RegExpExecArray): number {
  const [, whole = '', fraction = '', hanzi = '', letters = '', word = ''] = match
  const multipliers = hanzi !== '' ? [...hanzi] : [letters + word]
  const exponent = multipliers.reduce((sum, unit) => sum + (exponents[unit] ?? 0), 0)
  return Number(`${whole.replaceAll(',', '')}${fraction}e${exponent}`) // exact where 2.37 * 1e8 is not
}

/** The value of a run of `hanziNumeral`. Digits alone are read one by one: 二〇二四 is 2024. */
export function hanziValue(run: string): number {
  const characters = [...run]
  if (characters.every((c) => c in digits)) return Number(characters.map((c) => digits[c]).join(''))
  let total = 0 // finished with 万 or 亿
  let section = 0 // finished with 十, 百 or 千
  let digit: number | null = null
  for (const c of characters) {
    const small = smallUnits[c]
    const large = largeUnits[c]
    if (small !== undefined) section += (digit ?? 1) * small
    else if (large !== undefined) {
      section += digit ?? 0
      // 三万亿: nothing stands between, so the larger unit multiplies all that came before.
      total = section === 0 ? (total || 1) * large : total + section * large
      section = 0
    }
    digit = digits[c] ?? null
  }
  return total + section + (digit ?? 0)
}
