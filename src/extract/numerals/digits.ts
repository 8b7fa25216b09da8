/**
 * What single characters are worth in a numeral. The text is clean: full-width digits are ASCII by now.
 * Knows no grammar.
 */

const hanziDigits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  // Characters of cheques; they count only inside numerals, since 陆 and 伍 are names as well.
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
} // prettier-ignore

const hanziPowers: Readonly<Record<string, number>> = {
  十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12, 拾: 1, 佰: 2, 仟: 3, 萬: 4, 億: 8,
} // prettier-ignore

const NONE = -1
const CODE_UNITS = 0x10000
/** Every code unit; the NaN behind a text's end becomes 0, see `signSet.ts`. */
const ANY = CODE_UNITS - 1

function tableOf(values: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(CODE_UNITS).fill(NONE)
  for (const [char, value] of Object.entries(values)) table[char.charCodeAt(0)] = value
  return table
}

const digitTable = tableOf(hanziDigits)
const powerTable = tableOf(hanziPowers)

/** The value of an ASCII digit's code unit, or -1. */
export function arabicDigit(code: number): number {
  return code >= 48 && code <= 57 ? code - 48 : NONE
}

/** The value of a hanzi digit's code unit (两 is 2), or -1. */
export function hanziDigit(code: number): number {
  return digitTable[code & ANY] ?? NONE
}

/** The power of ten that 十 百 千 万 亿 兆 stand for, or -1. */
export function hanziPower(code: number): number {
  return powerTable[code & ANY] ?? NONE
}

/** The hanzi that every page must account for: each of them lies in some figure. */
export const numberHanzi = '〇零一二三四五六七八九十百千万亿两廿卅几半'

/** Hanzi that begin a numeral, beside those of `numberHanzi`. */
export const moreNumeralStarts = '壹贰叁肆伍陆柒捌玖拾数'
