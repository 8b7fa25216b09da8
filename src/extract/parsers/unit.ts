/**
 * Reads the unit or measure word behind a numeral, and a denominator behind a slash: 平方米 · 个百分点 ·
 * 元/吨 · 毫克/100毫升. Refuses a measure word that is the first half of another word (3部|分). Knows no numeral.
 */
import { codeAt } from '../codeAt'
import { refusedAfter, unitGroups, unitNames } from '../lexicon/units'
import { arabicDigit } from '../numerals/digits'
import { SignSet } from '../signSet'
import { PhraseTable, wordsOf } from './phraseTable'

export interface Unit {
  readonly end: number
  /** The unit as the figure names it: `bp` for 个基点. */
  readonly name: string
  /** As printed. */
  readonly printed: string
  readonly per: string | null
}

const printedUnits = unitGroups.flatMap((group) => wordsOf(group.units))
const units = new PhraseTable(printedUnits)
const sizes = new PhraseTable(
  unitGroups.flatMap(({ measured, units: own }) => (measured ? wordsOf(own) : [])),
)

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

const latinOrDigit = new SignSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** The signs before which a unit is the first half of another word, or of another unit in letters. */
function refusedSigns(printed: string): SignSet | null {
  if (isLatin(printed.charCodeAt(printed.length - 1))) return latinOrDigit
  const refused = refusedAfter[printed]
  return refused === undefined ? null : new SignSet(refused)
}

/** A map of strings is asked at half the cost of a record, where the strings were cut out of longer ones. */
const refusedOf = new Map(printedUnits.map((printed) => [printed, refusedSigns(printed)]))
const nameOf = new Map(printedUnits.map((printed) => [printed, unitNames[printed] ?? printed]))

/** Says whether the unit at `at` may end where it ends. */
function mayEnd(text: string, at: number, printed: string): boolean {
  const refused = refusedOf.get(printed) ?? null
  return refused === null || !refused.has(codeAt(text, at + printed.length))
}

const SPACE = 0x20
const slashes = new SignSet('/／')

function longest(text: string, at: number): string | undefined {
  return units.startingAt(text, at, mayEnd)
}

/** Reads the unit at `at`; undefined where no known one stands there. */
export function readUnit(text: string, at: number): Unit | undefined {
  const start = codeAt(text, at) === SPACE && isLatin(codeAt(text, at + 1)) ? at + 1 : at
  const printed = longest(text, start)
  if (printed === undefined) return undefined
  const end = start + printed.length
  const slash = printed.length > 2 ? printed.indexOf('/') : -1
  if (slash > 0) return ratio(printed.slice(0, slash), printed.slice(slash + 1), printed, end)
  const name = nameOf.get(printed) ?? printed
  const below = slashes.has(codeAt(text, end)) ? readBelow(text, end + 1) : undefined
  return { end: below?.end ?? end, name, printed, per: below?.per ?? null }
}

interface Below {
  readonly end: number
  readonly per: string
}

/** What stands below the stroke: 元/|吨, 毫克/|100毫升, but not 5元/2024年. */
function readBelow(text: string, at: number): Below | undefined {
  let digits = at
  while (arabicDigit(codeAt(text, digits)) >= 0) digits++
  const printed = digits === at ? longest(text, at) : sizes.startingAt(text, digits, mayEnd)
  if (printed === undefined) return undefined
  return { end: digits + printed.length, per: text.slice(at, digits) + (unitNames[printed] ?? printed) }
}

function ratio(above: string, below: string, printed: string, end: number): Unit {
  return { end, name: unitNames[above] ?? above, printed, per: unitNames[below] ?? below }
}
