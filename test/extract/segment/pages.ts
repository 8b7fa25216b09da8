/** Pages for tests of segmentation, and short descriptions of what was found on them. Passages are our own. */
import { parseDay } from '../../../src/base/day'
import { segmentPage, type SegmentedPage } from '../../../src/extract/segment/segmentPage'
import { pageId } from '../../../src/model/figure'
import type { StorySegment } from '../../../src/model/page'

/** Segments a text as a page printed on a day (5 November 2024), or on no known day. */
export function segment(text: string, issued: string | null = '2024-11-05'): SegmentedPage {
  return segmentPage({
    id: pageId('page-test'),
    text,
    issued: issued === null ? null : (parseDay(issued) ?? null),
  })
}

/** The segments of a text. */
export function segmentsOf(text: string, issued?: string | null): readonly StorySegment[] {
  return segment(text, issued).stories.map((story) => story.segment)
}

/** The only segment of a text that has one. */
export function onlySegment(text: string, issued?: string | null): StorySegment {
  const found = segmentsOf(text, issued)
  if (found.length !== 1 || !found[0]) throw new Error(`one segment expected, found ${found.length}`)
  return found[0]
}

/** Kind and headline of each segment: `article 秋粮入库`. */
export function outline(text: string, issued?: string | null): readonly string[] {
  return segmentsOf(text, issued).map(({ kind, headline }) => `${kind} ${headline ?? '–'}`)
}

/** The raw text of a segment, its pieces joined by a mark. */
export function textOf(page: string, found: StorySegment): string {
  return found.pieces.map(({ start, end }) => page.slice(start, end)).join(' ⁂ ')
}
