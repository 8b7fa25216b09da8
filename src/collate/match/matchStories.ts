/**
 * Groups the segments of several pages into stories: what shares most of its n-grams is one story,
 * whatever is missing, damaged or out of order. Paragraphs that a torn page put into the wrong segment
 * go where other printings have them. Near-linear in the length of all pages. Knows no headline's
 * meaning; people may overrule the outcome.
 */
import { rawSpan, type Span } from '../../base/span'
import type { PageId } from '../../model/figure'
import type { StorySegment } from '../../model/page'
import { byPageAndPlace, type Place } from './place'
import { assignHomes, type Draft, type PlacedSegment } from './assignHomes'
import { moveParagraphs } from './moveParagraphs'
import type { Paragraph } from './paragraphs'

/** A story as one page prints it. */
export interface MatchedPrinting {
  readonly page: PageId
  readonly text: string
  /** Ascending; paragraphs of one piece that belong together stay one piece. */
  readonly pieces: readonly Span[]
  /** The segments that it was put together from, the largest contribution first. */
  readonly segments: readonly StorySegment[]
}

export interface MatchedStory {
  /** By page. */
  readonly printings: readonly MatchedPrinting[]
}

/** Groups segments into stories, in the order of the first page and place of each. */
export function matchStories(segments: readonly PlacedSegment[]): MatchedStory[] {
  const drafts = assignHomes(segments)
  const stories = moveParagraphs(drafts)
  const byStory = new Map<number, Map<PageId, Contribution[]>>()
  drafts.forEach((draft, d) => {
    draft.paragraphs.forEach((paragraph, p) => {
      const story = stories[d]?.[p] ?? draft.home
      const pages = byStory.get(story) ?? new Map<PageId, Contribution[]>()
      byStory.set(story, pages)
      const list = pages.get(draft.placed.page) ?? []
      pages.set(draft.placed.page, list)
      list.push({ draft, paragraph })
    })
  })
  return [...byStory.values()]
    .map((pages): MatchedStory => ({ printings: [...pages.values()].map(printingOf).sort(byPageAndPlace) }))
    .sort((a, b) => compare(a.printings[0], b.printings[0]))
}

interface Contribution {
  readonly draft: Draft
  readonly paragraph: Paragraph
}

function printingOf(contributions: readonly Contribution[]): MatchedPrinting {
  const weights = new Map<StorySegment, number>()
  for (const { draft, paragraph } of contributions) {
    const { segment } = draft.placed
    weights.set(segment, (weights.get(segment) ?? 0) + paragraph.end - paragraph.start)
  }
  const sorted = [...contributions].sort((a, b) => a.paragraph.start - b.paragraph.start)
  const pieces: { start: number; end: number; last: Contribution }[] = []
  for (const contribution of sorted) {
    const open = pieces.at(-1)
    if (open && follows(open.last, contribution)) {
      open.end = contribution.paragraph.end
      open.last = contribution
    } else
      pieces.push({
        start: contribution.paragraph.start,
        end: contribution.paragraph.end,
        last: contribution,
      })
  }
  const first = contributions[0] as Contribution
  return {
    page: first.draft.placed.page,
    text: first.draft.placed.text,
    pieces: pieces.map(({ start, end }) => rawSpan(start, end)),
    segments: [...weights].sort((a, b) => b[1] - a[1]).map(([segment]) => segment),
  }
}

/** Says whether one paragraph is the next of the other in the same piece of the same segment. */
function follows(before: Contribution, after: Contribution): boolean {
  const { paragraphs } = before.draft
  return (
    before.draft === after.draft &&
    before.paragraph.piece === after.paragraph.piece &&
    paragraphs.indexOf(before.paragraph) + 1 === paragraphs.indexOf(after.paragraph)
  )
}

function compare(a: Place | undefined, b: Place | undefined): number {
  return a && b ? byPageAndPlace(a, b) : 0
}
