/**
 * Reads parts of a whole: 百分之三点五 → 3.5 % · 千分之三 → 3 ‰ · 三分之二 → 66.67 % · 三成 → 30 % · 四成五 → 45 % ·
 * 一半, 过半 → 50 %. Knows the words in which 成 and 半 mean something else.
 */
import type { Bound } from '../../model/figure'
import type { Draft, Parser } from '../draft'
import { numberHanzi } from '../numerals/digits'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { numeralAmount, pointAmount, rangeAmount } from './amount'
import { isRoughShare, joinBounds, readHedgeAfter, readHedgesBefore, type HedgeAfter } from './hedge'
import { makeDraft } from './makeDraft'

const TENTH = 10
const WHOLE = 100
const HALF = 50
const rangeWords = ['至', '到', '—', '～', '~', '-', '－', '–']
const behindShare = new SignSet(`分成${rangeWords.join('')}`)
/** After N成 these make another word: 一成立, 三成员, 五成熟. */
const afterTenths = '为立员长都交本功果效就品熟年套份分型群绩千'

interface Share {
  readonly end: number
  readonly numeral: Numeral
  /** What one unit of the numeral is worth in the unit of the share. */
  readonly factor: number
  readonly unit: string
}

const signs = new Map([[1000, '‰'], [10_000, '‱'], [1_000_000, 'ppm']]) // prettier-ignore

/** What stands before 分之. 万 there is no multiplier of its own, so the numeral reader leaves it. */
function readBelow(text: string, at: number): Pick<Numeral, 'value' | 'end'> | undefined {
  if (text.startsWith('万分之', at)) return { value: 10_000, end: at + 1 }
  if (text.startsWith('百万分之', at)) return { value: 1_000_000, end: at + 2 }
  if (text.startsWith('十万分之', at)) return { value: 100_000, end: at + 2 }
  return readNumeral(text, at)
}

/** N分之M; 百, 千 and 万 below have a sign of their own. */
function readParts(text: string, at: number): Share | undefined {
  const below = readBelow(text, at)
  if (!below || below.value === null || !text.startsWith('分之', below.end)) return undefined
  const above = readNumeral(text, below.end + 2)
  if (!above) return undefined
  const unit = signs.get(below.value) ?? '%'
  const factor = below.value === WHOLE || unit !== '%' ? 1 : WHOLE / below.value
  return { end: above.end, numeral: above, factor, unit }
}

/** 三成, 二三成, 四成五, 3成, 七成多. */
function readTenths(text: string, at: number): Share | undefined {
  const numeral = readNumeral(text, at)
  if (!numeral || numeral.scale > 0 || text[numeral.end] !== '成') return undefined
  if ((numeral.value ?? numeral.high ?? 0) > TENTH) return undefined
  const next = text[numeral.end + 1] ?? '。'
  if (afterTenths.includes(next)) return undefined
  const end = numeral.end + 1
  const rest = readNumeral(text, end)
  if (
    numeral.script === 'hanzi' &&
    rest &&
    rest.script === 'hanzi' &&
    rest.digits === 1 &&
    rest.end === end + 1 &&
    numeral.value !== null &&
    rest.value !== null
  )
    return {
      end: rest.end,
      numeral: { ...numeral, value: numeral.value * TENTH + rest.value, step: 1 },
      factor: 1,
      unit: '%',
    }
  if (next === '半' && numeral.value !== null)
    return { end: end + 1, numeral: { ...numeral, value: numeral.value + 0.5 }, factor: TENTH, unit: '%' }
  const over = next === '多' || next === '余'
  return {
    end: over ? end + 1 : end,
    numeral: over ? { ...numeral, fuzz: 'over' } : numeral,
    factor: TENTH,
    unit: '%',
  }
}

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

function readSecond(text: string, share: Share, read: typeof readParts): Share | undefined {
  const word = rangeWords.find((candidate) => text.startsWith(candidate, share.end))
  if (word === undefined) return undefined
  const whole = read(text, share.end + word.length)
  if (whole) return whole
  // 百分之三至五: the second end leaves the denominator out.
  const bare = share.factor === 1 ? readNumeral(text, share.end + word.length) : undefined
  return bare && bare.scale === 0 ? { ...share, end: bare.end, numeral: bare } : undefined
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

function rounded(amount: ReturnType<typeof numeralAmount>): ReturnType<typeof numeralAmount> {
  return {
    ...amount,
    value: exactOrNull(amount.value),
    min: exactOrNull(amount.min),
    max: exactOrNull(amount.max),
  }
}

/** 一半, 半数, 过半, 近半: a half stated as such. */
function readHalf(text: string, at: number, floor: number): Draft | undefined {
  const isHalf = text.startsWith('一半', at) && text[at + 2] !== '径'
  const isCount = text.startsWith('半数', at)
  const lead = text[at] === '半' && !isCount && at > floor ? text[at - 1] : undefined
  const isBare =
    (lead === '过' || lead === '近' || lead === '超') &&
    !'导岛球山径程场价夜途路空日生边辈成数'.includes(text[at + 1] ?? '。')
  if (!isHalf && !isCount && !isBare) return undefined
  const over = text[at - 1] === '过' && at > floor && (isBare || isCount)
  const before = readHedgesBefore(text, over ? at - 1 : at, floor)
  const after = readHedgeAfter(text, isBare ? at + 1 : at + 2, '%')
  const bounds: Bound[] = [
    ...(over ? (['gt'] as const) : []),
    ...before.bounds,
    ...(after.bound ? [after.bound] : []),
    ...(isRoughShare(text, at, floor) ? (['approx'] as const) : []),
  ]
  const amount = pointAmount(HALF, joinBounds(bounds), '%')
  return makeDraft({ start: before.start, end: after.end, kind: 'quantity', rule: 'parseFraction', amount })
}

/** A cheap look first: a share needs 半, or 分之 or 成 or a second numeral behind its numeral. */
function mayBegin(text: string, at: number, end: number | undefined): boolean {
  const first = text[at]
  if (first === '半' || (first === '一' && text[at + 1] === '半') || first === '万' || text[at + 1] === '万')
    return true
  if (end === undefined) return false
  return behindShare.has(text.charCodeAt(end))
}

export const parseFraction: Parser = {
  name: 'parseFraction',
  starts: `0123456789${numberHanzi}`,
  parse(text, at, context): Draft | undefined {
    if (!mayBegin(text, at, context.numeral?.end)) return undefined
    const half = readHalf(text, at, context.floor)
    if (half) return half
    const parts = readParts(text, at)
    if (parts) return shareDraft(text, at, context.floor, parts, readSecond(text, parts, readParts))
    const tenths = readTenths(text, at)
    if (tenths) return shareDraft(text, at, context.floor, tenths, readSecond(text, tenths, readTenths))
    return readLeftTenths(text, at, context.floor)
  },
}

/** 三至四成: the left end borrows 成 from the right one. */
function readLeftTenths(text: string, at: number, floor: number): Draft | undefined {
  const left = readNumeral(text, at)
  if (!left || left.scale > 0 || left.value === null || left.value >= TENTH) return undefined
  const word = rangeWords.find((candidate) => text.startsWith(candidate, left.end))
  const right = word === undefined ? undefined : readTenths(text, left.end + word.length)
  if (!right || right.factor !== TENTH) return undefined
  return shareDraft(text, at, floor, { end: left.end, numeral: left, factor: TENTH, unit: '%' }, right)
}
