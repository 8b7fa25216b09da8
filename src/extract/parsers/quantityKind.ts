/**
 * Decides what an amount is: a statistic, a length of time, an article (一家), a figure of speech (百家), a
 * year in a title. Knows the amount and the characters beside it, not the sentence.
 */
import type { FigureKind } from '../../model/figure'
import { codeAt } from '../codeAt'
import { unitGroups } from '../lexicon/units'
import { hanziDigit } from '../numerals/digits'
import { SignSet } from '../signSet'
import { wordsOf } from './phraseTable'
import type { QuantityReading } from './parseQuantity'

/** Lengths of a day and longer place an event in time; shorter ones are measured sizes. */
const calendarUnits = new Set(['年', '个月', '个多月', '月', '周', '星期', '礼拜', '天', '日', '昼夜', '季度', '世纪', '学期', '学年', '年头', '载', '夜', '晚', '财年', '财季', '寒暑', '春秋', '年度', '周年', '日夜', '个日夜', '个寒暑', '个春秋', '月份', '号', '时', '万年', '亿年']) // prettier-ignore
/** Sizes: with these 一 counts (一公里), with measure words it is an article (一家). */
const measured = new Set([
  ...unitGroups.filter((group) => group.measured).flatMap((group) => [...wordsOf(group.units)]),
  ...['百分点', 'bp', '小时', '分钟', '秒', '毫秒'],
])
const countedBefore = /(?:仅|只|只有|仅有|共|共有|达|另有|有且只有|造成|致|致使|导致|至少|其中)$/
const countedAfter =
  /^(?:死|伤|遇难|失踪|获救|被困|重伤|轻伤|住院|丧生|身亡|受伤|确诊|死亡|溺亡|在逃|落网|失联)/
const FIRST_YEAR = 1900
const LAST_YEAR = 2099
const CONTEXT = 4
/** More digits without unit or multiplier are a code: a telephone, an account, a document. */
const CODE_DIGITS = 7

function isArticle(text: string, at: number, reading: QuantityReading): boolean {
  const { numeral, unit } = reading.core
  if (numeral.value !== 1 || numeral.script !== 'hanzi' || numeral.end !== at + 1 || reading.hedged)
    return false
  if (unit && (measured.has(unit.name) || unit.per !== null)) return false
  const before = text.slice(Math.max(0, at - CONTEXT), at)
  const after = text.slice(reading.end, reading.end + CONTEXT)
  return !(countedBefore.test(before) || countedAfter.test(after) || isTallied(text, reading))
}

const tallied = new SignSet('奖牌金银铜')

/** 一等奖一项、二等奖三项, 金牌一枚: behind what is won, and before a stop, 一 is a tally. */
function isTallied(text: string, { start, end }: QuantityReading): boolean {
  return tallied.has(text.charCodeAt(start - 1)) && '，、。；,;）)'.includes(text[end] ?? '。')
}

function isYearInTitle(reading: QuantityReading): boolean {
  const { numeral, unit } = reading.core
  if (unit || reading.hedged || reading.range || numeral.script !== 'arabic' || numeral.digits !== 4)
    return false
  // 2000余农户 are counted.
  if (numeral.fuzz !== 'none') return false
  return numeral.scale === 0 && (numeral.value ?? 0) >= FIRST_YEAR && (numeral.value ?? 0) <= LAST_YEAR
}

function isCode(text: string, at: number, reading: QuantityReading): boolean {
  const { numeral, unit } = reading.core
  if (numeral.script !== 'arabic' || numeral.scale > 0 || reading.hedged || reading.range) return false
  const leadingZero = numeral.digits > 1 && text.startsWith('0', at) && text[at + 1] !== '.'
  if (unit === null && numeral.digits === 3 && festivals.has(numeral.value ?? 0)) return true
  if (unit === null && numeral.digits >= 3 && isNamedNumber(text, at, numeral.end)) return true
  return (
    leadingZero ||
    (unit === null && numeral.digits >= CODE_DIGITS && !/[,.]/.test(text.slice(at, numeral.end)))
  )
}

/** Days of sales and of consumers that are called by their date. */
/** And the two lists of universities. */
const festivals = new Set([618, 315, 985, 211])
const codeBefore =
  /(?:电话|热线|代码|拨打|邮编|编号|账号|证号|文号|尾号|车牌|微信|短信|拨通)[：:为是至]?[^，。；、,]{0,4}$/
const codeAfter = /^(?:[^，。；、,]{0,8}热线|接警|受理|来电|坐席|客服|电话|短信)/

/** 拨打12320, 12333热线: the words beside it say that the number is a name. */
function isNamedNumber(text: string, at: number, end: number): boolean {
  return codeBefore.test(text.slice(Math.max(0, at - 8), at)) || codeAfter.test(text.slice(end, end + 12))
}

const places = new SignSet('桥屯坡河庄店铺沟堡岗营湾亭')
const surnames = new SignSet('陆伍')
const heads = new SignSet('万亿')

/** 九里桥 is a place; 陆百川 and 万三元 are people: no numeral begins with 万 and goes on with a digit. */
function isProperName(text: string, at: number, { core, hedged }: QuantityReading): boolean {
  const { numeral, unit } = core
  if (numeral.script !== 'hanzi' || hedged) return false
  if (unit?.name === '里') return places.has(codeAt(text, unit.end))
  if (surnames.has(codeAt(text, at))) return unit === null && numeral.scale === 0
  return heads.has(codeAt(text, at)) && hanziDigit(codeAt(text, at + 1)) > 0
}

const HOURS = 24
const clockEnds = new SignSet('就便才起前后钟')

/** 不到九点|就满了: an hour, hedged like an amount. */
function isClock(text: string, { core, end }: QuantityReading): boolean {
  const { numeral, unit } = core
  const isHour = unit?.name === '点' && numeral.step >= 1 && (numeral.value ?? HOURS + 1) <= HOURS
  return isHour && clockEnds.has(codeAt(text, end))
}

/** The kind of the figure that a reading makes. */
export function kindOfQuantity(text: string, at: number, reading: QuantityReading): FigureKind {
  const { numeral, unit } = reading.core
  const limit = reading.amount.bound === 'ge' || reading.amount.bound === 'le'
  if (unit && calendarUnits.has(unit.name)) return limit || reading.amount.per !== null ? 'quantity' : 'date'
  if (isClock(text, reading)) return 'date'
  if (isArticle(text, at, reading)) return 'rhetorical'
  // 25至27届: the editions between, not how many.
  if (unit?.name === '届' && reading.range) return 'ordinal'
  // 两两对决 is a word; two 两 of weight are 二两.
  if (unit?.name === '两' && text[at] === '两') return 'rhetorical'
  // 3记三分: a throw, not three points.
  if (unit?.name === '分' && text[at] === '三' && text[at - 1] === '记') return 'name'
  const bare = numeral.digits === 0 && numeral.fuzz === 'none'
  // 百家, 万名, 亿元 without a hedge say "very many"; 十 and 百万 are numbers like others.
  if (bare && !reading.hedged && reading.end - at >= 1 && isLoneMultiplier(text, at) && unit?.name !== '岁')
    return 'rhetorical'
  if (isYearInTitle(reading) || isCode(text, at, reading) || isProperName(text, at, reading)) return 'name'
  // A lone hanzi digit without a unit is part of a word that the lexicon does not know.
  const lone = numeral.script === 'hanzi' && unit === null && numeral.scale === 0 && !reading.range
  if (lone && numeral.digits <= 1 && numeral.step <= 10 && !reading.hedged) return 'name'
  return 'quantity'
}

function isLoneMultiplier(text: string, at: number): boolean {
  return '百千万亿'.includes(text[at] ?? ' ') && !'百千万亿'.includes(text[at + 1] ?? ' ')
}
