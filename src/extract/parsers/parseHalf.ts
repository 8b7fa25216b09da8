/**
 * Reads 半 as an amount before a size: 半|小时 · 半|公斤 · 半|亩 → value 0.5. Knows the words that 半 ends or begins
 * (一半, 大半, 半导体, 半路) by refusing everything that is no size.
 */
import type { Draft, Parser } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { pointAmount } from './amount'
import { joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'
import { readUnit } from './unit'

const HALF = 0.5
/** Sizes that are halved in speech. 半年, 半天 and 半个月 are dates; 半价, 半场, 半球 are words. */
const halved = new Set(['小时', '个小时', '公斤', '斤', '吨', '公里', '里地', '米', '亩', '升', '分钟', '钟头', '个钟头', '个百分点', '度', '克', '克拉', '秒', '寸', '尺', '英里', '海里', '毫米', '厘米', '平方米', '平方公里', '立方米', '磅', '个多小时', '个标准箱']) // prettier-ignore
/** After these 半 belongs to the word before: 一半, 大半, 过半, 前半, 三斤半. */
const before = /[一两三四五六七八九十大小多前后上下夜参减折对南北东西个斤里年天米倍点]$/

/** 半斤二两: the 两 are tenths of the 斤. 半斤八两 is an idiom, which the lexicon knows. */
function readLiang(text: string, at: number): { readonly end: number; readonly value: number } | undefined {
  const numeral = readNumeral(text, at)
  if (numeral?.end !== at + 1 || text[at + 1] !== '两' || numeral.value === null) return undefined
  return { end: at + 2, value: numeral.value / 10 }
}

export const parseHalf: Parser = {
  name: 'parseHalf',
  starts: '半',
  parse(text, at, { floor }): Draft | undefined {
    if (at > floor && before.test(text[at - 1] ?? '')) return undefined
    const unit = readUnit(text, at + 1)
    if (!unit || !halved.has(unit.printed) || unit.per !== null) return undefined
    const hedges = readHedgesBefore(text, at, floor)
    const tenths = unit.name === '斤' ? readLiang(text, unit.end) : undefined
    const value = tenths ? Number((HALF + tenths.value).toFixed(1)) : HALF
    const inner = tenths?.end ?? unit.end
    const after = readHedgeAfter(text, inner, unit.printed)
    const bound = joinBounds([...hedges.bounds, ...(after.bound ? [after.bound] : [])])
    const amount = pointAmount(value, bound, unit.name)
    return makeDraft({
      start: hedges.start,
      end: after.end,
      kind: 'quantity',
      rule: 'parseHalf',
      amount,
    })
  },
}
