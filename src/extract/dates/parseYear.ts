/**
 * Years, printed or as words: 2024年, 二〇二四年, 公元前221年, 去年, 同年. Does not know what may follow a
 * year (months, quarters); `parsePoint` puts them together.
 */
import { arabicDigit } from '../numerals/digits'
import { SignSet } from '../signSet'
import { yearWords } from './calendarWords'
import { readDateNumber } from './dateNumber'
import type { YearRef } from './expression'
import { anchored, COUNTING, isNumeralAt, YEAR, YEAR_HEADS } from './match'
import { WordRows } from './wordRows'

const yearRows = new WordRows(yearWords)

export interface ParsedYear {
  readonly end: number
  readonly year: YearRef
}

/** 年级, 年龄, 年轻 … after four digits are never a year; 年前期 and 年来 are lengths (5000年来). */
const matchPrinted = anchored(`(${YEAR})(?:财年|赛季|年度?)(?![级龄])`, YEAR_HEADS, '年财赛')
const matchEra = anchored('公元(前?)(\\d{1,4})年', '公')
/** Round numbers from 1000 on are lengths when history follows: 2000年历史, 1000多年. */
const matchLength = anchored('\\d000年(?:的?历史|来|多|间|前的|以上|之久|文明|古)', '123456789', '年')
/** Later years are numbers of years, not dates. */
const LAST_YEAR = 2199

/** Reads a year at a place, printed with 年 or given by a word. */
export function parseYear(text: string, at: number): ParsedYear | undefined {
  return parsePrinted(text, at) ?? parseEra(text, at) ?? parseWord(text, at)
}

function parsePrinted(text: string, at: number): ParsedYear | undefined {
  const match = matchPrinted(text, at)
  if (!match || (text.startsWith('000', at + 1) && matchLength(text, at))) return undefined
  const year = readDateNumber(match[1] ?? '')
  if (year === undefined || year > LAST_YEAR) return undefined
  return { end: at + match[0].length, year: { kind: 'printed', year } }
}

function parseEra(text: string, at: number): ParsedYear | undefined {
  const match = matchEra(text, at)
  if (!match) return undefined
  const year = Number(match[2])
  return { end: at + match[0].length, year: { kind: 'printed', year: match[1] ? -year : year } }
}

function parseWord(text: string, at: number): ParsedYear | undefined {
  const row = yearRows.at(text, at)
  if (!row) return undefined
  const end = at + row.word.length
  if (!fits(text, at, end, row)) return undefined
  return { end, year: row.year }
}

/** Says whether a word's neighbours leave it a word of its own. */
export function fits(
  text: string,
  at: number,
  end: number,
  row: { readonly notBefore?: string; readonly notAfter?: string },
): boolean {
  const next = text.charAt(end)
  const last = at > 0 ? text.charAt(at - 1) : ''
  if (next !== '' && row.notBefore?.includes(next)) return false
  return last === '' || !row.notAfter?.includes(last)
}

const points = new SignSet('.．:：')
/** What cuts a numeral in hanzi off from its head: another numeral, and 点 几 数. */
const headsOfHanzi = new SignSet(`${COUNTING}点几数`)

/** Says whether a numeral at the place would be cut off from the numeral or ordinal before it. */
export function cutsNumeral(text: string, at: number): boolean {
  if (!isNumeralAt(text, at)) return false
  const last = text.charCodeAt(at - 1)
  if (arabicDigit(text.charCodeAt(at)) >= 0)
    return arabicDigit(last) >= 0 || (points.has(last) && arabicDigit(text.charCodeAt(at - 2)) >= 0)
  return headsOfHanzi.has(last)
}
