/**
 * A page's stories: raw text in, segments out. Every non-blank character of the page lies in one piece of one segment or
 * in the furniture (folios, slogans). Knows one page; printings of a story on other pages are matched elsewhere.
 */
import { rawSpan, type Span } from '../../base/span'
import type { PageText, StorySegment } from '../../model/page'
import type { CalendarPlace } from '../dates/calendarPlace'
import { placeOf } from '../dates/calendarPlace'
import { blocksOf } from './block'
import { classify } from './classify'
import { collectStories } from './collectStories'
import { datelineDay, dayOfPlace, latestPrintedMonth } from './storyDay'
import { piecesOf, type StoryDraft } from './storyDraft'

/** A segment with what its numbers' times are measured against. */
export interface TimedSegment {
  readonly segment: StorySegment
  /** The dateline's day, else that of the story a caption stands beside, else the issue's; null without any. */
  readonly day: CalendarPlace | null
  /** Raw range of the dateline's date, or null. */
  readonly datelineAt: Span | null
}

export interface SegmentedPage {
  /** In the order of their first pieces. */
  readonly stories: readonly TimedSegment[]
  /** Non-blank ranges that belong to no story. */
  readonly furniture: readonly Span[]
}

/** Finds the stories of a page. Total: any text gives segments. */
export function segmentPage(page: PageText): SegmentedPage {
  const blocks = Array.from(blocksOf(page.text), classify)
  const { stories, furniture } = collectStories(page.text, blocks)
  const latest = page.issued === null ? latestPrintedMonth(page.text) : null
  const ownDay = (story: StoryDraft): CalendarPlace | null => datelineDay(story.dateline, page.issued, latest)
  const timed = stories
    .filter((story) => story.blocks.length > 0)
    .map((story): TimedSegment => {
      const day = ownDay(story)
      const beside = story.beside && ownDay(story.beside)
      return {
        segment: segmentOf(story, piecesOf(story), day),
        day: day ?? beside ?? (page.issued ? placeOf(page.issued) : null),
        datelineAt: story.datelineAt,
      }
    })
  return {
    stories: timed.sort((a, b) => firstOf(a.segment) - firstOf(b.segment)),
    furniture: furniture.map((block) => rawSpan(block.start, block.end)),
  }
}

function firstOf(segment: StorySegment): number {
  return segment.pieces[0]?.start ?? 0
}

function segmentOf(story: StoryDraft, pieces: readonly Span[], day: CalendarPlace | null): StorySegment {
  const kind = story.kind === 'caption' ? 'caption' : story.headline === null ? 'fragment' : 'article'
  return {
    headline: story.headline,
    deck: story.deck,
    kind,
    pieces,
    dateline: story.dateline ? { place: story.dateline.place, date: dayOfPlace(day) } : null,
    agency: story.agency,
    byline: story.byline,
    continuedOn: story.continuedOn,
  }
}
