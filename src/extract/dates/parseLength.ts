/**
 * Lengths of time, and the times that hang on them: 7年, 60多年, 三个月; 近三年, 12年来, 未来六天; 5年前, 3天后. Hours and
 * minutes are amounts like any other and belong to the quantities.
 */
import { codeAt } from '../codeAt'
import { readDateNumber } from './dateNumber'
import type { DateExpression, DurationUnit, Length } from './expression'
import type { DateDraft } from '../draft'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'
import { anchored } from './match'
import { isNumeralSign, numeralEnd } from './signs'

const COUNT = [
  '\\d{1,5}(?:\\.\\d)?',
  '[一二两三四五六七八九十廿卅百千]{1,7}',
  '半|几|好几|十几',
  '[数几上][十百千]+',
  '[十百千]?数十|数',
  // 四五年: two neighbours are a guess, not a number.
  '一二|两三|三四|三五|四五|五六|六七|七八|八九',
].join('|')
/** 季度 without 个 is a date (三季度); a bare 日 is a day of the month unless something makes it a length. */
const UNIT = [
  '个?(?<unit>年头|周年|年|学期|世纪|星期|礼拜|周(?!岁)|天|昼夜)',
  '个(?<counted>季度)',
  '(?<months>个多?月)',
  '(?<day>日)(?=内|间|以内|之内|后|以后|之后)',
  '(?<bareDay>日)(?!元)',
].join('|')
const matchLength = anchored(
  `(?<count>${COUNT})(?<loose>[多余几来]|余多)?(?:${UNIT})(?<tail>半|多|余|期)?`,
  '0123456789一二两三四五六七八九十廿卅百千半几好数上',
  '年个周学世星礼天昼日多余来.',
)
/** 四年零三个月 is one length. */
const matchMonthsOver = anchored(
  '[零又]?(\\d{1,2}|[一二两三四五六七八九十]{1,2})个月',
  '零又0123456789一二两三四五六七八九十',
  '个',
)
const matchLead = anchored('(?:在?过去的?|最近的?|近|此前的?|最近)(这)?', '在过最近此')
const matchComing = anchored('(?:未来的?|今后的?|接下来的?|此后的?|下一?个?)', '未今接此下')
/** The word after a length that says how it hangs on the story. */
const matchRecent = anchored('(?:以来|来(?!自|到|了|过|访|华|源|看|说)|间(?!接|隔|歇|断|谍))', '以来间')
const matchAgo = anchored('(?:之前|以前|前(?![三两后沿来往\\d十瞻进景]))', '之以前')
const matchLater = anchored('(?:之后|以后|后(?![续期天来勤备方]))', '之以后')
const matchWithin = anchored('(?:以内|之内|内)', '以之内')
/** Words that are tails of an ordinal, a class or a name: 三年级, 一年一度, 百年变局. */
const refuses = anchored('[级龄纪鉴轻薪均检货味]|一度|大计|树人|规划|计划', '级龄纪鉴轻薪均检货味一大树规计')
/** Heads that make the numeral an ordinal or a day of the month. */
const ORDINAL_HEADS = '第每逐历星周'

const UNITS: Readonly<Record<string, DurationUnit>> = {
  年: '年', 年头: '年', 周年: '年', 季度: '季度', 学期: '学期', 世纪: '世纪', 个月: '个月', 个多月: '个月',
  周: '周', 星期: '周', 礼拜: '周', 天: '天', 昼夜: '天', 日: '天',
} // prettier-ignore

/** Reads a length, with 近 or 未来 before it and 来, 前 or 后 after it. */
export function parseLength(text: string, at: number): DateDraft | undefined {
  const lead = matchLead(text, at)
  const coming = lead ? null : matchComing(text, at)
  const start = at + ((lead ?? coming)?.[0].length ?? 0)
  const found = readLength(text, start, Boolean(lead ?? coming))
  // 逼近2015年: near a year, no length of so many years.
  if (!found || (lead && isYear(found.length))) return undefined
  const { end, length } = found
  if (coming) return { end, expression: { kind: 'coming', length } }
  const hung = hangOn(text, end, length)
  if (!lead) return hung ?? { end: skipWithin(text, end), expression: { kind: 'duration', length } }
  if (hung && hung.expression.kind !== 'recent') return { end, expression: { kind: 'recent', length } }
  return hung ?? { end, expression: { kind: 'recent', length } }
}

const FIRST_YEAR = 1000

function isYear({ unit, amount }: Length): boolean {
  return unit === '年' && amount !== null && amount >= FIRST_YEAR
}

function skipWithin(text: string, end: number): number {
  return end + (matchWithin(text, end)?.[0].length ?? 0)
}

function readLength(
  text: string,
  at: number,
  led: boolean,
): { readonly end: number; readonly length: Length } | undefined {
  if (!mayBeLength(text, at, led)) return undefined
  const match = matchLength(text, at)
  if (!match || ORDINAL_HEADS.includes(text.charAt(at - 1) || '\0')) return undefined
  const end = at + match[0].length
  if (refuses(text, end)) return undefined
  const { count = '', loose, unit, counted, months: monthly, day, bareDay, tail } = match.groups ?? {}
  if (bareDay !== undefined && !led && !announcesLength(text, at)) return undefined
  const name = UNITS[unit ?? counted ?? monthly ?? day ?? bareDay ?? '']
  // 百年 and 千年 by themselves are figures of speech.
  if (!name || /^[百千]$/.test(count)) return undefined
  // 60多年, 一个多月, 三年多.
  const open = loose !== undefined || monthly === '个多月' || /[多余]/.test(tail ?? '')
  const amount = amountOf(count, tail)
  const rest = name === '年' && amount !== null && !open ? matchMonthsOver(text, end) : null
  const months = rest && amount !== null ? amount * 12 + (readDateNumber(rest[1] ?? '') ?? 0) : null
  if (rest) return { end: end + rest[0].length, length: { amount: months, loose: false, unit: '个月' } }
  return { end, length: { amount, loose: open, unit: name } }
}

const powers = new SignSet('十百千')
const dayTails = new SignSet('内间以之后')

/** A cheap look first: 4日 without such a word before or behind it is a day, 上 before anything but 十, 百, 千 no number. */
function mayBeLength(text: string, at: number, led: boolean): boolean {
  if (text[at] === '上') return powers.has(codeAt(text, at + 1))
  if (led || !isNumeralSign(codeAt(text, at))) return true
  const end = numeralEnd(text, at)
  return text[end] !== '日' || dayTails.has(codeAt(text, end + 1)) || announcesLength(text, at)
}

const announcers = new PhraseTable(['为期', '连续', '历时', '持续', '长达', '共计'])

/** Says whether the words before a place announce a length: 为期6日, 连续3日, 历时10日. */
export function announcesLength(text: string, at: number): boolean {
  return announcers.endingAt(text, at, 0) !== undefined
}

function amountOf(count: string, tail: string | undefined): number | null {
  if (count === '半') return 0.5
  if (/[数几上]|一二|两三|三四|三五|四五|五六|六七|七八|八九/.test(count)) return null
  const value = /^\d+\.\d$/.test(count) ? Number(count) : readDateNumber(count)
  if (value === undefined) return null
  return tail === '半' ? value + 0.5 : value
}

function hangOn(text: string, end: number, length: Length): DateDraft | undefined {
  const kinds = [
    [matchRecent, 'recent'],
    [matchAgo, 'ago'],
    [matchLater, 'later'],
  ] as const
  for (const [match, kind] of kinds) {
    const tail = match(text, end)
    if (tail) {
      const expression: DateExpression = { kind, length }
      return { end: end + tail[0].length, expression }
    }
  }
  return undefined
}
