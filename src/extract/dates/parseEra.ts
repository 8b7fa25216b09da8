/**
 * Times longer than a year that have a name: 20世纪80年代, 上世纪90年代, 21世纪, “十四五”, 2024—2025学年. Does not
 * know years or months.
 */
import { readDateNumber } from './dateNumber'
import type { DatePoint, ParsedPoint } from './expression'
import { anchored, SMALL, SMALL_HEADS, TO, TO_HEADS, YEAR, YEAR_HEADS } from './match'

/** 第十四个五年规划: the plans are counted from 1953. */
const matchPlan = anchored(
  '[“"「]?((?:十[一二三四五六七八九]?|[一二三四五六七八九])五)[”"」]?(?:时期|期间|规划期)?',
  '[“"「一二三四五六七八九十',
  // Without quotes it stands only before these.
  '时期规以开收末初、和与及到至',
)
const matchNumberedPlan = anchored(`第(${SMALL})个五年(?:规划|计划)(?:期间|时期)?`, '第')
const matchSchoolYear = anchored(
  `(${YEAR})(?:(?:学年)?(?:${TO}|/)(${YEAR}|\\d{2}))?学年度?`,
  YEAR_HEADS,
  `${TO_HEADS}/学`,
)
const matchCentury = anchored(
  `(${SMALL}|本|上|这个|上个)世纪(?!\\d?[大工佳星花之])`,
  `${SMALL_HEADS}本上这`,
  '世',
  '世个',
)
const matchDecade = anchored('([1-9]0|[一二三四五六七八九]十)年代', '123456789一二三四五六七八九', '年')

/** Reads a named long period at a place. */
export function parseEra(text: string, at: number): ParsedPoint | undefined {
  return parseSchoolYear(text, at) ?? parseCentury(text, at) ?? parsePlan(text, at)
}

function parseSchoolYear(text: string, at: number): ParsedPoint | undefined {
  const match = matchSchoolYear(text, at)
  const from = match && readDateNumber(match[1] ?? '')
  if (!match || from === undefined || from === null) return undefined
  return { end: at + match[0].length, point: { kind: 'school-year', from, to: from + 1 } }
}

function parseCentury(text: string, at: number): ParsedPoint | undefined {
  const match = matchCentury(text, at)
  const start = at + (match?.[0].length ?? 0)
  const decade = text.startsWith('年代', start + 2) ? matchDecade(text, start) : null
  const century = match ? centuryOf(match[1] ?? '') : 20
  if (decade) {
    const point: DatePoint = { kind: 'decade', century, decade: readDateNumber(decade[1] ?? '') ?? 0 }
    return { end: start + decade[0].length, point }
  }
  // 本世纪 alone is too vague, 3世纪 may be a length: only 10世纪 to 22世纪 is a place by itself.
  if (!match || typeof century === 'string' || century < 10) return undefined
  return { end: start, point: { kind: 'century', century } }
}

function centuryOf(named: string): number | 'last' | 'this' {
  if (named.startsWith('上')) return 'last'
  return readDateNumber(named) ?? 'this'
}

function parsePlan(text: string, at: number): ParsedPoint | undefined {
  const numbered = matchNumberedPlan(text, at)
  if (numbered) return plan(text, at + numbered[0].length, readDateNumber(numbered[1] ?? ''))
  const match = matchPlan(text, at)
  if (!match) return undefined
  const quoted = /^[“"「]/.test(match[0])
  const closed = /[”"」]/.test(match[0].slice(1))
  // Without quotes 十四五 may be a loose number (十四五个); then only what follows tells.
  if (
    quoted !== closed ||
    (!quoted && !/(?:时期|期间|规划期)$/.test(match[0]) && !followsPlan(text, at + match[0].length))
  )
    return undefined
  return plan(text, at + match[0].length, readDateNumber((match[1] ?? '').slice(0, -1)))
}

const PLAN_PARTS: Readonly<Record<string, 'start' | 'end'>> = { 初: 'start', 末: 'end' }
const followsPlan = anchored(
  // 十三五、十四五、十五五规划: of a row the last one tells.
  '(?:[、和与及到至](?:十[一二三四五六七八九]?|[一二三四五六七八九])五(?=[、和与及到至规时期以开收末初])){0,4}[、和与及到至]?(?:规划|以来|开局|收官|末|初|时期|期间)',
  '规以开收末初时期、和与及到至',
)

/** “十四五”末 is the plan's last year, “十五五”初 its first. */
function plan(text: string, at: number, number: number | undefined): ParsedPoint | undefined {
  if (number === undefined) return undefined
  const part = PLAN_PARTS[text.charAt(at)] ?? null
  return { end: at + (part === null ? 0 : 1), point: { kind: 'plan', plan: number, part } }
}
