/**
 * Groups the segments of several pages into stories: what shares most of its n-grams is one story,
 * whatever is missing, damaged or out of order. Paragraphs that a torn page put into the wrong segment
 * go where other printings have them. Near-linear in the length of all pages. Knows no headline's
 * meaning; people may overrule the outcome.
 */
import { rawSpan, type Span } from '../../base/span'
import type { PageId } from '../../model/figure'
import type { StorySegment } from '../../model/page'
import { foldedText } from '../align/tokens'
import { paragraphsOf, type Paragraph } from './paragraphs'
import { moveParagraphs } from './moveParagraphs'
import { largest, ShingleIndex } from './shingleIndex'

/** A segment with the page that it stands on. */
export interface PlacedSegment {
  readonly page: PageId
  readonly text: string
  readonly segment: StorySegment
}

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

/** A segment in hand, with its paragraphs and the story (a number) that each belongs to. */
export interface Draft {
  readonly placed: PlacedSegment
  readonly paragraphs: readonly Paragraph[]
  readonly hashes: Int32Array
  readonly home: number
}

/** So much of a segment must stand in a longer one for both to be the same story. */
const SAME_STORY = 0.4
/** With the same headline much less is enough: one paper may print the first half, another the second. */
const SAME_HEADLINE = 0.08

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

/** Longest first, each segment joins the story that holds most of it, or opens a new one. */
function assignHomes(segments: readonly PlacedSegment[]): Draft[] {
  const open = segments
    .map((placed) => {
      const paragraphs = paragraphsOf(placed.text, placed.segment.pieces)
      return { placed, paragraphs, hashes: Int32Array.from(paragraphs.flatMap((p) => [...p.hashes])) }
    })
    .sort((a, b) => b.hashes.length - a.hashes.length || byPageAndPlace(placeOf(a.placed), placeOf(b.placed)))
  const index = new ShingleIndex()
  const homes: number[] = []
  const headlines = new Map<number, Set<string>>()
  return open.map((draft, d): Draft => {
    const shares = index.shares(draft.hashes, (segment) => homes[segment])
    const headline = foldedText(draft.placed.segment.headline ?? '')
    const best = largest(shares)
    const namesake = largest(
      new Map([...shares].filter(([story]) => headline !== '' && headlines.get(story)?.has(headline))),
    )
    const joined =
      namesake && namesake[1] >= SAME_HEADLINE ? namesake[0] : best && best[1] >= SAME_STORY ? best[0] : d
    homes.push(joined)
    headlines.set(joined, (headlines.get(joined) ?? new Set()).add(headline))
    index.add(draft.hashes, d)
    return { ...draft, home: joined }
  })
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

interface Place {
  readonly page: PageId
  readonly pieces: readonly Span[]
}

function placeOf(placed: PlacedSegment): Place {
  return { page: placed.page, pieces: placed.segment.pieces }
}

function byPageAndPlace(a: Place, b: Place): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0)
}

function compare(a: Place | undefined, b: Place | undefined): number {
  return a && b ? byPageAndPlace(a, b) : 0
}
