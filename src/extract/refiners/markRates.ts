/**
 * Finds the denominator of an amount: 每天… · 每10万人… · 人均… · 每人每年…. The denominator's own number is no
 * statistic and becomes rhetorical. Knows the clause, not its grammar.
 */
import { codeAt } from '../codeAt'
import { withAmount, withoutAmount, type Draft, type Refiner } from '../draft'
import { ratedAmount } from '../parsers/amount'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'
import { clauseStart, sentenceStart } from './clause'
import { averageBefore, perOf } from './denominator'
import { periodBefore } from './periodRate'

const WINDOW = 40
const EACH = 0x6bcf // 每

/** Says whether a draft is the number inside a denominator: 每|10万人|. */
function isDenominator(text: string, draft: Draft): boolean {
  return codeAt(text, draft.start - 1) === EACH
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

const moneys = new Set(['元', '美元', '欧元', '英镑', '港元', '日元', '块', '角', '毛'])
const pieces = new SignSet(
  '只个斤张件瓶份盒套条杯碗台辆棵株亩吨晚天月年次位人包袋箱串把枚根块支本双对桶盘锅节课堂场桌平',
)
const closes = new SignSet('，。、；,;）)的”！!？')

/** 8元一碗, 69元一个: the price of one piece, where nothing follows that the piece could be of. */
function pieceBehind(text: string, { amount, end }: Draft): string | null {
  if (amount.unit === null || !moneys.has(amount.unit) || text[end] !== '一') return null
  const open = end + 2 < text.length && !closes.has(codeAt(text, end + 2))
  return pieces.has(codeAt(text, end + 1)) && !open ? (text[end + 1] ?? null) : null
}

/** What the words before the amount say of its denominator. */
function ownRate(text: string, draft: Draft, from: number, before: Draft | undefined): string | null {
  const printed = draft.amount.per ?? pieceBehind(text, draft)
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
  return bare || isParallel(text, before, draft) || isSameLimit(text, before, draft)
    ? before.amount.per
    : null
}

const limits = new PhraseTable(['不超过', '不高于', '不低于', '不少于', '至多', '至少', '最高', '最低'])

/** 专科生每人每年不超过2万元，研究生不超过2.5万元: the same limit, for the next item. */
function isSameLimit(text: string, before: Draft, draft: Draft): boolean {
  const width = draft.start - before.end
  if (width < 2 || width > LONGEST_ITEM || !itemEnds.has(text.charCodeAt(before.end))) return false
  const limit = limitOf(text, draft)
  return limit !== undefined && limit === limitOf(text, before)
}

function limitOf(text: string, { start }: Draft): string | undefined {
  return limits.startingAt(text, start) ?? limits.endingAt(text, start, Math.max(0, start - 3))
}

const LONGEST_ITEM = 8
const itemEnds = new SignSet('，、；,;')

/** 一等座每张80元，二等座50元: the items end alike, and 每 stands before the first amount. */
function isParallel(text: string, before: Draft, draft: Draft): boolean {
  const width = draft.start - before.end
  if (width < 2 || width > LONGEST_ITEM || !itemEnds.has(text.charCodeAt(before.end))) return false
  const lead = text.slice(Math.max(0, before.start - LONGEST_ITEM), before.start)
  const each = lead.lastIndexOf('每')
  return lead[each - 1] === text[draft.start - 1]
}

export const markRates: Refiner = {
  name: 'markRates',
  refine(text, drafts): readonly Draft[] {
    let before: Draft | undefined
    return drafts.map((draft) => {
      if (draft.kind !== 'quantity') return draft
      if (draft.amount.unit === '岁' || draft.amount.unit === '周岁') return draft
      if (isQuotient(text, draft)) return draft
      if (isDenominator(text, draft)) return withoutAmount(draft, 'rhetorical')
      const from = clauseStart(text, draft.start, WINDOW)
      const per =
        ownRate(text, draft, from, before) ??
        readNext(text, draft, before) ??
        lentRate(text, draft, from, before)
      const rated = per === draft.amount.per ? draft : withAmount(draft, ratedAmount(draft.amount, per))
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
