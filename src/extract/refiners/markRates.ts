/**
 * Finds the denominator of an amount: 每天… · 每10万人… · 人均… · 每人每年…. The denominator's own number is no
 * statistic and becomes rhetorical. Knows the clause, not its grammar.
 */
import { noAmount, type Draft, type Refiner } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { periodVerbs, periodWordHeads } from '../lexicon/periodRates'
import { PhraseTable } from '../parsers/phraseTable'
import { readUnit } from '../parsers/unit'
import { SignSet } from '../signSet'
import { clauseStart, sentenceStart } from './clause'

const averages: Readonly<Record<string, string>> = {
  按月: '月', 按年: '年', 按天: '天', 按日: '天', 单均: '单', 箱均: '箱', 亩增: '亩', 亩施: '亩', 亩追: '亩', 亩用: '亩', 亩收: '亩', 亩节: '亩', 桌均: '桌', 件均: '件', 班均: '班', 镇均: '镇', 台均: '台', 次均: '次', 例均: '例', 床均: '床', 人均: '人', 生均: '生', 时速: '小时', 最高时速: '小时', 户均面积: '户', 车均: '车', 校均: '校', 村均: '村', 店均: '店', 日均: '天', 月均: '月', 年均: '年', 户均: '户', 亩均: '亩', 亩产: '亩', 单产: '亩', 场均: '场', 周均: '周', 平均每人: '人', 每日: '天', 每晚: '晚', 每周: '周', 每月: '月', 每年: '年', 每天: '天', 每股: '股', 每人: '人', 每户: '户', 每小时: '小时',
} // prettier-ignore
const averageTable = new PhraseTable(Object.keys(averages))
const eachHeads = new SignSet('每人日月年户亩场单周平生时最车校村店按桌件班镇台次例床箱')
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

/** 每人每年, 人均每月, 每人平均每天: parts of one denominator. */
function touches(text: string, end: number, next: number): boolean {
  return next - end <= 2 && (next === end || text.startsWith('平均', end) || text.startsWith('可', end))
}

/** All denominators of a stretch, joined: 每人每年 → 人·年. */
function perOf(text: string, from: number, to: number): string | null {
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

const periods: Readonly<Record<string, string>> = { 日: '天', 月: '月', 年: '年' }
const periodSigns = new SignSet('日月年')
const periodTable = new PhraseTable(periodVerbs)
const otherWords = new SignSet(periodWordHeads)
const behindNumber = new SignSet('0123456789万亿百千十几多余')
const memberEnds = new SignSet('，。；、,;\n')
const PERIOD_WINDOW = 13

/** 元日 and 元月 are words, but 88元|日销 begins behind a price. */
function isOtherWord(text: string, at: number): boolean {
  if (text[at] === '元' && behindNumber.has(text.charCodeAt(at - 1))) return false
  return otherWords.has(text.charCodeAt(at))
}

/** 日处理污水5万吨, 月薪8000元, 年产30万台: a period before a word of output, in the same member of the clause. */
function periodBefore(text: string, from: number, to: number): string | null {
  const least = Math.max(from, to - PERIOD_WINDOW)
  for (let at = to - 2; at >= least; at--) {
    const code = text.charCodeAt(at)
    if (memberEnds.has(code)) return null
    if (!periodSigns.has(code) || isOtherWord(text, at - 1)) continue
    const verb = periodTable.startingAt(text, at + 1)
    if (verb !== undefined && at + 1 + verb.length <= to) return periods[text[at] ?? ''] ?? null
  }
  return null
}

const evenly = new SignSet('均')

function averageBefore(text: string, from: number, to: number): string | null {
  if (!evenly.standIn(text, from, to)) return null
  const found = /(人均|日均|月均|年均|户均)[^，。；、]{0,6}(?<!的)$/.exec(text.slice(from, to))?.[1]
  return found === undefined ? null : (averages[found] ?? null)
}

/** What the words before the amount say of its denominator. */
function ownRate(text: string, draft: Draft, from: number, before: Draft | undefined): string | null {
  const printed = draft.amount.per
  if (printed !== null) return printed
  if (isShare(draft)) return averageBefore(text, from, draft.start)
  const each = perOf(text, from, draft.start)
  if (
    each !== null &&
    (isTotal(text, draft, from, before) ||
      each === draft.amount.unit ||
      isReckonedAnew(text, each, draft, before))
  )
    return null
  return (
    each ??
    periodBefore(text, Math.max(from, before?.end ?? 0), draft.start) ??
    topicRate(text, from, draft.start, before?.end ?? 0)
  )
}

const totals = new PhraseTable(['共', '合计', '总计', '共计', '累计', '一共'])

/** 每年1万、到5周岁共5万: a total behind an amount of the rate is no rate. */
function isTotal(text: string, draft: Draft, from: number, before: Draft | undefined): boolean {
  return before !== undefined && before.start > from && totals.endingAt(text, draft.start, from) !== undefined
}

/** 每小时2元、24小时封顶30元: behind an amount in the denominator's own unit a new reckoning begins. */
function isReckonedAnew(text: string, each: string, draft: Draft, before: Draft | undefined): boolean {
  return before?.amount.unit === each && perOf(text, before.end, draft.start) === null
}

const extremes = new PhraseTable(['最高', '最低', '最多', '最少'])

/** 人均收入，最高43286元: an extreme of the topic that the clause before names with its average. */
function topicRate(text: string, from: number, to: number, floor: number): string | null {
  if (to - from > 4 || extremes.startingAt(text, from) === undefined || from - 1 <= floor) return null
  // With a full stop the topic ends; refiners look at one passage (`scan.ts`).
  if (text[from - 1] === '。') return null
  const topic = clauseStart(text, from - 1, WINDOW)
  return topic < floor ? null : perOf(text, topic, from - 1)
}

/** What the amount before lends: to a clause that is nothing but a figure, or to one built like its own. */
function lentRate(text: string, draft: Draft, from: number, before: Draft | undefined): string | null {
  if (before === undefined || before.amount.unit !== draft.amount.unit || isShare(draft)) return null
  // 每周至少有两人落水，五人获救: a clause that begins with its figure goes on with the rate.
  const bare = from === draft.start && sentenceStart(text, draft.start, WINDOW) < before.end
  return bare || isParallel(text, before, draft) ? before.amount.per : null
}

const LONGEST_ITEM = 8
const itemEnds = new SignSet('，、；,;')

/** 一等座每张80元，二等座50元: the items end alike, and 每 stands before the first amount. */
function isParallel(text: string, before: Draft, draft: Draft): boolean {
  const width = draft.start - before.end
  if (width < 2 || width > LONGEST_ITEM || !itemEnds.has(text.charCodeAt(before.end))) return false
  const lead = text.slice(Math.max(0, before.start - LONGEST_ITEM), before.start)
  const each = lead.lastIndexOf('每')
  return each > 0 && lead[each - 1] === text[draft.start - 1]
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
      const per =
        ownRate(text, draft, from, before) ??
        readNext(text, draft, before) ??
        lentRate(text, draft, from, before)
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
