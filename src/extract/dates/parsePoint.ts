/**
 * One place on the calendar, as long as it is printed: a year with its month, day, quarter, half, season,
 * term or holiday; a month or day alone; a word for one (昨日, 上周五). May also give a range where the parts
 * share what follows them (1—8月, 5日至10日). Does not know 以来, 截至 or ranges of two whole points.
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import { numeralEnd } from './signs'
import { daysWords, pointWords } from './calendarWords'
import { openYear, type DateExpression, type DatePoint, type Part, type YearRef } from './expression'
import type { DateDraft } from '../draft'
import { anchored, TO, TO_HEADS, YEAR, YEAR_HEADS } from './match'
import { readDateNumber } from './dateNumber'
import { parseEra } from './parseEra'
import { parseHoliday } from './parseHoliday'
import { parseBareDay, parseMonth } from './parseMonth'
import { parsePeriod } from './parsePeriod'
import { fits, parseYear } from './parseYear'
import { WordRows } from './wordRows'

const matchIso = anchored(
  `(${YEAR})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d./-])`,
  YEAR_HEADS,
  '-/.',
)
const matchYears = anchored(`(${YEAR})年?${TO}(${YEAR})年度?(?![级龄])`, YEAR_HEADS, `${TO_HEADS}年`)
/** 2023—2024赛季, 2023/24榨季: a year of its own that runs from autumn to summer. */
const matchCycle = anchored(
  `(${YEAR})(?:${TO}|/)(${YEAR}|\\d{2}(?!\\d))(?:赛季|产季|生产季|财年|榨季|雪季|冰雪季|采暖季|供暖季|年度)`,
  YEAR_HEADS,
  `${TO_HEADS}/`,
)
const matchBracketedYears = anchored(`(${YEAR})${TO}(${YEAR})(?=[)）])`, YEAR_HEADS, TO_HEADS)
const matchYearPart = anchored('年?(初(?![步级中选])|底(?!薪)|末)|(年中)', '年初底末')
const matchWeek = anchored(
  '(本|上|下|这)个?(?:周|星期)([一二三四五六日天](?![年个月]))?',
  '本上下这',
  undefined,
  '个周星',
)
const matchWeekday = anchored(
  '(?:周|星期)([一二三四五六日])(?=[，。、；,;）)（(上下晚早凌至到在发表举闭开休停起例])',
  '周星',
)

const YEAR_PARTS: Readonly<Record<string, Part>> = { 初: 'start', 底: 'close', 末: 'end', 年中: 'middle' }
/** 周一至周五 opens every week. */
const matchWeekdays = anchored(
  `(?:周|星期)[一二三四五六]${TO}(?:周|星期)?[一二三四五六日天](?![年个月期])`,
  '周星',
)

const pointRows = new WordRows(pointWords)
const dayRows = new WordRows(daysWords)

const WEEKDAYS = '一二三四五六日'

/** Reads the longest point, or range of points that share a unit, that begins at a place. */
export function parsePoint(text: string, at: number): DateDraft | undefined {
  const fixed = parseIso(text, at) ?? parseYears(text, at) ?? fromPoint(parseEra(text, at))
  if (fixed) return fixed
  const year = parseYear(text, at)
  if (year) return parseUnder(text, year.end, year.year) ?? yearAlone(text, year.end, year.year)
  return (
    parseUnder(text, at, openYear) ?? parseBareDay(text, at) ?? parseWeek(text, at) ?? parseWord(text, at)
  )
}

function fromPoint(
  parsed: { readonly end: number; readonly point: DatePoint } | undefined,
): DateDraft | undefined {
  return parsed && { end: parsed.end, expression: parsed.point }
}

function parseUnder(text: string, at: number, year: YearRef): DateDraft | undefined {
  // 去年的10月 is still one date.
  const start = year.kind !== 'open' && text.charAt(at) === '的' ? at + 1 : at
  return parseBelow(text, start, year)
}

function parseBelow(text: string, at: number, year: YearRef): DateDraft | undefined {
  return parseMonth(text, at, year) ?? parsePeriod(text, at, year) ?? fromPoint(parseHoliday(text, at, year))
}

function yearAlone(text: string, at: number, year: YearRef): DateDraft {
  // 去年同日 is a day that only its own sentence knows; the year is sure.
  if (text.startsWith('同日', at)) return { end: at + 2, expression: { kind: 'year', year, part: null } }
  const match = matchYearPart(text, at)
  const part = YEAR_PARTS[match?.[1] ?? match?.[2] ?? ''] ?? null
  return { end: at + (match?.[0].length ?? 0), expression: { kind: 'year', year, part } }
}

function parseIso(text: string, at: number): DateDraft | undefined {
  const match = matchIso(text, at)
  const year = match && readDateNumber(match[1] ?? '')
  if (!match || !year) return undefined
  const expression: DateExpression = {
    kind: 'day',
    year: { kind: 'printed', year },
    month: { kind: 'printed', month: Number(match[3]) },
    day: Number(match[4]),
  }
  return { end: at + match[0].length, expression }
}

const yearJoins = new SignSet(`${TO_HEADS}/`)

/** Behind the first year, with or without 年, stands what joins it to the second. */
function mayJoinYears(text: string, at: number): boolean {
  const end = numeralEnd(text, at)
  return yearJoins.has(codeAt(text, text[end] === '年' ? end + 1 : end))
}

/** 2024—2025年, 2021年至2035年, （2021—2035）. */
function parseYears(text: string, at: number): DateDraft | undefined {
  const match = mayJoinYears(text, at)
    ? (matchCycle(text, at) ?? matchYears(text, at) ?? matchBracketedYears(text, at))
    : null
  const from = match && readDateNumber(match[1] ?? '')
  const second = match?.[2] ?? ''
  const to = readDateNumber(second.length === 2 ? `${String(from).slice(0, 2)}${second}` : second)
  if (!match || !from || !to || from >= to) return undefined
  const end = at + match[0].length
  // 2023年至2024年10月: the second end is finer, `parseDate` joins them.
  if (parseUnder(text, end, openYear)) return undefined
  const year = (value: number): DatePoint => ({
    kind: 'year',
    year: { kind: 'printed', year: value },
    part: null,
  })
  return { end, expression: { kind: 'range', from: year(from), to: year(to) } }
}

function parseWeek(text: string, at: number): DateDraft | undefined {
  const match = matchWeek(text, at)
  if (match) {
    // 日本周边 and 基本周期 are other words.
    if (/[日基成]/.test(text.charAt(at - 1)) || /[边期围年]/.test(text.charAt(at + match[0].length)))
      return undefined
    const offset = match[1] === '上' ? -1 : match[1] === '下' ? 1 : 0
    const weekday = match[2] ? WEEKDAYS.indexOf(match[2] === '天' ? '日' : match[2]) + 1 : null
    return { end: at + match[0].length, expression: { kind: 'week', offset, weekday } }
  }
  const every = matchWeekdays(text, at)
  if (every) return { end: at + every[0].length, expression: { kind: 'recurring', point: null } }
  const day = matchWeekday(text, at)
  if (!day) return undefined
  return {
    end: at + day[0].length,
    expression: { kind: 'week', offset: 0, weekday: WEEKDAYS.indexOf(day[1] ?? '') + 1 },
  }
}

function parseWord(text: string, at: number): DateDraft | undefined {
  const days = dayRows.at(text, at)
  if (days) return { end: at + days.word.length, expression: { kind: 'range', from: days.from, to: days.to } }
  const row = pointRows.at(text, at)
  if (!row || !fits(text, at, at + row.word.length, row)) return undefined
  return { end: at + row.word.length, expression: row.point }
}
