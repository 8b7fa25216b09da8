/**
 * Arithmetic on calendar days written `YYYY-MM-DD`, in the proleptic Gregorian calendar and without
 * time zones. Knows no Chinese and no EDTF.
 */

declare const dayBrand: unique symbol

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly [dayBrand]: true }

const MS_PER_DAY = 86_400_000

/** Reads a day; undefined where the text is not one (`2024-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as Day)
}

/** Makes a day of its parts; undefined where there is no such day. `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** Days since 1970-01-01; negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day `count` days later (or earlier, where negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/** Year, month (1 to 12) and day of the month (1 to 31). */
export function dayParts(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The last day of a month, 28 to 31. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
