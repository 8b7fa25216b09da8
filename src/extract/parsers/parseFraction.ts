/**
 * Reads parts of a whole: 百分之三点五 → 3.5 % · 千分之三 → 3 ‰ · 三分之二 → 66.67 % · 三成 → 30 % · 四成五 → 45 % ·
 * 1/3 → 33.33 % · 一半, 过半, 一多半 → 50 %. Knows the hedges of shares; the numerals are read by `share` and `halfShare`.
 */
import type { Amount } from '../../model/figure'
import { copyOfAmount, type Draft, type ParseContext, type Parser } from '../draft'
import { numberHanzi } from '../numerals/digits'
import { SignSet } from '../signSet'
import { numeralAmount, rangeAmount } from './amount'
import { readHalf } from './halfShare'
import { isRoughShare, joinBounds, readHedgeAfter, readHedgesBefore, type HedgeAfter } from './hedge'
import { makeDraft } from './makeDraft'
import {
  rangeWords,
  readLeftTenths,
  readParts,
  readSecond,
  readSlashed,
  readTenths,
  type Share,
} from './share'

const behindShare = new SignSet(`分成/${rangeWords.join('')}`)

const FEW_DECIMALS = 10_000
const FEW_DIGITS = 10_000_000_000

function exact(value: number): number {
  // Nearly all shares have a few digits, and are what they would be printed and read as.
  if (Math.abs(value) < FEW_DIGITS && Math.round(value * FEW_DECIMALS) / FEW_DECIMALS === value) return value
  // 100/3 × 2 keeps its sixteen digits; 0.07 × 100 loses the noise of the multiplication.
  return Number(value.toPrecision(15))
}

function exactOrNull(value: number | null): number | null {
  return value === null ? null : exact(value)
}

/** 三分之一强, 八成还多: said of shares alone. 强 and 弱 also begin words (强化, 弱势). */
function readShareAfter(text: string, { end, unit }: Share): HedgeAfter {
  if (text.startsWith('还多', end)) return { end: end + 2, bound: 'gt' }
  const open = '的，。、；,;）)'.includes(text[end + 1] ?? '。')
  if (open && text[end] === '强') return { end: end + 1, bound: 'gt' }
  if (open && text[end] === '弱') return { end: end + 1, bound: 'lt' }
  return readHedgeAfter(text, end, unit)
}

function shareDraft(text: string, at: number, floor: number, share: Share, second: Share | undefined): Draft {
  const last = second ?? share
  const after = readShareAfter(text, last)
  const before = readHedgesBefore(text, at, floor)
  const rough = before.bounds.length === 0 && isRoughShare(text, at, floor)
  const bound = joinBounds([
    ...before.bounds,
    ...(rough ? (['approx'] as const) : []),
    ...(after.bound ? [after.bound] : []),
  ])
  const low = share.numeral.value
  const high = second?.numeral.value ?? null
  const isRange = second !== undefined && low !== null && high !== null
  const amount = isRange
    ? rangeAmount(exact(low * share.factor), exact(high * second.factor), bound, share.unit)
    : rounded(numeralAmount(share.numeral, bound, share.unit, share.factor))
  return makeDraft({ start: before.start, end: after.end, kind: 'quantity', rule: 'parseFraction', amount })
}

function rounded(amount: Amount): Amount {
  const exactly = copyOfAmount(amount)
  exactly.value = exactOrNull(amount.value)
  exactly.min = exactOrNull(amount.min)
  exactly.max = exactOrNull(amount.max)
  return exactly
}

/** A cheap look first: a share needs 半, or 分之 or 成 or a second numeral behind its numeral. */
function mayBegin(text: string, at: number, { behind }: ParseContext): boolean {
  if (behindShare.has(behind) || text.startsWith('半', at) || /^一[多大少小]?半/.test(text.slice(at, at + 3)))
    return true
  return text.startsWith('万', at) || text.startsWith('万', at + 1)
}

export const parseFraction: Parser = {
  name: 'parseFraction',
  starts: `0123456789${numberHanzi}`,
  parse(text, at, context): Draft | undefined {
    if (!mayBegin(text, at, context)) return undefined
    const half = readHalf(text, at, context.floor)
    if (half) return half
    const parts = readParts(text, at)
    if (parts) return shareDraft(text, at, context.floor, parts, readSecond(text, parts, readParts))
    const tenths = readTenths(text, at)
    if (tenths) return shareDraft(text, at, context.floor, tenths, readSecond(text, tenths, readTenths))
    const slashed = readSlashed(text, at)
    if (slashed) return shareDraft(text, at, context.floor, slashed, undefined)
    const pair = readLeftTenths(text, at)
    return pair && shareDraft(text, at, context.floor, ...pair)
  },
}
