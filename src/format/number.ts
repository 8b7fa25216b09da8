/**
 * Numbers for people: exact (`3,496`) or compact (2.37亿, 237M). A printed number is never rounded:
 * compact only moves the point. Knows no unit and no bound.
 */
import type { Language } from '../model/language'

/** `words` is for the voice: 237 million, 2.37亿. */
export type NumberStyle = 'exact' | 'compact' | 'words'

/** Digits that a double can hold without noise: 0.1 + 0.2 has 17, 12 of them mean something. */
const significantDigits = 12

const steps: Readonly<Record<Language, readonly { readonly size: number; readonly sign: string }[]>> = {
  zh: [
    { size: 1e12, sign: '万亿' },
    { size: 1e8, sign: '亿' },
    { size: 1e4, sign: '万' },
  ],
  en: [
    { size: 1e12, sign: 'tn' },
    { size: 1e9, sign: 'bn' },
    { size: 1e6, sign: 'M' },
    { size: 1e4, sign: 'K' },
  ],
}

const spokenSteps: Readonly<Record<string, string>> = { tn: ' trillion', bn: ' billion', M: ' million' }

/** English counts K in thousands, but only from ten thousand on: 9,600 is shorter than 9.6K. */
const divisor = (size: number, sign: string): number => (sign === 'K' ? 1000 : size)

/** Chinese papers print four digits without a comma (3496家); English ones do not. */
const groupsFrom: Readonly<Record<Language, number>> = { zh: 10_000, en: 1000 }

/** Drops what is only noise of binary fractions (`0.30000000000000004` → `0.3`). */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(significantDigits))
}

function plain(value: number, language: Language): string {
  const clean = withoutNoise(Math.abs(value))
  const short = String(clean)
  const text = short.includes('e') ? clean.toFixed(10).replace(/\.?0+$/, '') : short
  if (clean < groupsFrom[language]) return text
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Writes a number; the minus is U+2212. */
export function formatNumber(value: number, language: Language, style: NumberStyle = 'exact'): string {
  const minus = value < 0 ? '−' : ''
  if (style === 'exact') return minus + plain(value, language)
  const speaks = style === 'words' && language === 'en'
  const step = steps[language].find(({ size, sign }) => Math.abs(value) >= size && !(speaks && sign === 'K'))
  if (!step) return minus + plain(value, language)
  const number = plain(value / divisor(step.size, step.sign), language)
  return minus + number + (speaks ? (spokenSteps[step.sign] ?? '') : step.sign)
}

/** Rounds to so many significant digits, for numbers that were worked out, not printed. */
export function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits))
}
