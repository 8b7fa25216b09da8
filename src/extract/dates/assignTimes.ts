/**
 * When the numbers of a page were true. Resolves its dates in the order of the text, each against the story's
 * day and the dates named before it, and gives every quantity the date that its sentence speaks of. The rules are
 * those of `whichDate.ts`; this file walks the text once, so the cost is linear.
 */
import type { CleanOffset, Span } from '../../base/span'
import type { TimeStatus } from '../../model/figure'
import type { Draft } from '../draft'
import { SignSet } from '../signSet'
import type { DateAnchors } from './anchors'
import { writePlace, type CalendarPlace } from './calendarPlace'
import type { DateExpression } from './expression'
import { breakBetween } from './breaks'
import { resolveDate } from './resolveDate'
import { stretchOf } from './stretch'
import { chooseTime, isFrame, saysNow, speaksOfFuture, standing, type Candidate } from './whichDate'

/** What a story says about its own day, in places of the clean text. */
export interface StoryTime {
  /** The story's ranges. */
  readonly spans: readonly Span<CleanOffset>[]
  /** The dateline's day, else the issue's; null where there is neither. */
  readonly day: CalendarPlace | null
  /** Where the dateline prints its date (11月4日), or null. */
  readonly datelineAt: Span<CleanOffset> | null
}

/** The time of one draft; `timeFrom` is the date it was taken from, null for dates themselves. */
export interface DraftTime {
  readonly time: string | null
  readonly timeStatus: TimeStatus
  readonly timeFrom: Span<CleanOffset> | null
}

const since = new SignSet('来')
const noTime: DraftTime = { time: null, timeStatus: 'unknown', timeFrom: null }
const noStory: StoryTime = { spans: [], day: null, datelineAt: null }

/** Tells the time of each draft of a text. Asked in the drafts' order, which are sorted and disjoint. */
export function timekeeper(text: string, stories: readonly StoryTime[]): (draft: Draft) => DraftTime {
  const storyAt = storyFinder(stories)
  const walk = new Walk(text)
  return (draft) => {
    walk.enter(draft, storyAt(draft.start))
    if (draft.date) return walk.date(draft)
    return draft.kind === 'quantity' ? walk.quantity(draft) : noTime
  }
}

/** Finds the story of ascending places, in one pass over all stories' ranges. */
function storyFinder(stories: readonly StoryTime[]): (place: number) => StoryTime {
  const ranges = stories
    .flatMap((story) => story.spans.map((span) => ({ span, story })))
    .sort((a, b) => a.span.start - b.span.start)
  let at = 0
  return (place) => {
    while (at + 1 < ranges.length && (ranges[at + 1]?.span.start ?? Infinity) <= place) at++
    const range = ranges[at]
    return range && range.span.start <= place && place < range.span.end ? range.story : noStory
  }
}

/** What is remembered on the way through a text: the dates of the sentence, the frame of the paragraph. */
class Walk {
  readonly #text: string
  #cursor = 0
  /** Where the last draft ended. */
  #before = 0
  #story: StoryTime = noStory
  /** The story's day as a time: written once, and shared by all numbers that no date governs. */
  #storyTime: DraftTime = noTime
  #named: CalendarPlace | null = null
  #inSentence: CalendarPlace | null = null
  /** The dates of the sentence so far that a number may speak of. */
  #sentence: Candidate[] = []
  /** The paragraph has named a day after the story's: it is a forecast or a programme. */
  #ahead = false
  /** The last statistical period of the paragraph, for sentences that name none. */
  #frame: Candidate | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Takes in the words between the last draft and this one. */
  enter(draft: Draft, story: StoryTime): void {
    const found = breakBetween(this.#text, this.#cursor, draft.start)
    if (story !== this.#story) {
      this.#story = story
      this.#storyTime = timeOfStory(story)
      this.#named = null
    }
    if (found !== 'none') this.#endSentence()
    if (found === 'paragraph') {
      this.#frame = null
      this.#ahead = false
    }
    if (saysNow(this.#text, this.#cursor, draft.start)) this.#forget()
    // 去年10月爆发以来，…: 以来 closes a clause whose date stands some words before it.
    if (found === 'none' && this.#sentence.length > 0 && this.#saysSince(draft.start)) this.#closeSince()
    this.#before = this.#cursor
    this.#cursor = draft.end
  }

  #saysSince(end: number): boolean {
    return (
      since.standIn(this.#text, this.#cursor, end) && /以来[，,、]/.test(this.#text.slice(this.#cursor, end))
    )
  }

  /** 1978年只有3条，如今有216艘: what was named before holds no more, but for the day on which somebody spoke. */
  #forget(): void {
    this.#frame = null
    this.#sentence = this.#sentence.filter((date) => date.standing === 'report')
  }

  #endSentence(): void {
    // Most sentences name no date, and their empty list serves the next one.
    if (this.#sentence.length > 0) this.#sentence = []
    this.#inSentence = null
  }

  #closeSince(): void {
    const last = this.#sentence.at(-1)
    if (!last?.time || last.time.includes('..')) return
    const start = last.time.split('/')[0] ?? last.time
    this.#sentence[this.#sentence.length - 1] = { ...last, time: `${start}/..`, kind: 'since' }
  }

  /** Resolves a date and remembers it for the words after it. */
  date(draft: Draft): DraftTime {
    if (!draft.date) return noTime
    const place = standing(this.#text, draft)
    // 18日宣布将…: what is announced lies ahead, the day of the announcement does not.
    const future = place === 'plain' && (speaksOfFuture(this.#text, draft) || this.#goesOnAhead(draft.date))
    const anchors: DateAnchors = {
      story: this.#story.day,
      named: this.#named,
      // 2024年增速…，较7月预测…: what is compared with lies outside the sentence's own time.
      inSentence: place === 'basis' ? null : this.#inSentence,
      future,
      reported: place === 'report',
    }
    const resolved = resolveDate(draft.date, anchors)
    const from = this.#sentence.at(-1)
    const stretch =
      from?.span.end === this.#before ? stretchOf(this.#text, from, draft.start, resolved) : null
    const candidate: Candidate = {
      span: { start: draft.start, end: draft.end },
      kind: stretch === null ? draft.date.kind : 'range',
      time: stretch?.time ?? resolved.governs,
      timeStatus: stretch?.timeStatus ?? resolved.timeStatus,
      standing: place,
      future,
    }
    this.#sentence.push(candidate)
    if (resolved.place && place !== 'basis') {
      this.#named = resolved.place
      this.#inSentence = resolved.place
      this.#ahead ||= isAfter(resolved.place, this.#story.day)
    }
    return { time: resolved.time, timeStatus: resolved.timeStatus, timeFrom: null }
  }

  /** A bare day behind a day to come lies ahead as well: 16日 in a forecast that began with 14日至17日. */
  #goesOnAhead(date: DateExpression): boolean {
    const today = this.#story.day?.day ?? null
    return (
      this.#ahead && today !== null && date.kind === 'day' && date.month.kind === 'open' && date.day > today
    )
  }

  /** Chooses the time of a quantity. */
  quantity(draft: Draft): DraftTime {
    const chosen = chooseTime(this.#text, draft, this.#sentence, this.#frame)
    if (chosen) {
      if (chosen.candidate && isFrame(chosen.candidate)) this.#frame = chosen.candidate
      return { time: chosen.time, timeStatus: chosen.timeStatus, timeFrom: chosen.timeFrom }
    }
    return this.#storyTime
  }
}

/** What a number takes from its story alone. */
function timeOfStory({ day, datelineAt }: StoryTime): DraftTime {
  const time = day ? writePlace(day) : undefined
  return time !== undefined ? { time, timeStatus: 'inferred', timeFrom: datelineAt } : noTime
}

/** Says whether a day lies after the story's. */
function isAfter(place: CalendarPlace, story: CalendarPlace | null): boolean {
  if (place.day === null || story?.day == null || place.year !== story.year) return false
  // Most dates of a story are its own day, which need not be written to be compared.
  if (place.month === story.month && place.day <= story.day) return false
  const [a, b] = [writePlace(place), writePlace(story)]
  return a !== undefined && b !== undefined && a > b
}
