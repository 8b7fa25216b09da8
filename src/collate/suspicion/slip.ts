/**
 * Which slip of a typesetter's or an OCR run's would turn one reading into another. Knows printed
 * forms, not which of the two is right.
 *
 *   7万余家 → 7万家: a hedge is lost; 4个 / 14个: a digit; 1.5万 / 15万: a point; 800千克 / 800千吨: a unit
 */
import { measures } from '../interval/units'
import type { Amount } from '../../model/figure'

export type Slip =
  | { readonly kind: 'hedge'; readonly words: string }
  | { readonly kind: 'digit' }
  | { readonly kind: 'point' }
  | { readonly kind: 'unit'; readonly factor: number | null }
  | { readonly kind: 'magnitude'; readonly power: number }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'number' }

/** A reading, as far as slips are concerned. */
export type Printed = Pick<Amount, 'value' | 'bound' | 'unit'> & { readonly text: string }

const HEDGES =
  /不超过|不低于|不少于|超过|接近|将近|至少|大约|左右|上下|以上|以下|以内|突破|不到|不足|超|近|约|逾|多|余/g
const STRAY = /[、，,；;:：·'"“”]/

/** The slip between two readings that were printed at the same place. */
export function slipBetween(a: Printed, b: Printed): Slip {
  const mark = STRAY.exec(a.text)?.[0] ?? STRAY.exec(b.text)?.[0]
  if (mark !== undefined && a.text.replace(STRAY, '') === b.text.replace(STRAY, ''))
    return { kind: 'mark', mark }
  const [left, right] = [digitsOf(a.text), digitsOf(b.text)]
  // 千吨 may count as a unit or as a multiplier and a unit: the printed digits tell.
  if (a.unit !== b.unit && (a.value === b.value || left === right))
    return { kind: 'unit', factor: factorBetween(a, b) }
  if (a.value === b.value) return { kind: 'hedge', words: hedgeBetween(a.text, b.text) }
  if (left !== right && left.replace('.', '') === right.replace('.', '')) return { kind: 'point' }
  if (isOneEdit(left, right)) return { kind: 'digit' }
  const power = Math.log10(Math.abs((a.value ?? 0) / (b.value ?? 0)))
  return Number.isInteger(power) && power !== 0
    ? { kind: 'magnitude', power: Math.abs(power) }
    : { kind: 'number' }
}

function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '')
}

/** The hedging words that one of the texts has more than the other. */
function hedgeBetween(a: string, b: string): string {
  const [left, right] = [wordsIn(a), wordsIn(b)]
  const [more, less] = left.length >= right.length ? [left, right] : [right, left]
  return more.filter((word) => !less.includes(word)).join('')
}

function wordsIn(text: string): readonly string[] {
  return text.match(HEDGES) ?? []
}

/** How far apart the two amounts are in one unit; null where their units measure different things. */
function factorBetween(a: Printed, b: Printed): number | null {
  const [left, right] = [measures.get(a.unit ?? ''), measures.get(b.unit ?? '')]
  if (!left || !right || left.dimension !== right.dimension || !a.value || !b.value) return null
  const ratio = (a.value * left.factor) / (b.value * right.factor)
  return Math.max(ratio, 1 / ratio)
}

/** Says whether one digit was lost, added or replaced. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || a === '' || b === '' || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end === 1
}
