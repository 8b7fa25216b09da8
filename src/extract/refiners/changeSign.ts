/**
 * Whether an amount is a difference, and which way it goes: 增长6.7% rises, 减少碳排放2亿吨 falls, 涨三回 counts turns.
 * Knows the words before the amount, no levels.
 */
import type { Draft } from '../draft'
import { reducingVerbs, transitiveVerbs } from '../lexicon/changeVerbs'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'
import { comparing, nouns, rising, skipFillers, verbs } from './changeWords'

const transitive = new Set<string>(transitiveVerbs)
/** 起降六百架次, 晋升3人: the verb's character ends another word. */
const wordsEndingInVerb: Readonly<Record<string, string>> = {
  降: '起空投升迫沉霜',
  升: '晋公毫每',
  减: '加',
  裁: '总仲体独制剪',
  贬: '褒',
  增: '年',
}
const yearsBefore = new SignSet('半全今去上明前当')
const LONGEST_OBJECT = 4
/** 下调存款准备金率0.5个百分点: points are differences, so the object may be longer. */
const LONGEST_POINTS_OBJECT = 12

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
export function changeSign(
  text: string,
  draft: Draft,
  from: number,
  basis: string | null,
): 1 | -1 | undefined {
  // 同比+5.2%: the sign is the verb.
  if (bareBases.endingAt(text, draft.start, from) !== undefined) return 1
  const end = skipFillers(text, draft.start, from)
  const verb = verbs.endingAt(text, end, from)
  if (verb === undefined) return objectSign(text, draft, from)
  // 年增 is a word of its own; 上半年|增3% and 今年|增3% are not.
  const ofYear = verb === '增' && yearsBefore.has(text.charCodeAt(end - 3))
  if (!ofYear && wordsEndingInVerb[verb]?.includes(text[end - 2] ?? '　')) return undefined
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
