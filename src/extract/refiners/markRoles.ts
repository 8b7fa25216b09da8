/**
 * Says what the sentence does with an amount: an old level (由9平方米扩展…), a new one (…至20000元), or a
 * difference (增长6.7%; a fall is negative) with what it is measured against. Knows words, not syntax.
 */
import type { Amount } from '../../model/figure'
import type { Draft, Refiner } from '../draft'
import {
  fallingNouns,
  fallingVerbs,
  reducingVerbs,
  risingNouns,
  risingVerbs,
  settingVerbs,
  transitiveVerbs,
} from '../lexicon/changeVerbs'
import { readNumeral } from '../numerals/readNumeral'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'
import { clauseStart } from './clause'

const rising = new Set<string>([...risingVerbs, ...risingNouns])
const verbs = new PhraseTable([...risingVerbs, ...fallingVerbs, ...risingNouns, ...fallingNouns])
const nouns = new Set<string>([...risingNouns, ...fallingNouns])
/** Verbs of one character that are adjectives or parts of words elsewhere: they count only behind a comparison. */
const comparing = new Set(['多', '少', '高', '低', '快', '慢', '高出', '贵'])
/** 低至 and 高到 speak of extremes, not of changes. */
const allVerbs = new PhraseTable(
  [...risingVerbs, ...fallingVerbs, ...settingVerbs].filter(
    (verb) => !comparing.has(verb) && !nouns.has(verb),
  ),
)
const transitive = new Set<string>(transitiveVerbs)
/** Between a verb and its amount: 增长了5%, 涨幅达3%. */
const fillers = [
  '了',
  '达到',
  '达',
  '约',
  '为',
  '在',
  '均',
  '近',
  '超',
  '超过',
  '逾',
  '幅度达',
  '幅度为',
  '幅度',
  '率达',
  '可达',
  '将达',
  '的',
]
const fillerTable = new PhraseTable(fillers)
/** 起降六百架次, 晋升3人: the verb's character ends another word. */
const wordsEndingInVerb: Readonly<Record<string, string>> = {
  降: '起空投升迫沉霜',
  升: '晋公毫',
  减: '加',
  裁: '总仲体独制剪',
  贬: '褒',
  增: '年',
}
const levels = new SignSet('至到为')
const WINDOW = 14
const LONGEST_OBJECT = 4
/** 下调存款准备金率0.5个百分点: points are differences, so the object may be longer. */
const LONGEST_POINTS_OBJECT = 12
const basisPattern =
  /(同比|环比|[比较](?:上年|上月|上周|上季度?|去年|前年|上一年|上一?届|往年|常年|疫情前|年初|月初|此前|前[一二两三]年|十年前|\d{4}年)(?:同期|同月|全年|年末|末|底|年底)?)(?=[^同环比较]*$)/

/** Skips fillers leftwards: from the amount to the verb. */
function skipFillers(text: string, at: number, floor: number): number {
  let end = at
  for (;;) {
    const filler = fillerTable.endingAt(text, end, floor)
    if (filler === undefined) return end
    end -= filler.length
  }
}

/** Finds 提高至, 调整为 and the like in the stretch before an amount. */
function leadsToLevel(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (levels.has(text.charCodeAt(at)) && allVerbs.endingAt(text, at, from) !== undefined) return true
  }
  return false
}

function isAfter(text: string, draft: Draft, floor: number, clause: number): boolean {
  const from = Math.max(clause, draft.start - WINDOW - 2, floor)
  return leadsToLevel(text, from, draft.start)
}

const leads = new SignSet('由从自')
const leadBreaks = new SignSet('。！？!?；;，,、\n…')
const LEAD_WINDOW = 30

/** Says whether 由, 从 or 自 stands before a place, with nothing between that ends a clause or a member of a row. */
function isLed(text: string, at: number): boolean {
  const least = Math.max(0, at - LEAD_WINDOW)
  for (let i = at - 1; i >= least; i--) {
    const code = text.charCodeAt(i)
    if (leads.has(code)) return true
    if (leadBreaks.has(code)) return false
  }
  return false
}

const toLevel = new SignSet('至到为')

/** 3980元|降到|3280元: the old level, the verb and the new level touch. */
function touchesNext(text: string, { end }: Draft): boolean {
  const verb = allVerbs.startingAt(text, end)
  if (verb === undefined || !toLevel.has(text.charCodeAt(end + verb.length))) return false
  return readNumeral(text, end + verb.length + 1) !== undefined
}

const PLAIN_LEVEL = 8
/** 从28家|冒到|207家: behind 由 or 从 any verb with 到 or 至 leads to the new level. */
const plainLevel =
  /^[^\d，。；、：\s一二三四五六七八九十百千万两半]{0,3}[到至改](?:每[^\d，。]{1,3})?[近超约]?[\d一二三四五六七八九十百千两]/

/** 由 or 从 before, and a verb with 至 or 到 behind. */
function isBefore(text: string, draft: Draft): boolean {
  if (!isLed(text, draft.start)) return false
  const next = text[draft.end] ?? ''
  if (
    (next === '到' || next === '至' || next === '升' || next === '降') &&
    /^.{0,2}[\d一二三四五六七八九十百千近超约]/.test(text.slice(draft.end + 1, draft.end + 5))
  )
    return true
  return (
    leadsToLevel(text, draft.end - 1, Math.min(text.length, draft.end + WINDOW)) ||
    plainLevel.test(text.slice(draft.end, draft.end + PLAIN_LEVEL))
  )
}

function flip(value: number | null): number | null {
  return value === null || value === 0 ? value : -value
}

function mirrored(amount: Amount): Amount {
  const range = amount.range && { low: -amount.range.high, high: -amount.range.low }
  return { ...amount, value: flip(amount.value), min: flip(amount.max), max: flip(amount.min), range }
}

/** 比汛前增加, 较上一交易日回落: whatever stands between 比 or 较 and the verb. */
function comparisonOf(clause: string): string | null {
  const verbEnd = skipFillers(clause, clause.length, 0)
  const verb = verbs.endingAt(clause, verbEnd, 0)
  const found =
    verb === undefined
      ? null
      : /((?<![占之对可])[比较](?![例重率值分赛价])[^比较，。；、]{1,8})$/.exec(
          clause.slice(0, verbEnd - verb.length),
        )
  return (
    found?.[1]?.replace(
      /(?:分别|累计|共|总体|平均|大幅|小幅|仍|又|再|还|已|均|各|净|略|微|同口径|名义|实际)+$/,
      '',
    ) ?? null
  )
}

const comparisons = new SignSet('比较')

/** Says whether 比 or 较 stands in a stretch: without them nothing is compared, and no pattern need be tried. */
function compares(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (comparisons.has(text.charCodeAt(at))) return true
  return false
}

/** The basis that the clause prints before the amount, or null. */
function basisOf(text: string, draft: Draft, start: number): string | null {
  if (!compares(text, start, draft.start)) return null
  const clause = text.slice(start, draft.start)
  return basisPattern.exec(clause)?.[1] ?? comparisonOf(clause)
}

const reducing = new PhraseTable(reducingVerbs)
/** An object is a noun: with these a clause of its own begins, and 的 ends an attribute. */
const endsObject = new SignSet('，。；、：,;:！？的至到为由从了和与占有共后前中时\n')
const LONGEST_REDUCED = 10

/** 减少碳排放2亿吨, 减排二氧化碳30万吨: verb, object, amount, with nothing between. */
function reduces(text: string, draft: Draft, from: number): boolean {
  const least = Math.max(from, draft.start - LONGEST_REDUCED)
  for (let end = draft.start - 1; end > least; end--) {
    if (endsObject.has(text.charCodeAt(end))) return false
    if (reducing.endingAt(text, end, from) !== undefined) return true
  }
  return false
}

/** 降低成本15%: a share behind a transitive verb and its short object. */
function objectSign(text: string, draft: Draft, from: number): 1 | -1 | undefined {
  const { unit } = draft.amount
  if (reduces(text, draft, from)) return -1
  const points = unit === '百分点' || unit === 'bp'
  if (unit !== '%' && unit !== '倍' && !points) return undefined
  const longest = points ? LONGEST_POINTS_OBJECT : LONGEST_OBJECT
  for (let end = draft.start - 1; end >= draft.start - longest && end > from; end--) {
    if (endsObject.has(text.charCodeAt(end))) return undefined
    if (end > draft.start - 2) continue
    const verb = verbs.endingAt(text, end, from)
    if (verb !== undefined && verb.length > 1 && transitive.has(verb)) return rising.has(verb) ? 1 : -1
  }
  return undefined
}

const bareBases = new PhraseTable(['同比', '环比', '同比:', '环比:', '同比：', '环比：'])

const turns = new Set(['次', '回', '轮', '度', '番'])
/** Behind these a number of turns is itself what grew or fell: 增加2次. */
const growsByCount = new Set([
  '增加',
  '减少',
  '增',
  '减',
  '多',
  '少',
  '净增',
  '缩减',
  '压减',
  '递增',
  '递减',
  '多出',
])

function countsTurns({ amount }: Draft, verb: string): boolean {
  return amount.unit !== null && turns.has(amount.unit) && !growsByCount.has(verb)
}

/** +1 or -1 for a difference, undefined for a level. */
function changeSign(text: string, draft: Draft, from: number, basis: string | null): 1 | -1 | undefined {
  // 同比+5.2%: the sign is the verb.
  if (bareBases.endingAt(text, draft.start, from) !== undefined) return 1
  const end = skipFillers(text, draft.start, from)
  const verb = verbs.endingAt(text, end, from)
  if (verb === undefined) return objectSign(text, draft, from)
  if (wordsEndingInVerb[verb]?.includes(text[end - 2] ?? '　')) return undefined
  // 涨三回, 降息两次: how often, not by how much.
  if (countsTurns(draft, verb)) return undefined
  // 升破3400点, 冲破: a threshold passed is a level.
  if (text[draft.start] === '破' || text[draft.start] === '突') return undefined
  // 新增137户 counts the new ones; it compares nothing.
  if (verb === '增' && text[end - 2] === '新') return undefined
  if (
    comparing.has(verb) &&
    basis === null &&
    !/[比较][^，。]{1,8}$/.test(text.slice(from, end - verb.length))
  )
    return undefined
  const filler = text.slice(end, draft.start)
  // 增长为5%, 增幅为5%: only the nouns take 为.
  if (/[为在的]/.test(filler) && !nouns.has(verb)) return undefined
  if (transitive.has(verb) && text[draft.end] === '的') return undefined
  return rising.has(verb) ? 1 : -1
}

function withRole(text: string, draft: Draft, floor: number): Draft {
  const clause = clauseStart(text, draft.start)
  if (isAfter(text, draft, floor, clause)) return { ...draft, amount: { ...draft.amount, role: 'after' } }
  if (isBefore(text, draft)) return { ...draft, amount: { ...draft.amount, role: 'before' } }
  const basis = basisOf(text, draft, clause)
  const sign = changeSign(text, draft, Math.max(clause, floor), basis)
  if (sign === undefined)
    return touchesNext(text, draft) ? { ...draft, amount: { ...draft.amount, role: 'before' } } : draft
  const negative = (draft.amount.value ?? draft.amount.max ?? 0) < 0
  const amount = sign < 0 && !negative ? mirrored(draft.amount) : draft.amount
  return { ...draft, amount: { ...amount, role: 'change', basis } }
}

const ties = new SignSet('、和与及')

const LED_TO = 8

/** 降息25个基点至2.75%: what a difference leads to is the new level. */
function isLedTo(text: string, before: Draft, draft: Draft): boolean {
  if (before.amount.role !== 'change' || draft.start - before.end > LED_TO) return false
  const gap = text.slice(before.end, draft.start)
  return /^，?[至到](?:每[^，。；、\d]{1,4})?(?:了|约|近)?$/.test(gap)
}

/** 从28家冒到207家: behind an old level, a verb that no list knows. */
function isNewLevel(text: string, before: Draft, draft: Draft): boolean {
  if (before.amount.role !== 'before' || draft.start - before.end > LED_TO) return false
  return /^[^\d，。；、：\s]{0,3}[到至改](?:每[^\d，。]{1,3})?$/.test(text.slice(before.end, draft.start))
}

/** 分别增长5.1%、6.2%: an amount tied on by a mere comma shares the role of the one before. */
function shareRole(text: string, before: Draft, draft: Draft): Draft {
  if (isLedTo(text, before, draft) || isNewLevel(text, before, draft))
    return { ...draft, amount: { ...draft.amount, role: 'after' } }
  const tied = draft.start === before.end + 1 && ties.has(text.charCodeAt(before.end))
  const { role, basis, value } = before.amount
  // 分别提到812元、668元: both are new levels.
  if (tied && role === 'after' && draft.amount.unit === before.amount.unit)
    return text.slice(clauseStart(text, before.start), before.start).includes('分别')
      ? { ...draft, amount: { ...draft.amount, role } }
      : draft
  if (!tied || role !== 'change' || draft.amount.unit !== before.amount.unit) return draft
  const falls = (value ?? 0) < 0 && (draft.amount.value ?? 0) > 0
  const amount = falls ? mirrored(draft.amount) : draft.amount
  return { ...draft, amount: { ...amount, role, basis } }
}

export const markRoles: Refiner = {
  name: 'markRoles',
  refine(text, drafts): readonly Draft[] {
    let floor = 0
    let before: Draft | undefined
    return drafts.map((draft) => {
      if (draft.kind !== 'quantity') {
        // A date or a word may stand between the verb and the amount: 扩展到今年的18平方米, 减排二氧化碳3吨.
        if (draft.kind !== 'date' && draft.rule !== 'parseWord') floor = draft.end
        return draft
      }
      const marked = withRole(text, draft, floor)
      const shared = marked.amount.role === null && before ? shareRole(text, before, marked) : marked
      floor = draft.end
      before = shared
      return shared
    })
  },
}
