/** Finds the dates of a passage from left to right, and resolves them as a story's walk would. For tests. */
import { cleanOffset } from '../../../src/base/span'
import { timekeeper, type DraftTime } from '../../../src/extract/dates/assignTimes'
import { parseDate } from '../../../src/extract/dates/parseDate'
import type { CalendarPlace } from '../../../src/extract/dates/calendarPlace'
import { noAmount, type Draft } from '../../../src/extract/draft'

/** The dates of a text as drafts. */
export function scanDates(text: string): readonly Draft[] {
  const drafts: Draft[] = []
  let at = 0
  while (at < text.length) {
    const found = parseDate(text, at)
    if (found) {
      drafts.push({
        start: cleanOffset(at),
        end: cleanOffset(found.end),
        kind: 'date',
        amount: noAmount,
        rule: 'parseDate',
        date: found.expression,
        subject: null,
      })
    }
    at = found ? found.end : at + 1
  }
  return drafts
}

export const storyOfNovember: CalendarPlace = { year: 2024, month: 11, day: 4 }

/** The times of a text's dates in a story of one day. */
export function timesOf(text: string, day: CalendarPlace | null = storyOfNovember): readonly DraftTime[] {
  const span = { start: cleanOffset(0), end: cleanOffset(text.length) }
  return scanDates(text).map(timekeeper(text, [{ spans: [span], day, datelineAt: null }]))
}

/** A passage with each date in ⟦⟧. */
export function marked(text: string): string {
  let out = ''
  let at = 0
  for (const { start, end } of scanDates(text)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return out + text.slice(at)
}
