/**
 * Reads a half stated as such: 一半, 半数, 过半, 近半, 一多半 → 50 %. Knows the words that 半 begins (半径, 半导体); halved sizes
 * (半小时) are `parseHalf`'s.
 */
import type { Bound } from '../../model/figure'
import type { Draft } from '../draft'
import { pointAmount } from './amount'
import { isRoughShare, joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'

const HALF = 50
const parts: Readonly<Record<string, Bound>> = { 多: 'gt', 大: 'gt', 少: 'lt', 小: 'lt' }

/** 一多半, 一大半, 一小半: which side of the half it lies on. */
function readSide(text: string, at: number): Bound | undefined {
  return text[at] === '一' && text[at + 2] === '半' ? parts[text[at + 1] ?? ''] : undefined
}

export function readHalf(text: string, at: number, floor: number): Draft | undefined {
  const side = readSide(text, at)
  if (side !== undefined)
    return makeDraft({
      start: at,
      end: at + 3,
      kind: 'quantity',
      rule: 'parseFraction',
      amount: pointAmount(HALF, side, '%'),
    })
  const isHalf = text.startsWith('一半', at) && !text.startsWith('径', at + 2)
  // 272席|半数: behind an amount the half is its own, and counts nothing.
  const isCount = text.startsWith('半数', at) && (at > floor || at === 0)
  const lead = text.startsWith('半', at) && !isCount && at > floor ? text[at - 1] : undefined
  const isBare =
    (lead === '过' || lead === '近' || lead === '超') &&
    !'小个公导岛球山径程场价夜途路空日生边辈成数'.includes(text[at + 1] ?? '。')
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
