/**
 * Amounts for people: sign or word of the bound, number, unit, denominator. Where no point is printed the ends
 * stand (数千名 → 2000–10,000名), never an invented point. Knows nothing of the statistic that it belongs to.
 */
import type { Amount } from '../model/figure'
import type { Language } from '../model/language'
import { boundSigns, boundWords } from './bounds'
import { formatNumber, type NumberStyle } from './number'
import { perPhrase, unitNoun, unitSuffix } from './units'

export interface AmountOptions {
  /** Default `exact`. */
  readonly style?: NumberStyle
  /** How the bound is said. Default `sign`. */
  readonly hedge?: 'sign' | 'words' | 'none'
  /** Default true. */
  readonly unit?: boolean
  /** The denominator (每天). Default true. */
  readonly per?: boolean
}

/** What stands where nothing can be said of an amount. */
export const nothing = '—'

/** A difference shows its direction: +6.7%. */
const signed = (text: string, amount: Amount): string =>
  amount.role === 'change' && amount.value !== null && amount.value > 0 ? `+${text}` : text

function hedged(text: string, amount: Amount, language: Language, hedge: AmountOptions['hedge']): string {
  if (hedge === 'none' || amount.bound === 'eq') return text
  const before = hedge === 'words' ? boundWords[amount.bound][language] : boundSigns[amount.bound]
  return language === 'zh' ? before + text : `${before} ${text}`
}

/** A number as text; `tail` stands behind the unit (100家以上). */
interface Written {
  readonly number: string
  readonly tail: string
}

/** The two ends where no point is printed. A one-sided end says so. */
function ends(amount: Amount, write: (value: number) => string, language: Language): Written | undefined {
  const low = amount.range?.low ?? amount.min
  const high = amount.range?.high ?? amount.max
  if (low !== null && high !== null) return { number: `${write(low)}–${write(high)}`, tail: '' }
  const one = low ?? high
  if (one === null) return undefined
  if (language === 'zh') return { number: write(one), tail: low === null ? '以下' : '以上' }
  return low === null ? { number: `up to ${write(one)}`, tail: '' } : { number: write(one), tail: ' or more' }
}

/** 上涨两倍 is a rise by twice as much: in English, where `2 times` is read as a factor, +200%. */
function risen(amount: Amount, language: Language): Amount {
  const { value, unit, role } = amount
  const isRise = language === 'en' && unit === '倍' && role === 'change' && value !== null
  return isRise ? { ...amount, value: value * 100, unit: '%' } : amount
}

/** Number and bound, without unit and denominator; undefined where nothing is known. */
function core(amount: Amount, language: Language, options: AmountOptions): Written | undefined {
  const write = (value: number): string => formatNumber(value, language, options.style ?? 'exact')
  if (amount.range || amount.value === null) return ends(amount, write, language)
  const number = hedged(signed(write(amount.value), amount), amount, language, options.hedge ?? 'sign')
  return { number, tail: '' }
}

/** Writes an amount: `> 420bn US dollars`, `近6.5万项`, `2000–10,000名`, `≤ 20,000 yuan a year`. */
export function formatAmount(printed: Amount, language: Language, options: AmountOptions = {}): string {
  const amount = risen(printed, language)
  const written = core(amount, language, options)
  if (!written) return nothing
  const unit = options.unit === false ? '' : unitSuffix(amount.unit, language)
  const text = written.number + unit + written.tail
  const per = options.per === false ? '' : perPhrase(amount.per, language)
  if (per === '') return text
  return language === 'zh' ? per + text : `${text} ${per}`
}

/** Units that come before nothing but a number in speech (`6.7 percent`). */
const spokenSigns: Readonly<Record<string, string>> = { '%': 'percent', '‰': 'per mille' }

/**
 * For screen readers: everything in words (`just under 65,000 items`). `noun` replaces the unit's noun where
 * the caller knows a better one (`proposals`).
 */
export function spokenAmount(printed: Amount, language: Language, noun?: string): string {
  const amount = risen(printed, language)
  const written = core(amount, language, { style: 'words', hedge: 'words' })
  if (!written) return language === 'zh' ? '没有确数' : 'no number given'
  const spread = written.number.replace('–', language === 'zh' ? '到' : ' to ')
  const unit =
    noun ??
    (language === 'en' && amount.unit !== null && Object.hasOwn(spokenSigns, amount.unit)
      ? (spokenSigns[amount.unit] ?? '')
      : unitNoun(amount.unit, language, amount.value))
  const per = perPhrase(amount.per, language)
  if (language === 'zh') return per + spread + unit + written.tail
  return [spread + written.tail, unit, per].filter((part) => part !== '').join(' ')
}

/** `16,000 yuan → 20,000 yuan`; the unit of the first is left out where it is the second's. */
export function formatChange(before: Amount, after: Amount, language: Language): string {
  const unit = before.unit !== after.unit
  return `${formatAmount(before, language, { unit })} → ${formatAmount(after, language)}`
}
