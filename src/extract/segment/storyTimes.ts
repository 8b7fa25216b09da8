/**
 * Carries what segments say about their stories' days from the raw page to the clean text, where times are assigned.
 */
import type { EditedText } from '../../base/editMap'
import type { CleanOffset, Span } from '../../base/span'
import type { StoryTime } from '../dates/assignTimes'
import type { TimedSegment } from './segmentPage'

/** Translates the stories of a page for `timekeeper`. */
export function storyTimes(stories: readonly TimedSegment[], edited: EditedText): readonly StoryTime[] {
  const clean = (span: Span): Span<CleanOffset> => ({
    start: edited.toClean(span.start),
    end: edited.toClean(span.end),
  })
  return stories.map(({ segment, day, datelineAt }) => ({
    spans: segment.pieces.map(clean),
    day,
    datelineAt: datelineAt && clean(datelineAt),
  }))
}
