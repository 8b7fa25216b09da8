/**
 * Reads EDTF times (ISO 8601-2) as intervals of days, as far as newspapers need them: years, months, days,
 * seasons, quarters, unspecified digits, open intervals. Knows no statistic and writes nothing.
 *
 *   2024-10 → 2024-10-01 … 2024-10-31;  2023/.. → 2023-01-01 … ∞;  XXXX-11 → undefined
 */
import { dayNumber, dayOf, daysInMonth, type Day } from './day'

/** Days since 1970-01-01, both ends included; an open end is infinite. */
export interface DayInterval {
  readonly first: number
  readonly last: number
}

function between(first: Day | undefined, last: Day | undefined): DayInterval | undefined {
  return first && last ? { first: dayNumber(first), last: dayNumber(last) } : undefined
}

function months(year: number, from: number, count: number): DayInterval | undefined {
  const last = from + count - 1
  const lastYear = year + Math.floor((last - 1) / 12)
  const lastMonth = ((last - 1) % 12) + 1
  return between(dayOf(year, from, 1), dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)))
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else. */
export function calendarInterval(text: string): DayInterval | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  if (match[2] === undefined) return months(year, 1, 12)
  const month = Number(match[2])
  if (match[3] !== undefined)
    return between(dayOf(year, month, Number(match[3])), dayOf(year, month, Number(match[3])))
  return month >= 1 && month <= 12 ? months(year, month, 1) : undefined
}

/** Codes that stand in the place of a month: first month and number of months. */
const partsOfYear: Readonly<Record<string, readonly [from: number, count: number]>> = {
  '21': [3, 3], '22': [6, 3], '23': [9, 3], '24': [12, 3], // spring … winter, which ends in the next year
  '33': [1, 3], '34': [4, 3], '35': [7, 3], '36': [10, 3], // quarters
  '37': [1, 4], '38': [5, 4], '39': [9, 4], // thirds
  '40': [1, 6], '41': [7, 6], // halves
} // prettier-ignore

function readDate(text: string): DayInterval | undefined {
  const bare = text
    .replace(/[?~%]$/, '')
    .replace(/T.*$/, '')
    .replace(/(?:-XX)+$/, '')
  const part = /^(\d{4})-(\d{2})$/.exec(bare)
  const span = part?.[2] === undefined ? undefined : partsOfYear[part[2]]
  if (part && span) return months(Number(part[1]), ...span)
  if (/^\d{2}(?:\dX|XX)$/.test(bare))
    return between(
      dayOf(Number(bare.replaceAll('X', '0')), 1, 1),
      dayOf(Number(bare.replaceAll('X', '9')), 12, 31),
    )
  return calendarInterval(bare)
}

/** Reads a time; undefined where it can't be laid on the calendar (`XXXX-11`, nonsense, ends before it starts). */
export function edtfInterval(text: string): DayInterval | undefined {
  const [from = '', to, more] = text.split('/')
  if (more !== undefined) return undefined
  if (to === undefined) return readDate(from)
  const isOpen = (end: string): boolean => end === '' || end === '..'
  if (isOpen(from) && isOpen(to)) return undefined
  const start = isOpen(from) ? { first: -Infinity } : readDate(from)
  const end = isOpen(to) ? { last: Infinity } : readDate(to)
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined
}
