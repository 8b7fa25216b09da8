/**
 * The stories that a new page is proposed to hold: what segmentation finds, and, for numbers outside all of it, the
 * rest of the page, so that every number stands in one story. Knows no edition.
 */
import { rawSpan, type Span } from '../../base/span'
import { ownStoryId } from '../../model/ownNames'
import type { PageExtraction, StorySegment } from '../../model/page'
import type { SessionPage, SessionPrinting, SessionStory } from '../../model/session'

/** Begins the name of a story that prints no headline. */
export const untitled = '无题'

function statusOf({ continuedOn, kind }: StorySegment): SessionPrinting['status'] {
  if (continuedOn !== null) return 'continued'
  return kind === 'fragment' ? 'fragment' : 'complete'
}

/** What lies between the pieces of all stories. */
function gaps(pieces: readonly Span[], length: number): readonly Span[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start)
  const found: Span[] = []
  let at = 0
  for (const piece of sorted) {
    if (piece.start > at) found.push(rawSpan(at, piece.start))
    at = Math.max(at, piece.end)
  }
  if (at < length) found.push(rawSpan(at, length))
  return found
}

/** Proposes the stories of a page, in the order of the page. */
export function proposeStories(page: SessionPage, extraction: PageExtraction): readonly SessionStory[] {
  const { segments, figures } = extraction
  const stories = segments.map((segment): SessionStory => {
    const start = segment.pieces[0]?.start ?? 0
    return {
      id: ownStoryId(page, start),
      known: false,
      verdict: 'proposed',
      headline: segment.headline ?? `${untitled}（字 ${start}–${segment.pieces.at(-1)?.end ?? page.length}）`,
      kind: segment.kind === 'caption' ? 'caption' : 'article',
      place: segment.dateline?.place ?? null,
      date: segment.dateline?.date ?? null,
      agency: segment.agency,
      topic: null,
      printings: [{ page: page.id, pieces: segment.pieces, status: statusOf(segment) }],
    }
  })
  const rest = gaps(
    segments.flatMap(({ pieces }) => pieces),
    page.length,
  ).filter((gap) => figures.some((f) => f.kind === 'quantity' && gap.start <= f.start && f.end <= gap.end))
  const [first] = rest
  if (!first) return stories
  return [
    ...stories,
    {
      id: ownStoryId(page, first.start),
      known: false,
      verdict: 'proposed',
      headline: `${page.name}：其余文字`,
      kind: 'article',
      place: null,
      date: null,
      agency: null,
      topic: null,
      printings: [{ page: page.id, pieces: rest, status: 'fragment' }],
    },
  ]
}
