/**
 * Finds the denominator of an amount: 每天… · 每10万人… · 人均… · 每人每年…. The denominator's own number is no
 * statistic and becomes rhetorical. Knows the clause, not its grammar.
 */
import { noAmount, type Draft, type Refiner } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { PhraseTable } from '../parsers/phraseTable'
import { readUnit } from '../parsers/unit'
import { clauseStart, sentenceStart } from './clause'

const averages: Readonly<Record<string, string>> = {
  人均: '人', 生均: '生', 时速: '小时', 最高时速: '小时', 户均面积: '户', 车均: '车', 校均: '校', 村均: '村', 店均: '店', 日均: '天', 月均: '月', 年均: '年', 户均: '户', 亩均: '亩', 亩产: '亩', 单产: '亩', 场均: '场', 周均: '周', 平均每人: '人', 每日: '天', 每晚: '晚', 每周: '周', 每月: '月', 每年: '年', 每天: '天', 每股: '股', 每人: '人', 每户: '户', 每小时: '小时',
} // prettier-ignore
const averageTable = new PhraseTable(Object.keys(averages))
const WINDOW = 40

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

/** All denominators of a stretch, joined: 每人每年 → 人·年. */
function perOf(text: string, from: number, to: number): string | null {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const each = '每人日月年户亩场单周平生时最车校村店'.includes(text[at] ?? ' ')
      ? readEach(text, at)
      : undefined
    if (!each || each.end > to) continue
    if (!found.includes(each.per)) found.push(each.per)
    at = each.end - 1
  }
  return found.length === 0 ? null : found.join('·')
}

/** Says whether a draft is the number inside a denominator: 每|10万人|. */
function isDenominator(text: string, draft: Draft): boolean {
  return text[draft.start - 1] === '每' || (text[draft.start - 1] === '均' && text[draft.start - 2] === '每')
}

/** Shares and multiples have a denominator only where the words right before them say so: 年均增长5%. */
function isShare(draft: Draft): boolean {
  return draft.amount.unit === '%' || draft.amount.unit === '倍' || draft.amount.unit === '百分点'
}

/** 人均收入比值为2.50: a quotient has no denominator of its own. */
function isQuotient(text: string, draft: Draft): boolean {
  return (
    draft.amount.unit === null &&
    /(?:比值|之比|系数|指数)[为达是约]?$/.test(text.slice(draft.start - 4, draft.start))
  )
}

/** 日处理污水5万吨, 日产3000台: 日 before a verb of output, unless a day's number or 今 stands before it. */
const daily =
  /(?<![\d一二三四五六七八九十今昨明当次翌即节假平工往近连生末每终整同])日(?:处理|产|供|加工|接待|发电|运送|吞吐|生产|销售|检测|售|输送|排放|耗|用水|用电|发送|客流|成交|最高)[^，。；、]{0,8}$/

function dailyBefore(text: string, from: number, to: number): string | null {
  const clause = text.slice(from, to)
  return clause.includes('日') && daily.test(clause) ? '天' : null
}

function averageBefore(text: string, from: number, to: number): string | null {
  const found = /(人均|日均|月均|年均|户均)[^，。；、]{0,6}$/.exec(text.slice(from, to))?.[1]
  return found === undefined ? null : (averages[found] ?? null)
}

export const markRates: Refiner = {
  name: 'markRates',
  refine(text, drafts): readonly Draft[] {
    let before: Draft | undefined
    return drafts.map((draft) => {
      if (draft.kind !== 'quantity') return draft
      if (draft.amount.unit === '岁' || draft.amount.unit === '周岁') return draft
      if (isQuotient(text, draft)) return draft
      if (isDenominator(text, draft)) return { ...draft, kind: 'rhetorical', amount: noAmount }
      const from = clauseStart(text, draft.start, WINDOW)
      // 每周至少有两人落水，五人获救: a clause that begins with its figure goes on with the rate.
      const goesOn =
        from === draft.start && before !== undefined && sentenceStart(text, draft.start, WINDOW) < before.end
      const own =
        draft.amount.per ??
        (isShare(draft) || isQuotient(text, draft)
          ? averageBefore(text, from, draft.start)
          : (perOf(text, from, draft.start) ?? dailyBefore(text, from, draft.start))) ??
        readNext(text, draft, before)
      const per =
        own ??
        (goesOn && before?.amount.unit === draft.amount.unit && !isShare(draft)
          ? (before?.amount.per ?? null)
          : null)
      const rated = per === draft.amount.per ? draft : { ...draft, amount: { ...draft.amount, per } }
      before = rated
      return rated
    })
  },
}

/** The second level of a pair shares the first's rate: 每人每年由16000元提高至20000元 is one clause, but long. */
function readNext(text: string, draft: Draft, before: Draft | undefined): string | null {
  const paired =
    draft.amount.role === 'after' && before?.amount.role === 'before' && draft.start - before.end < WINDOW
  return paired &&
    before.amount.unit === draft.amount.unit &&
    !/[。；;]/.test(text.slice(before.end, draft.start))
    ? before.amount.per
    : null
}
