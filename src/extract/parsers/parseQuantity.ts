/**
 * Reads an amount with everything that belongs to it: hedges, currency or sign, numeral, range, unit,
 * hedges behind. The one parser that knows how these stand together; each of them has a file of its own.
 *
 *   超过4200亿美元 → value 420000000000, min 420000000000, bound gt, unit 美元
 */
import { cleanOffset } from '../../base/span'
import type { Amount, Bound } from '../../model/figure'
import { copyOfAmount, noAmount, type Draft, type ParseContext, type Parser } from '../draft'
import { codeAt } from '../codeAt'
import { moreNumeralStarts, numberHanzi } from '../numerals/digits'
import { mirrored, numeralAmount, rangeAmount, ratedAmount } from './amount'
import { readAmountCore, type AmountCore } from './amountCore'
import { readPrefix, type Prefix } from './currency'
import { isRoughShare, joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { SignSet } from '../signSet'
import { kindOfQuantity } from './quantityKind'
import {
  isStepToLevel,
  readNeighbours,
  readRange,
  readSignedRange,
  readStatutoryRange,
  type Range,
} from './range'

/** An amount in its place, before anybody asks what kind of figure it makes. */
export interface QuantityReading {
  readonly start: number
  readonly end: number
  readonly amount: Amount
  readonly core: AmountCore
  readonly hedged: boolean
  readonly range: Range | null
  readonly prefix: Prefix | null
}

const EACH = 0x6bcf // 每
const LONGEST_RATE = 6
const otherStarts = new SignSet(moreNumeralStarts)
/** 上百, 上千, 上亿: "as many as", where no noun ends in 上 (线上百家). */
const nounsBeforeUp = '跃迈站登踏以网线会路地海陆空天身马桌台船街场世史球市岸车机纸报版山水面础之'

/** 上 and 过 open a multiplier without digits: 上百家, 过亿元. */
function readBareLead(text: string, at: number, floor: number, core: AmountCore): Bound | null {
  if (core.numeral.digits > 0 || at - 1 < floor) return null
  const char = text[at - 1]
  if (char === '过' && text[at - 2] !== '超' && text[at - 2] !== '不') return 'gt'
  if (char === '上' && core.numeral.step >= 100 && !nounsBeforeUp.includes(text[at - 2] ?? '　')) return 'gt'
  return null
}

/** 不超过每股23.5元: the hedge stands before the denominator, outside the span. */
function readHedgeBeforeRate(text: string, at: number, floor: number): Bound | null {
  for (let start = at - 2; start >= Math.max(floor, at - LONGEST_RATE); start--) {
    if (codeAt(text, start) !== EACH || text[start - 1] === '年') continue
    const bounds = readHedgesBefore(text, start, floor).bounds
    if (bounds.length > 0) return joinBounds(bounds)
  }
  return null
}

/** A hedge that does not touch its amount: before the denominator, or before the whole of a share. */
function readHedgeApart(text: string, at: number, floor: number, unit: string | undefined): Bound | null {
  if (unit === '%') return isRoughShare(text, at, floor) ? 'approx' : null
  return readHedgeBeforeRate(text, at, floor)
}

function signed(amount: Amount, prefix: Prefix | undefined): Amount {
  if (!prefix) return amount
  if (prefix.both && amount.value !== null)
    return rangeAmount(-amount.value, amount.value, 'approx', amount.unit)
  return prefix.sign < 0 ? mirrored(amount) : amount
}

function amountOf(core: AmountCore, range: Range | undefined, bound: Bound, unit: string | null): Amount {
  if (range) return rangeAmount(range.low, range.high, bound, unit)
  return numeralAmount(core.numeral, bound, unit)
}

/** 上百家: the ends, and no point. */
function pointless(amount: Amount): Amount {
  const vague = copyOfAmount(amount)
  vague.value = null
  return vague
}

const unbounded: readonly Bound[] = []

/** The bounds of all hedges around an amount. Most amounts have none, and then no list is made. */
function allBounds(
  apart: Bound | null,
  lead: Bound | null,
  before: readonly Bound[],
  after: Bound | null,
): readonly Bound[] {
  if (apart === null && lead === null && before.length === 0 && after === null) return unbounded
  return [apart, lead, ...before, after].filter((bound) => bound !== null)
}

/** Reads the amount whose numeral stands at `at`; undefined where no numeral does. */
export function readQuantity(
  text: string,
  at: number,
  { floor, numeral }: ParseContext,
): QuantityReading | undefined {
  const below = text.startsWith('零下', at) ? at + 2 : at
  const core = below === at ? numeral && readAmountCore(text, at, numeral) : readAmountCore(text, below)
  if (!core) return undefined
  const prefix = readPrefix(text, below, floor)
  const negative = prefix?.sign === -1 ? readSignedRange(text, core, text[below - 1] === '下') : undefined
  const plainRange = readRange(text, core)
  const step = plainRange !== undefined && isStepToLevel(text, at, core, plainRange)
  const range =
    negative ??
    (step ? undefined : plainRange) ??
    readStatutoryRange(text, core) ??
    readNeighbours(text, at, core)
  const last = range?.right ?? core
  const after = readHedgeAfter(text, last.end, last.unit?.printed ?? null)
  const inner = prefix?.start ?? below
  const lead = prefix ? null : readBareLead(text, below, floor, core)
  // 破1.5米厚冰: what breaks ice passes no threshold.
  const breaks = text.startsWith('厚', last.end) && text[inner - 1] === '破'
  const before = readHedgesBefore(text, lead === null ? inner : inner - 1, breaks ? inner : floor)
  const apart = before.bounds.length > 0 ? null : readHedgeApart(text, inner, floor, last.unit?.name)
  const bounds = allBounds(apart, lead, before.bounds, after.bound)
  const unit = last.unit?.name ?? prefix?.unit ?? null
  const plain = amountOf(core, range, bounds.length === 0 ? 'eq' : joinBounds(bounds), unit)
  const whole = negative ? plain : signed(plain, prefix)
  const per = last.unit?.per ?? null
  const amount = per === null ? whole : ratedAmount(whole, per)
  const vagueLead = lead === 'gt' && text[inner - 1] === '上'
  return {
    start: before.start,
    end: after.end,
    amount: vagueLead ? pointless(amount) : amount,
    core: last,
    hedged: bounds.length > 0,
    range: range ?? null,
    prefix: prefix ?? null,
  }
}

export const parseQuantity: Parser = {
  name: 'parseQuantity',
  starts: `0123456789${numberHanzi}${moreNumeralStarts}`,
  parse(text: string, at: number, context: ParseContext): Draft | undefined {
    const reading = readQuantity(text, at, context)
    if (!reading) return undefined
    const kind = kindOfQuantity(text, at, reading)
    // A lone cheque digit (队伍, 大陆) is a hanzi like any other.
    const lone = reading.core.numeral.end === at + 1
    if (lone && otherStarts.has(codeAt(text, at))) return undefined
    return {
      start: cleanOffset(reading.start),
      end: cleanOffset(reading.end),
      kind,
      amount: kind === 'quantity' ? reading.amount : noAmount,
      rule: 'parseQuantity',
      date: null,
      subject: null,
    }
  },
}
