/**
 * Reads the unit or measure word behind a numeral, and a denominator behind a slash: 平方米 · 个百分点 ·
 * 元/吨. Refuses a measure word that is the first half of another word (3部|分). Knows no numeral.
 */
import { codeAt } from '../codeAt'
import { refusedAfter, unitGroups, unitNames } from '../lexicon/units'
import { PhraseTable, wordsOf } from './phraseTable'

export interface Unit {
  readonly end: number
  /** The unit as the figure names it: `bp` for 个基点. */
  readonly name: string
  /** As printed. */
  readonly printed: string
  readonly per: string | null
}

const units = new PhraseTable(unitGroups.flatMap((group) => wordsOf(group.units)))

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Says whether the unit at `at` may end where it ends. */
function mayEnd(text: string, at: number, printed: string): boolean {
  const end = at + printed.length
  if (isLatin(printed.charCodeAt(printed.length - 1))) {
    const next = codeAt(text, end)
    return !isLatin(next) && !(next >= 48 && next <= 57)
  }
  const refused = refusedAfter[printed]
  return refused === undefined || end >= text.length || !refused.includes(text[end] ?? '')
}

function longest(text: string, at: number): string | undefined {
  return units.startingAt(text, at, mayEnd)
}

/** Reads the unit at `at`; undefined where no known one stands there. */
export function readUnit(text: string, at: number): Unit | undefined {
  const start = text[at] === ' ' && isLatin(codeAt(text, at + 1)) ? at + 1 : at
  const printed = longest(text, start)
  if (printed === undefined) return undefined
  const slash = printed.indexOf('/')
  if (slash > 0)
    return ratio(printed.slice(0, slash), printed.slice(slash + 1), printed, start + printed.length)
  const end = start + printed.length
  const name = unitNames[printed] ?? printed
  const next = text[end]
  const per = next === '/' || next === '／' ? longest(text, end + 1) : undefined
  if (per === undefined) return { end, name, printed, per: null }
  return { end: end + 1 + per.length, name, printed, per: unitNames[per] ?? per }
}

function ratio(above: string, below: string, printed: string, end: number): Unit {
  return { end, name: unitNames[above] ?? above, printed, per: unitNames[below] ?? below }
}
