/**
 * Months and days: 10月, 10月份, 11月5日, 本月5日, 5日, 9月底, 10月上旬, 5、6日. The year is handed in; where it
 * is open, a bare day is read only in Arabic digits, because 一日 and 十日 are mostly lengths.
 */
import { arabicDigit } from '../numerals/digits'
import { monthWords } from './calendarWords'
import { readDateNumber } from './dateNumber'
import { openMonth, type DateExpression, type MonthRef, type Part, type YearRef } from './expression'
import type { DateDraft } from '../draft'
import { anchored, SMALL, SMALL_HEADS, TO, TO_HEADS } from './match'
import { announcesLength } from './parseLength'
import { fits } from './parseYear'
import { WordRows } from './wordRows'

/** 月球, 月亮, 月饼, 月薪, 月均 are words; 个月 is a length and has no numeral before 月. */
const matchMonth = anchored(`(${SMALL})月份?(?![球亮饼薪均嫂租活龄]|革命)`, SMALL_HEADS, '月')
const matchMonths = anchored(
  `(${SMALL})(?:月份?)?(?:${TO}|、|和)(${SMALL})月份?(?![球亮饼日])`,
  SMALL_HEADS,
  `${TO_HEADS}月、和`,
)
/** 七八月, 三四月份: two neighbours without anything between. */
const matchNeighbours = anchored(
  '([一二三四五六七八])([二三四五六七八九])月份?(?![球亮饼日\\d一二三])',
  '一二三四五六七八',
  '月',
)
const matchPart = anchored('(?:上中|中下|[上中下])旬|底|末|初(?![步级中])', '上中下底末初')
/** Behind a month 日 can only be a day; 号 may still number a house. */
const HOUSE = '[楼线院门机文馆井令车桌桥房公库厅展坑煤舱舰星矿炉柜]'
const matchDay = anchored(`(${SMALL})(?:日|号(?!${HOUSE}))`, SMALL_HEADS, '日号')
/** 日均, 日产, 日游, 日本, 日报 are words (but 4日报道); 日内 and 日后 make a length. */
const NO_DAY = '[均游元系益用内间后]|产(?![生出下])|报(?![道告名请])|夜(?![间里])|本|以内|以来|之内'
const matchBareDay = anchored(
  `(\\d{1,2})(?:日(?!${NO_DAY})|号(?=[，。；,;上下晚早中凌在,（(至到]))`,
  '0123456789',
  '日号',
)
const matchDays = anchored(
  `(${SMALL})(?:日?、(?=(?:${SMALL})(?:日|、))(?:${SMALL})){1,4}日(?![均产游元系内间])`,
  SMALL_HEADS,
  '日、',
)
const matchBareDays = anchored(
  `(${SMALL})日?${TO}(${SMALL})日(?![均产游元系内间])`,
  SMALL_HEADS,
  `${TO_HEADS}日`,
)

const PARTS: Readonly<Record<string, Part>> = {
  上中旬: 'first-thirds', 中下旬: 'last-thirds', 上旬: 'first-third', 中旬: 'second-third', 下旬: 'last-third', 初: 'start', 底: 'close', 末: 'end',
} // prettier-ignore

const monthRows = new WordRows(monthWords)
const LAST_MONTH = 12
const LAST_DAY = 31

function number(text: string | undefined, last: number): number | undefined {
  const value = readDateNumber(text ?? '')
  return value !== undefined && value >= 1 && value <= last ? value : undefined
}

/** Reads a month or day at a place, under a year already read (or open). */
export function parseMonth(text: string, at: number, year: YearRef): DateDraft | undefined {
  return parseMonths(text, at, year) ?? parseOneMonth(text, at, year) ?? parseMonthWord(text, at, year)
}

function parseMonths(text: string, at: number, year: YearRef): DateDraft | undefined {
  const match = matchMonths(text, at) ?? matchNeighbours(text, at)
  const from = number(match?.[1], LAST_MONTH)
  const to = number(match?.[2], LAST_MONTH)
  if (!match || from === undefined || to === undefined || from >= to) return undefined
  const end = at + match[0].length
  // 7月、10月: two months that do not touch are two dates, of which this is the first.
  if (to > from + 1 && /月[、和]/.test(match[0])) return undefined
  // 10月至11月5日: the second end is a day, which `parseRange` reads.
  if (matchDay(text, end)) return undefined
  const month = (value: number): DateExpression & { kind: 'month' } => ({
    kind: 'month',
    year,
    month: { kind: 'printed', month: value },
    part: null,
  })
  return { end, expression: { kind: 'range', from: month(from), to: month(to) } }
}

function parseOneMonth(text: string, at: number, year: YearRef): DateDraft | undefined {
  const match = matchMonth(text, at)
  const month = number(match?.[1], LAST_MONTH)
  if (!match || month === undefined) return undefined
  return afterMonth(text, at + match[0].length, { year, month: { kind: 'printed', month } })
}

function parseMonthWord(text: string, at: number, year: YearRef): DateDraft | undefined {
  const row = monthRows.at(text, at)
  if (!row || !fits(text, at, at + row.word.length, row)) return undefined
  return afterMonth(text, at + row.word.length, { year, month: row.month })
}

/** What may stand after a month: days, a day, a part of the month, or nothing. */
function afterMonth(
  text: string,
  at: number,
  under: { readonly year: YearRef; readonly month: MonthRef },
): DateDraft {
  const days = daysAfter(text, at, under)
  if (days) return days
  const one = matchDay(text, at)
  const day = number(one?.[1], LAST_DAY)
  if (one && day !== undefined) return { end: at + one[0].length, expression: { kind: 'day', ...under, day } }
  const part = matchPart(text, at)
  const end = at + (part?.[0].length ?? 0)
  return { end, expression: { kind: 'month', ...under, part: part ? (PARTS[part[0]] ?? null) : null } }
}

function daysAfter(
  text: string,
  at: number,
  under: { readonly year: YearRef; readonly month: MonthRef },
): DateDraft | undefined {
  const match = matchBareDays(text, at) ?? matchDays(text, at)
  if (!match) return undefined
  const from = number(match[1], LAST_DAY)
  const to = number(match[2] ?? /([^、日]+)日$/.exec(match[0])?.[1], LAST_DAY)
  if (from === undefined || to === undefined || from >= to) return undefined
  const day = (value: number): DateExpression & { kind: 'day' } => ({ kind: 'day', ...under, day: value })
  return { end: at + match[0].length, expression: { kind: 'range', from: day(from), to: day(to) } }
}

/** Reads a day, or days, without a month: 4日, 5日至10日, 5、6日. */
export function parseBareDay(text: string, at: number): DateDraft | undefined {
  if (arabicDigit(text.charCodeAt(at)) < 0 || announcesLength(text, at)) return undefined
  const under = { year: { kind: 'open' }, month: openMonth } as const
  const days = daysAfter(text, at, under)
  if (days) return days
  const match = matchBareDay(text, at)
  const day = number(match?.[1], LAST_DAY)
  if (!match || day === undefined) return undefined
  return { end: at + match[0].length, expression: { kind: 'day', ...under, day } }
}
