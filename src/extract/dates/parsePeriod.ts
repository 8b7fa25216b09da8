/**
 * Parts of a year that are not months: 第二季度, 前三季度, 上半年, 前10个月, 秋季学期, 夏天. The year is handed in and
 * may be open. Lengths (三个季度, 10个月) belong to `parseLength`.
 */
import { readDateNumber } from './dateNumber'
import type { DatePoint, Season, YearRef } from './expression'
import type { DateDraft } from '../draft'
import { anchored, SMALL, TO, TO_HEADS } from './match'

/** 三个季度 without 前 or 第 is a length; so is 4个季度. */
const matchQuarter = anchored(
  '(?:第([1-4一二三四])(?:个)?季度?|([1-4一二三四首])季度|首个?季度?(?=[，。、,]))',
  '第首1234一二三四',
  '季',
)
const matchQuarters = anchored(
  `第?([1-4一二三四])(?:季度)?(?:${TO}|、|和)第?([1-4一二三四])季度`,
  '第1234一二三四',
  `${TO_HEADS}季、和`,
)
const matchFirstQuarters = anchored('[前头]([2-4二两三四])个?季度?(?![名位人家项])', '前头')
/** 前三季营收: without 度 only where a figure of the books follows; 前三季 alone may be seasons of a show. */
const matchFirstQuartersShort = anchored('前([23二两三])季(?=[，营净盈利销实累产出进收全我])', '前')
const matchFirstMonths = anchored(`[前头首](${SMALL}|两)个?月(?!球)`, '前头首')
const matchHalf = anchored('([上下])半年', '上下')
const matchSemester = anchored('([春秋])季?(?:新?学期|学季|开学季)', '春秋')
const matchSeason = anchored('([春夏秋冬])(?:[季天](?!奥|赛)|(?=[，。、；的]))', '春夏秋冬')

/** 第1周 counts weeks of a year only behind the year. */
const matchYearWeek = anchored(`第(${SMALL})周(?![岁年])`, '第')
const LAST_WEEK = 53

const SEASONS: Readonly<Record<string, Season>> = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' }

/** Reads a part of a year at a place, under a year already read (or open). */
export function parsePeriod(text: string, at: number, year: YearRef): DateDraft | undefined {
  return (
    parseQuarters(text, at, year) ??
    parseFirstMonths(text, at, year) ??
    parseHalf(text, at, year) ??
    parseSeason(text, at, year) ??
    parseYearWeek(text, at, year)
  )
}

function quarterNumber(sign: string | undefined): number {
  return sign === undefined || sign === '首' ? 1 : (readDateNumber(sign) ?? 1)
}

function parseQuarters(text: string, at: number, year: YearRef): DateDraft | undefined {
  const whole = matchFirstQuarters(text, at)
  const first = whole?.[0].endsWith('季度') === true ? whole : matchFirstQuartersShort(text, at)
  if (first) return quarter(text, first, at, { year, from: 1, to: quarterNumber(first[1]) })
  const several = matchQuarters(text, at)
  if (several) {
    const [from, to] = [quarterNumber(several[1]), quarterNumber(several[2])]
    return from < to ? quarter(text, several, at, { year, from, to }) : undefined
  }
  const one = matchQuarter(text, at)
  if (!one) return undefined
  const number = quarterNumber(one[1] ?? one[2])
  return quarter(text, one, at, { year, from: number, to: number })
}

function quarter(
  text: string,
  match: RegExpExecArray,
  at: number,
  of: { readonly year: YearRef; readonly from: number; readonly to: number },
): DateDraft {
  const end = at + match[0].length
  const atEnd = text.charAt(end) === '末'
  return { end: end + (atEnd ? 1 : 0), expression: { kind: 'quarter', ...of, atEnd } }
}

/** 前10个月 runs from January in reports of trade and finance. */
function parseFirstMonths(text: string, at: number, year: YearRef): DateDraft | undefined {
  const match = matchFirstMonths(text, at)
  // 到期前3个月, 开幕前两个月: before something, not from January on.
  if (match && /[此目期满之以日天会节产婚赛演役任始束幕业]/.test(text.charAt(at - 1))) return undefined
  const count = match && readDateNumber(match[1] ?? '')
  if (!match || !count || count > 12) return undefined
  const month = (value: number): DatePoint => ({
    kind: 'month',
    year,
    month: { kind: 'printed', month: value },
    part: null,
  })
  const expression = count === 1 ? month(1) : ({ kind: 'range', from: month(1), to: month(count) } as const)
  return { end: at + match[0].length, expression }
}

function parseHalf(text: string, at: number, year: YearRef): DateDraft | undefined {
  const match = matchHalf(text, at)
  if (!match) return undefined
  return { end: at + match[0].length, expression: { kind: 'half', year, half: match[1] === '上' ? 1 : 2 } }
}

function parseSeason(text: string, at: number, year: YearRef): DateDraft | undefined {
  const semester = matchSemester(text, at)
  if (semester) {
    const term = semester[1] === '春' ? 'spring' : 'autumn'
    return { end: at + semester[0].length, expression: { kind: 'semester', year, term } }
  }
  const match = year.kind === 'open' ? null : matchSeason(text, at)
  const season = SEASONS[match?.[1] ?? '']
  if (!match || !season) return undefined
  return { end: at + match[0].length, expression: { kind: 'season', year, season } }
}

function parseYearWeek(text: string, at: number, year: YearRef): DateDraft | undefined {
  const match = year.kind === 'open' ? null : matchYearWeek(text, at)
  const week = match && readDateNumber(match[1] ?? '')
  if (!match || !week || week > LAST_WEEK) return undefined
  return { end: at + match[0].length, expression: { kind: 'year-week', year, week } }
}
