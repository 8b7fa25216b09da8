/**
 * Reads the hedges on both sides of an amount: 超过… · 至少有… · …以上 · …左右. Knows the words in which the
 * same characters end (最近, 条约), and which hedge wins where several stand together.
 */
import type { Bound } from '../../model/figure'
import { codeAt } from '../codeAt'
import { hedgesAfter, hedgesBefore, unitsBeforeInside } from '../lexicon/hedges'
import { SignSet } from '../signSet'
import { PhraseTable } from './phraseTable'

type Hedge = Exclude<Bound, 'eq'>

const boundOf = new Map<string, Hedge>(
  (Object.keys(hedgesBefore) as Hedge[]).flatMap((bound) =>
    hedgesBefore[bound].map((text) => [text, bound] as const),
  ),
)
const before = new PhraseTable(boundOf.keys())
const afterBounds = new Map<string, Bound>(hedgesAfter)
const after = new PhraseTable(afterBounds.keys())
const insideUnits = new Set(unitsBeforeInside)

/** A one-character hedge that ends one of these words is no hedge: 最近3天, 条约5条, 侦破3起. */
const wordsEndingInHedge: Readonly<Record<string, string>> = {
  近: '最附靠邻远亲贴临新切晚就浅相走习',
  超: '中赶反高英西德意法甲女粤苏村闽湘', // 中超, 英超: leagues
  约: '契条预纽公特签续履婚相邀赴违毁誓解爽',
  破: '侦打击爆告识攻残跌穿磨踏撕咬戳踢刺划',
  逾: '',
}

/** 节约 and 失约 are words, but 春节|约 and 损失|约 are not: what stands before decides. */
const notWordBefore: Readonly<Record<string, string>> = {
  节: '环春季细佳章情',
  失: '损流遗丢缺消',
  合: '联折综组集结',
}

export interface HedgeBefore {
  /** Where the hedges begin; the place asked for where there is none. */
  readonly start: number
  /** Nearest to the numeral first. */
  readonly bounds: readonly Bound[]
}

const none: readonly Bound[] = []

function isWordEnd(text: string, start: number, phrase: string): boolean {
  const rough = phrase === '约' || phrase === '约有'
  if (rough && start > 0) {
    const open = notWordBefore[text[start - 1] ?? '']
    if (open !== undefined) return !open.includes(text[start - 2] ?? '。')
  }
  const refused = rough ? wordsEndingInHedge.约 : phrase.length === 1 ? wordsEndingInHedge[phrase] : undefined
  return refused !== undefined && start > 0 && refused.includes(text[start - 1] ?? '')
}

/** Reads all hedges that end at `end`, back to `floor` at most. */
export function readHedgesBefore(text: string, end: number, floor: number): HedgeBefore {
  let start = end
  let bounds: Bound[] | undefined
  for (;;) {
    const phrase = before.endingAt(text, start, floor)
    if (phrase === undefined || isWordEnd(text, start - phrase.length, phrase))
      return { start, bounds: bounds ?? none }
    start -= phrase.length
    bounds ??= []
    bounds.push(boundOf.get(phrase) ?? 'approx')
  }
}

const LONGEST_WHOLE = 8
const endsWhole = new SignSet('，。；、：,;:！？\n')

/** 约占员工总数12%: the hedge stands before the whole that the share is of. */
export function isRoughShare(text: string, start: number, floor: number): boolean {
  const least = Math.max(floor, start - LONGEST_WHOLE - 2)
  for (let at = start - 1; at > least; at--) {
    if (endsWhole.has(text.charCodeAt(at))) return false
    if (text.startsWith('约占', at - 1)) return true
  }
  return false
}

export interface HedgeAfter {
  readonly end: number
  readonly bound: Bound | null
}

/** 许 blurs only after time and length (5时许), never before 可 or 多 (许可, 许多). */
function mayFollow(text: string, at: number, phrase: string): boolean {
  const next = text[at + phrase.length] ?? ''
  if (phrase === '许') return !'可多诺愿久'.includes(next) || next === ''
  if (phrase === '以上' || phrase === '以下') return !'文措述四三五几问简'.includes(next) || next === ''
  // 24小时封顶30元: the cap is what follows.
  if (phrase === '封顶') return !/[\d一二三四五六七八九十百千]/.test(next)
  if (phrase === '以外' || phrase === '前后' || phrase === '之下' || phrase === '之上') return next !== '的'
  if (phrase === '不到' || phrase === '不足') return '，。；、,;）)'.includes(next)
  return true
}

const prices = new Set(['元', '块', '美元', '欧元', '港元', '日元', '英镑', '折', '元钱', '块钱'])

/** 128元起, 五折起: a price from which offers begin. */
function isPriceFrom(text: string, at: number, unit: string | null): boolean {
  return unit !== null && prices.has(unit) && '，。；、！？,;!?）)”」（( 的\n'.includes(text[at + 1] ?? '。')
}

/** 2026年内 is a time, 3年内 a limit. */
function isYear(text: string, at: number): boolean {
  return text[at - 1] === '年' && /^(?:19|20)\d\d$/.test(text.slice(at - 5, at - 1))
}

const LIMIT = 0x5185 // 内
const FROM = 0x8d77 // 起

/** Reads the hedge at `at`, behind a unit or a bare numeral; `unit` is the printed unit or null. */
export function readHedgeAfter(text: string, at: number, unit: string | null): HedgeAfter {
  const phrase = after.startingAt(text, at, mayFollow)
  if (phrase !== undefined) return { end: at + phrase.length, bound: afterBounds.get(phrase) ?? null }
  const code = codeAt(text, at)
  if (code === FROM && isPriceFrom(text, at, unit)) return { end: at + 1, bound: 'ge' }
  const inside = code === LIMIT && unit !== null && insideUnits.has(unit) && !isYear(text, at)
  if (inside && !'容部外需陆'.includes(text[at + 1] ?? '，')) return { end: at + 1, bound: 'le' }
  return { end: at, bound: null }
}

const oneSided: readonly Bound[] = ['ge', 'le', 'gt', 'lt']

/** The bound that several hedges make together: the nearest one-sided hedge, else ≈ (约36万多 is >). */
export function joinBounds(bounds: readonly Bound[]): Bound {
  return bounds.find((bound) => oneSided.includes(bound)) ?? bounds[0] ?? 'eq'
}
