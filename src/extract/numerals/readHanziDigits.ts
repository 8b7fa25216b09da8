/**
 * Reads the hanzi part of a numeral below 万: 三百二十五 · 二〇二四 · 二三十 · 三十五六 · 二点五六. Knows
 * neither 万 and 亿 nor 多 and 余. One pass, each character looked at once.
 */
import { codeAt } from '../codeAt'
import { hanziDigit, hanziPower } from './digits'
import type { DigitRun } from './numeral'

/** Below-万 part of a hanzi numeral; `high` is set where two digits in a row make a span. */
export interface HanziRun extends DigitRun {
  /** The upper end of a span (三四百 → 400 × 10^0), or null. */
  readonly high: number | null
  /** The last power read, for the elliptical 一百五 (= 150) and 两万三; 0 where none. */
  readonly lastPower: number
}

const DOT = 0x70b9 // 点
const ZERO = 0x96f6 // 零
const RING = 0x3007 // 〇
const BIGGEST_SMALL_POWER = 3

/** Pairs of digits that mean "the one or the other": neighbours, and 三五 and 一两 by custom. */
export function isSpanPair(first: number, second: number): boolean {
  return (second === first + 1 && first > 0) || (first === 3 && second === 5)
}

/** 三两 before a measure word of speech; else 三两 is a weight. */
function isLoosePair(text: string, at: number): boolean {
  return (
    text[at] === '三' && text[at + 1] === '两' && '个天年句人位名家里步口杯碗'.includes(text[at + 2] ?? '。')
  )
}

/** How many hanzi digits stand in a row at `at`. */
function digitCount(text: string, at: number): number {
  let end = at
  while (hanziDigit(codeAt(text, end)) >= 0) end++
  return end - at
}

/** 二〇二四, 一二三四五: digit by digit, where at least three stand in a row or one is 〇. */
function readPositional(text: string, at: number, count: number): HanziRun {
  let mantissa = 0
  for (let i = at; i < at + count; i++) mantissa = mantissa * 10 + hanziDigit(codeAt(text, i))
  return { end: at + count, mantissa, exponent: 0, digits: count, high: null, lastPower: 0 }
}

/** The decimals behind 点: 点五六. Returns the run with them, or the run as it was. */
function withDecimals(text: string, run: HanziRun): HanziRun {
  if (codeAt(text, run.end) !== DOT || run.high !== null) return run
  const count = digitCount(text, run.end + 1)
  const next = text[run.end + 1 + count]
  // 三点五十分 and 三点一刻 are times of day.
  if (count === 0 || next === '十' || next === '刻' || next === '分') return run
  let mantissa = run.mantissa
  for (let i = run.end + 1; i <= run.end + count; i++) mantissa = mantissa * 10 + hanziDigit(codeAt(text, i))
  return { ...run, end: run.end + 1 + count, mantissa, exponent: -count, digits: run.digits + count }
}

interface Section {
  sum: number
  high: number | null
  lastPower: number
}

/** Reads 三百二十五, 二三十, 十七八 from `at`. Powers fall from left to right. */
function readSection(text: string, at: number): HanziRun | undefined {
  const section: Section = { sum: 0, high: null, lastPower: BIGGEST_SMALL_POWER + 1 }
  let end = at
  let digits = 0
  let zero = false
  for (;;) {
    const code = codeAt(text, end)
    if (code === ZERO || code === RING) {
      // 一百零五: the zero only says that a power is left out.
      if (end === at || hanziDigit(codeAt(text, end + 1)) < 0) break
      zero = true
      end++
      continue
    }
    const digit = hanziDigit(code)
    const second = digit >= 0 ? hanziDigit(codeAt(text, end + 1)) : -1
    const pair = second > 0 && isSpanPair(digit, second)
    const width = digit < 0 ? 0 : pair ? 2 : 1
    const power = hanziPower(codeAt(text, end + width))
    // 一千克 and 一千米: the power belongs to the unit.
    const prefix =
      power === 3 && width === 1 && section.sum === 0 && '克瓦伏卡赫帕'.includes(text[end + 2] ?? ' ')
    if (!prefix && power > 0 && power < section.lastPower && (width > 0 || power === 1 || end === at)) {
      const unit = 10 ** power
      if (pair) section.high = section.sum + second * unit
      section.sum += (width === 0 ? 1 : digit) * unit
      section.lastPower = power
      digits += width
      end += width + 1
      if (pair) break
      continue
    }
    if (width === 0) break
    // 三两个人: fewer than 三, so the second digit is the lower end.
    if (section.sum === 0 && isLoosePair(text, end)) {
      return {
        end: end + 2,
        mantissa: second,
        exponent: 0,
        digits: 2,
        high: digit,
        lastPower: 0,
      }
    }
    // The last digit: ones after 十 or 零 (一百二十三), a span (三十五六), or elliptical (一百五).
    const elliptical = section.lastPower >= 2 && section.lastPower <= BIGGEST_SMALL_POWER && !zero && !pair
    const unit = elliptical ? 10 ** (section.lastPower - 1) : 1
    if (pair) section.high = section.sum + second
    section.sum += digit * unit
    digits += width
    end += width
    section.lastPower = 0
    break
  }
  if (end === at) return undefined
  const lastPower = section.lastPower > BIGGEST_SMALL_POWER ? 0 : section.lastPower
  return { end, mantissa: section.sum, exponent: 0, digits, high: section.high, lastPower }
}

const TWENTY = '廿'
const THIRTY = '卅'

/** 廿 and 卅 are 二十 and 三十 in one character. */
function readTens(text: string, at: number): HanziRun | undefined {
  const tens = text[at] === TWENTY ? 20 : text[at] === THIRTY ? 30 : 0
  if (tens === 0) return undefined
  const ones = Math.max(hanziDigit(codeAt(text, at + 1)), 0)
  const end = ones > 0 ? at + 2 : at + 1
  return { end, mantissa: tens + ones, exponent: 0, digits: 2, high: null, lastPower: 0 }
}

/** Reads the below-万 part at `at`; undefined where no digit and no 十 百 千 stands there. */
export function readHanziDigits(text: string, at: number): HanziRun | undefined {
  const count = digitCount(text, at)
  if (count >= 2) {
    const first = codeAt(text, at)
    const next = hanziPower(codeAt(text, at + count))
    const ring = text.slice(at, at + count).search(/[〇零]/) >= 0
    const small = next > 0 && next <= BIGGEST_SMALL_POWER
    if ((count >= 3 || (ring && first !== ZERO)) && !small)
      return withDecimals(text, readPositional(text, at, count))
  }
  if (count >= 1 && (codeAt(text, at) === ZERO || codeAt(text, at) === RING)) {
    return withDecimals(text, readPositional(text, at, 1))
  }
  const run = readTens(text, at) ?? readSection(text, at)
  return run && withDecimals(text, run)
}
