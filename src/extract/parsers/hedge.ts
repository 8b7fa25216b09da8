/**
 * Reads the hedges on both sides of an amount: 超过… · 至少有… · …以上 · …左右. Knows the words in which the
 * same characters end (最近, 条约), and which hedge wins where several stand together.
 */
import type { Bound } from '../../model/figure'
import { hedgesAfter, hedgesBefore, unitsBeforeInside } from '../lexicon/hedges'
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
  约: '合契节条预制纽公特租签续履婚盟隐简集要相邀赴失违毁誓大',
  破: '侦打击爆告识攻残跌',
  逾: '',
}

export interface HedgeBefore {
  /** Where the hedges begin; the place asked for where there is none. */
  readonly start: number
  /** Nearest to the numeral first. */
  readonly bounds: readonly Bound[]
}

const none: readonly Bound[] = []

function isWordEnd(text: string, start: number, phrase: string): boolean {
  const refused = phrase.length === 1 ? wordsEndingInHedge[phrase] : undefined
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

export interface HedgeAfter {
  readonly end: number
  readonly bound: Bound | null
}

/** 许 blurs only after time and length (5时许), never before 可 or 多 (许可, 许多). */
function mayFollow(text: string, at: number, phrase: string): boolean {
  const next = text[at + phrase.length] ?? ''
  if (phrase === '许') return !'可多诺愿久'.includes(next) || next === ''
  if (phrase === '以上' || phrase === '以下') return !'文措述四三五几问简'.includes(next) || next === ''
  if (phrase === '以外' || phrase === '前后' || phrase === '之下' || phrase === '之上') return next !== '的'
  if (phrase === '不到' || phrase === '不足') return '，。；、,;）)'.includes(next)
  return true
}

/** Reads the hedge at `at`, behind a unit or a bare numeral; `unit` is the printed unit or null. */
export function readHedgeAfter(text: string, at: number, unit: string | null): HedgeAfter {
  const phrase = after.startingAt(text, at, mayFollow)
  if (phrase !== undefined) return { end: at + phrase.length, bound: afterBounds.get(phrase) ?? null }
  const inside = text[at] === '内' && unit !== null && insideUnits.has(unit)
  if (inside && !'容部外需陆'.includes(text[at + 1] ?? '，')) return { end: at + 1, bound: 'le' }
  return { end: at, bound: null }
}

const oneSided: readonly Bound[] = ['ge', 'le', 'gt', 'lt']

/** The bound that several hedges make together: the nearest one-sided hedge, else ≈ (约36万多 is >). */
export function joinBounds(bounds: readonly Bound[]): Bound {
  return bounds.find((bound) => oneSided.includes(bound)) ?? bounds[0] ?? 'eq'
}
