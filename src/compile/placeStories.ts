/**
 * Where each story stands: ranges from `printings.csv` where a person gave them, else what collation
 * put together from the segments of all pages, known by the story's headline. Knows no figure.
 */
import { matchStories, type MatchedStory } from '../collate/index'
import type { Span } from '../base/span'
import type { Printing, StoryId } from '../model/corpus'
import type { PageId } from '../model/figure'
import type { PageExtraction, StorySegment } from '../model/page'
import type { StoryEntry } from './storyTable'
import type { PrintingEntry } from './smallTables'
import type { Complaints } from './complaints'

/** A page with what was found on it. */
export interface ReadPage {
  readonly id: PageId
  readonly text: string
  readonly extraction: PageExtraction
}

/** Letters, digits and hanzi only, so that line breaks, widths and marks don't hide a headline. */
export function headlineKey(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Shorter than this, a headline is too common to be found inside another line. */
const tellingHeadline = 6

function carries(segment: StorySegment, story: StoryEntry): boolean {
  if (segment.headline === null) return false
  const printed = headlineKey(segment.headline)
  const wanted = headlineKey(story.headline)
  if (printed === wanted) return true
  const shorter = printed.length < wanted.length ? printed : wanted
  return shorter.length >= tellingHeadline && (printed.startsWith(wanted) || wanted.startsWith(printed))
}

/** The printings of each story, by page. A row whose story is not found on its page is an error. */
export function placeStories(
  stories: readonly StoryEntry[],
  rows: readonly PrintingEntry[],
  pages: ReadonlyMap<PageId, ReadPage>,
  complaints: Complaints,
): ReadonlyMap<StoryId, readonly Printing[]> {
  const placed = new Map<StoryId, Printing[]>(stories.map((story) => [story.id, []]))
  const matched = matchStories(
    [...pages.values()].flatMap((page) =>
      page.extraction.segments.map((segment) => ({ page: page.id, text: page.text, segment })),
    ),
  )
  for (const entry of rows) {
    const page = pages.get(entry.page)
    const story = stories.find((s) => s.id === entry.story)
    if (!page || !story) continue
    const pieces = entry.ranges ?? foundPieces(matched, page.id, story)
    const beyond = pieces.find((piece) => piece.end > page.text.length)
    if (beyond)
      complaints.error(
        entry.row,
        'range-beyond-page',
        `${entry.page} ends at ${page.text.length}, not ${beyond.end}`,
      )
    else if (pieces.length === 0)
      complaints.error(
        entry.row,
        'story-not-found',
        `no headline of ${entry.page} reads like ${story.headline}: fill ranges, or drop the row`,
      )
    else placed.get(story.id)?.push({ page: entry.page, pieces, status: entry.status })
  }
  for (const story of stories.filter((s) => placed.get(s.id)?.length === 0)) {
    complaints.error(
      null,
      'no-printing',
      `${story.id} has no printing: add a row for the page that prints it`,
    )
  }
  return placed
}

function foundPieces(matched: readonly MatchedStory[], page: PageId, story: StoryEntry): readonly Span[] {
  return matched
    .filter((m) => m.printings.some((p) => p.segments.some((segment) => carries(segment, story))))
    .flatMap((m) => m.printings.filter((p) => p.page === page))
    .flatMap((p) => p.pieces)
    .sort((a, b) => a.start - b.start)
}
