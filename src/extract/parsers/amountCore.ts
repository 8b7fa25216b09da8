/**
 * Reads a numeral with its unit, without anything around it: 36万多|平方米 · 三个半|小时 · 10|公里多. The core of
 * quantities and of both ends of ranges.
 */
import { codeAt } from '../codeAt'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { readUnit, type Unit } from './unit'

export interface AmountCore {
  readonly end: number
  readonly numeral: Numeral
  readonly unit: Unit | null
}

const HALF = 0.5
/** Units behind which 半 adds a half: 两斤半, 三年半. */
const unitsWithHalf = new Set(['斤', '两', '公斤', '里', '公里', '米', '年', '天', '倍', '小时', '圈', '场', '尺', '成', '亩', '吨', '周', '个月', '度', '点', '折', '岁']) // prettier-ignore

function withHalf(numeral: Numeral, end: number): Numeral {
  if (numeral.value === null || numeral.fuzz !== 'none') return numeral
  return { ...numeral, end, value: numeral.value + HALF, step: HALF }
}

/** 个半小时, 个半月: the half stands inside the unit. */
function readInnerHalf(text: string, numeral: Numeral): AmountCore | undefined {
  if (!text.startsWith('个半', numeral.end)) return undefined
  const unit = readUnit(text, numeral.end + 2)
  if (!unit) return undefined
  const name = unit.printed === '月' ? '个月' : unit.name
  return { end: unit.end, numeral: withHalf(numeral, unit.end), unit: { ...unit, name, printed: name } }
}

/** 两个来月; 三个来自 is 三个 and a word. */
const timesInside = new Set(['月', '小时', '钟头', '星期', '礼拜'])

/** 三个多小时, 一个多月, 两个来月, 1分多钟: 多 and 来 stand inside the unit. */
function readInnerFuzz(text: string, numeral: Numeral): AmountCore | undefined {
  if (numeral.value !== null && numeral.fuzz === 'none' && text.startsWith('分多钟', numeral.end)) {
    const end = numeral.end + 3
    return {
      end,
      numeral: { ...numeral, fuzz: 'over' },
      unit: { end, name: '分钟', printed: '分多钟', per: null },
    }
  }
  const about = text.startsWith('个来', numeral.end)
  if (numeral.value === null || (!about && !text.startsWith('个多', numeral.end))) return undefined
  const unit = readUnit(text, numeral.end + 2)
  if (!unit || numeral.fuzz !== 'none' || (about && !timesInside.has(unit.printed))) return undefined
  const name = unit.printed === '月' ? '个月' : unit.name
  const fuzz = about ? 'about' : 'over'
  return { end: unit.end, numeral: { ...numeral, fuzz }, unit: { ...unit, name, printed: name } }
}

const opening = new SignSet('（(')
const closingSigns = new SignSet('）)')

/** 1.86亿台（件）: a second measure word in brackets belongs to the span. */
function bracketEnd(text: string, at: number): number {
  if (!opening.has(codeAt(text, at))) return at
  const unit = readUnit(text, at + 1)
  const closing = unit && closingSigns.has(codeAt(text, unit.end))
  return closing ? unit.end + 1 : at
}

const open = new SignSet('半多来')
const wordsWithHalf = new SignSet('导岛球山径场价夜数年天路')
const behindMany = new SignSet('，。、；,;）)的前以')

/** 3米来长, 十斤来重: behind a size, and before what was measured, 来 says "about". */
const measuredAs = new SignSet('长高宽深厚重远粗大')

/** 10公里多, 三吨余: what the numeral leaves open stands behind the unit. */
function readOuterFuzz(text: string, numeral: Numeral, unit: Unit): AmountCore {
  if (!open.has(codeAt(text, unit.end))) return { end: bracketEnd(text, unit.end), numeral, unit }
  const half = text.startsWith('半', unit.end)
  const next = codeAt(text, unit.end + 1)
  if (text.startsWith('来', unit.end)) {
    const rough = measuredAs.has(next) && numeral.fuzz === 'none'
    return rough
      ? { end: unit.end + 1, numeral: { ...numeral, fuzz: 'about' }, unit }
      : { end: unit.end, numeral, unit }
  }
  if (half && unitsWithHalf.has(unit.printed) && !wordsWithHalf.has(next))
    return { end: unit.end + 1, numeral: withHalf(numeral, unit.end + 1), unit }
  // 多 before a hanzi that it modifies is a word of its own: 3家多地企业.
  const many = !half && (unit.end + 1 >= text.length || behindMany.has(next))
  if (!many || numeral.fuzz !== 'none' || numeral.value === null)
    return { end: bracketEnd(text, unit.end), numeral, unit }
  return { end: unit.end + 1, numeral: { ...numeral, fuzz: 'over', step: 1 }, unit }
}

/** Reads the numeral at `at` and the unit behind it; undefined where no numeral stands there. */
export function readAmountCore(
  text: string,
  at: number,
  numeral = readNumeral(text, at),
): AmountCore | undefined {
  if (!numeral) return undefined
  const inner = readInnerHalf(text, numeral) ?? readInnerFuzz(text, numeral)
  if (inner) return inner
  const unit = readUnit(text, numeral.end)
  return unit ? readOuterFuzz(text, numeral, unit) : { end: numeral.end, numeral, unit: null }
}
