/**
 * What a date that leaves something out is measured against. The order of DESIGN: what the sentence itself
 * names > the dateline (it fixes month and day) > the day of the issue (it fixes the year).
 */
import type { CalendarPlace } from './calendarPlace'

export interface DateAnchors {
  /** The story's day: its dateline's, else the issue's; its year may be unknown. Null where there is neither. */
  readonly story: CalendarPlace | null
  /** The date last named before this place in the story: 同年, 当日 and 次日 hang on it. */
  readonly named: CalendarPlace | null
  /** The date last named in this very sentence: a month or day without a year takes it from here. */
  readonly inSentence: CalendarPlace | null
  /** Whether the words around speak of what is to come (将于15日). */
  readonly future: boolean
  /** Whether it is the day on which somebody spoke (记者18日获悉), which no story is ahead of. */
  readonly reported: boolean
}

/** Anchors where nothing is known. */
export const noAnchors: DateAnchors = {
  story: null,
  named: null,
  inSentence: null,
  future: false,
  reported: false,
}

/**
 * How far ahead of the story a month may lie without the words saying so. A bare 12月 in November is this
 * year's, in January it is last year's.
 */
const MONTHS_AHEAD = 6

/** The year of a month that is printed without one. */
export function yearOfMonth(month: number, anchors: DateAnchors): number | null {
  const { story, inSentence } = anchors
  if (inSentence && inSentence.year !== null) return inSentence.year
  if (!story || story.year === null) return null
  if (story.month === null) return story.year
  if (anchors.future) return month < story.month ? story.year + 1 : story.year
  return month - story.month > MONTHS_AHEAD ? story.year - 1 : story.year
}

/**
 * The year of a stretch of months that is printed without one (1—8月, 前三季度). Such figures are counted when
 * the stretch is over, so one that ends after the story is last year's.
 */
export function yearOfStretch(lastMonth: number, anchors: DateAnchors): number | null {
  const { story, inSentence } = anchors
  if (inSentence && inSentence.year !== null) return inSentence.year
  if (!story || story.year === null) return null
  if (story.month === null || anchors.future) return story.year
  return lastMonth > story.month ? story.year - 1 : story.year
}
