/**
 * Reads the second end of a range: 5|到10倍 · 12.5亿|—13亿元 · 3|至5年. Chinese prints the multiplier and the unit
 * once, at the right end; the left end takes them over. Knows no hedge.
 */
import { fallingVerbs, risingVerbs } from '../lexicon/changeVerbs'
import { shifted } from '../numerals/decimal'
import { readAmountCore, type AmountCore } from './amountCore'
import { SignSet } from '../signSet'
import { PhraseTable } from './phraseTable'

export interface Range {
  readonly end: number
  readonly low: number
  readonly high: number
  /** The core that closes the range; its unit is the range's. */
  readonly right: AmountCore
}

const connectors = new PhraseTable(['——', '—', '–', '－', '-', '～', '~', '─', '至', '到', '−', '或'])

function connectorWidth(text: string, at: number): number | undefined {
  return connectors.startingAt(text, at)?.length
}

/** Left end with the right end's multiplier where the left has none and the digits rise: 3至5万. */
function lowOf(left: AmountCore, right: AmountCore): number | undefined {
  const { value, scale } = left.numeral
  const rightValue = right.numeral.value
  if (value === null || rightValue === null) return undefined
  const shared = left.unit === null && scale === 0 && right.numeral.scale > 0
  const factor = 10 ** right.numeral.scale
  return shared && value < rightValue / factor ? shifted(value, right.numeral.scale) : value
}

const statutoryLimits = new PhraseTable(['不足', '不满', '未满', '不到'])

/** 3000元以上10000元以下, 5万元以上不足20万元: the range of statutes. `以上` stands behind the left end. */
export function readStatutoryRange(text: string, left: AmountCore): Range | undefined {
  if (!text.startsWith('以上', left.end) || left.numeral.value === null) return undefined
  const comma = '，、,'.includes(text[left.end + 2] ?? ' ') ? 1 : 0
  const next = left.end + 2 + comma
  const limit = statutoryLimits.startingAt(text, next)
  const right = readAmountCore(text, next + (limit?.length ?? 0))
  const high = right?.numeral.value ?? null
  if (!right || high === null || high <= left.numeral.value) return undefined
  // 5年以上不足10年 are two limits of a length, and so are two of anything without a unit.
  const isTwo = left.unit === null || left.unit.name === '年'
  if (limit === undefined ? !text.startsWith('以下', right.end) : isTwo) return undefined
  if (left.unit?.name !== right.unit?.name) return undefined
  const end = limit === undefined ? right.end + 2 : right.end
  return { end, low: left.numeral.value, high, right: { ...right, end } }
}

const minus = /^(?:[-−－]|零下|负)/

/**
 * Reads a range whose left end is negative, with its signs: -17到-15℃ · -3～5℃. `inWords`: behind 零下 the right end
 * is negative without saying so (零下3至5摄氏度).
 */
export function readSignedRange(text: string, left: AmountCore, inWords: boolean): Range | undefined {
  const width = connectorWidth(text, left.end)
  const value = left.numeral.value
  if (width === undefined || value === null) return undefined
  const sign = minus.exec(text.slice(left.end + width, left.end + width + 2))?.[0] ?? ''
  const right = readAmountCore(text, left.end + width + sign.length)
  const other = right?.numeral.value ?? null
  if (!right || other === null) return undefined
  if (left.unit !== null && left.unit.name !== right.unit?.name) return undefined
  const ends = sign !== '' || inWords ? [-value, -other] : [-value, other]
  return { end: right.end, low: Math.min(...ends), high: Math.max(...ends), right }
}

/** Units of which speech gives two neighbours for one: 4、5级, 三、四天. */
const unitsOfNeighbours = new Set(['级', '个', '天', '人', '名', '岁', '家', '次', '块', '里', '公里', '米', '小时', '分钟', '倍', '成', '斤', '个月']) // prettier-ignore

/** 三、四天: two neighbouring digits with one unit. A list (1、2、3级) is none. */
export function readNeighbours(text: string, at: number, left: AmountCore): Range | undefined {
  if (left.unit !== null || text[left.end] !== '、' || left.end !== at + 1 || text[at - 1] === '、')
    return undefined
  const right = readAmountCore(text, left.end + 1)
  const low = left.numeral.value
  const high = right?.numeral.value ?? null
  if (!right?.unit || low === null || high !== low + 1 || right.numeral.script !== left.numeral.script)
    return undefined
  if (right.numeral.digits !== 1 || right.numeral.fuzz !== 'none' || !unitsOfNeighbours.has(right.unit.name))
    return undefined
  return { end: right.end, low, high, right }
}

const changes = new PhraseTable([...risingVerbs, ...fallingVerbs].filter((verb) => verb.length > 1))
const levels = new SignSet('至到')
/** A rise of a range (增加10亿元至20亿元) stays within this; a new level lies far above the step that led to it. */
const FAR = 4

/** 增加322亿美元|至33174亿美元: behind a verb of change a step, and the level that it led to. No range. */
export function isStepToLevel(text: string, at: number, left: AmountCore, { low, high }: Range): boolean {
  if (!levels.has(text.charCodeAt(left.end)) || left.unit === null || high < low * FAR) return false
  const end = text[at - 1] === '了' ? at - 1 : at
  return changes.endingAt(text, end, 0) !== undefined
}

/** Reads the range that `left` begins; undefined where it is not one. */
export function readRange(text: string, left: AmountCore): Range | undefined {
  const width = connectorWidth(text, left.end)
  if (width === undefined || left.numeral.fuzz !== 'none') return undefined
  const right = readAmountCore(text, left.end + width)
  if (!right || right.numeral.fuzz === 'span' || right.numeral.fuzz === 'vague') return undefined
  if (left.unit !== null && right.unit !== null && left.unit.name !== right.unit.name) return undefined
  // 5公里到10 with a unit on the left only is no range that anybody prints.
  if (left.unit !== null && right.unit === null) return undefined
  const low = lowOf(left, right)
  const high = right.numeral.value
  if (low === undefined || high === null || low >= high) return undefined
  return { end: right.end, low, high, right }
}
