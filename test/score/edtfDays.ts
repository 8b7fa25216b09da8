/**
 * EDTF → the days that it covers, so that two ways to write one time (`2024-33`, `2024-01/2024-03`)
 * are the same answer. Knows the forms that news needs, no uncertainty: `~` and `?` are dropped.
 *
 *   2024-02 → first 2024-02-01, last 2024-02-29;   2012/.. → first 2012-01-01, last open (null)
 */
import { dayNumber, dayOf, daysInMonth, parseDay } from '../../src/base/day'

/** Day numbers, both included; an open side is null. */
export interface DayRange {
  readonly first: number | null
  readonly last: number | null
}

/** Quarters (33–36), thirds (37–39), halves (40, 41) and seasons (21–24) of EDTF level 2, as months. */
const divisions: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 12],
  '33': [1, 3], '34': [4, 6], '35': [7, 9], '36': [10, 12],
  '37': [1, 4], '38': [5, 8], '39': [9, 12], '40': [1, 6], '41': [7, 12],
} // prettier-ignore

/** Reads an EDTF string; undefined where it is none that this scorer knows. */
export function edtfDays(edtf: string): DayRange | undefined {
  const [left = '', right, ...more] = edtf.split('/')
  if (more.length > 0) return undefined
  if (right === undefined) return pointDays(left)
  const first = isOpen(left) ? { first: null } : pointDays(left)
  const last = isOpen(right) ? { last: null } : pointDays(right)
  return first && last ? { first: first.first, last: last.last } : undefined
}

/** Says whether two EDTF strings cover the same days (or are the same unknown string). */
export function sameTime(a: string, b: string): boolean {
  const left = edtfDays(a)
  const right = edtfDays(b)
  if (!left || !right) return a === b
  return left.first === right.first && left.last === right.last
}

function isOpen(text: string): boolean {
  return text === '' || text === '..'
}

function pointDays(text: string): DayRange | undefined {
  const plain = text.replace(/[~?%]/g, '').replace(/T.*$/, '')
  const [, year, month, day] = /^(\d{2,4}X{0,2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(plain) ?? []
  if (year?.length !== 4) return undefined
  if (day !== undefined) {
    const parsed = parseDay(plain)
    return parsed && { first: dayNumber(parsed), last: dayNumber(parsed) }
  }
  const division = month === undefined ? undefined : divisions[month]
  const [from, to] = division ?? (month === undefined ? [1, 12] : [Number(month), Number(month)])
  return monthDays(Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9')), from, to)
}

function monthDays(fromYear: number, toYear: number, from: number, to: number): DayRange | undefined {
  const first = dayOf(fromYear, from, 1)
  const last = dayOf(toYear, to, daysInMonth(toYear, to))
  return first && last && { first: dayNumber(first), last: dayNumber(last) }
}
