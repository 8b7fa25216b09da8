/**
 * Reads denominators as printed: 每天, 每10万人, 人均, 按月, several joined (每人每年 → 人·年). Looks at a stretch of text;
 * which stretch speaks of which amount is decided in `markRates`.
 */
import { readNumeral } from '../numerals/readNumeral'
import { PhraseTable } from '../parsers/phraseTable'
import { readUnit } from '../parsers/unit'
import { SignSet } from '../signSet'

/** What each word of the table counts by. */
export const averages: Readonly<Record<string, string>> = {
  按月: '月', 按年: '年', 按天: '天', 按日: '天', 单均: '单', 箱均: '箱', 亩增: '亩', 亩施: '亩', 亩追: '亩', 亩用: '亩', 亩收: '亩', 亩节: '亩', 桌均: '桌', 件均: '件', 班均: '班', 镇均: '镇', 台均: '台', 次均: '次', 例均: '例', 床均: '床', 人均: '人', 生均: '生', 时速: '小时', 最高时速: '小时', 户均面积: '户', 车均: '车', 校均: '校', 村均: '村', 店均: '店', 日均: '天', 月均: '月', 年均: '年', 户均: '户', 亩均: '亩', 亩产: '亩', 单产: '亩', 场均: '场', 周均: '周', 平均每人: '人', 每日: '天', 每晚: '晚', 每周: '周', 每月: '月', 每年: '年', 每天: '天', 每股: '股', 每人: '人', 每户: '户', 每生: '生', 每小时: '小时', 百公里油耗: '百公里', 百公里耗油: '百公里', 百公里综合油耗: '百公里', 百公里平均油耗: '百公里', 百公里电耗: '百公里', 百公里耗电: '百公里', 百公里能耗: '百公里',
} // prettier-ignore
const averageTable = new PhraseTable(Object.keys(averages))
const eachHeads = new SignSet('每百人日月年户亩场单周平生时最车校村店按桌件班镇台次例床箱')

/** The denominator that begins at `at` (每…), or undefined. `end` is where it ends. */
function readEach(text: string, at: number): { readonly per: string; readonly end: number } | undefined {
  const known = averageTable.startingAt(text, at)
  if (known !== undefined) return { per: averages[known] ?? known, end: at + known.length }
  if (text[at] !== '每') return undefined
  const numeral = readNumeral(text, at + 1)
  const start = numeral?.end ?? at + 1
  if (numeral && text.startsWith('人口', start)) return { per: text.slice(at + 1, start + 1), end: start + 2 }
  const unit = readUnit(text, start)
  if (!unit) return undefined
  return { per: numeral ? text.slice(at + 1, unit.end) : unit.name, end: unit.end }
}

/** 每人每年, 人均每月, 每人平均每天: parts of one denominator. */
function touches(text: string, end: number, next: number): boolean {
  return next - end <= 2 && (next === end || text.startsWith('平均', end) || text.startsWith('可', end))
}

/** All denominators of a stretch, joined: 每人每年 → 人·年. */
export function perOf(text: string, from: number, to: number): string | null {
  let found: string[] = []
  let last = -1
  for (let at = from; at < to; at++) {
    const each = eachHeads.has(text.charCodeAt(at)) ? readEach(text, at) : undefined
    if (!each || each.end > to) continue
    // 每场40分钟、每人30元: what does not touch the denominator before it begins a new one.
    if (last >= 0 && !touches(text, last, at)) found = []
    if (!found.includes(each.per)) found.push(each.per)
    at = each.end - 1
    last = each.end
  }
  return found.length === 0 ? null : found.join('·')
}

const evenly = new SignSet('均')

/** 年均增长5%: the average right before a share or a multiple. */
export function averageBefore(text: string, from: number, to: number): string | null {
  if (!evenly.standIn(text, from, to)) return null
  const found = /(人均|日均|月均|年均|户均)[^，。；、]{0,6}(?<!的)$/.exec(text.slice(from, to))?.[1]
  return found === undefined ? null : (averages[found] ?? null)
}
