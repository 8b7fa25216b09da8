/**
 * Gives each segment the story that it belongs to as a whole. Knows how much of a segment other
 * segments hold, and whether headlines are the same; single paragraphs are looked at later.
 */
import type { PageId } from '../../model/figure'
import type { StorySegment } from '../../model/page'
import { foldedText } from '../align/tokens'
import { paragraphsOf, type Paragraph } from './paragraphs'
import { byPageAndPlace, type Place } from './place'
import { coverage, largest, ShingleIndex } from './shingleIndex'

/** A segment with the page that it stands on. */
export interface PlacedSegment {
  readonly page: PageId
  readonly text: string
  readonly segment: StorySegment
}

/** A segment in hand, with its paragraphs and the story (a number) that it belongs to. */
export interface Draft {
  readonly placed: PlacedSegment
  readonly paragraphs: readonly Paragraph[]
  readonly hashes: Int32Array
  readonly home: number
}

/** So much of a segment must stand in a longer one for both to be the same story. */
const SAME_STORY = 0.6
/** With the same headline less is enough: one paper may print the first half, another the second. */
const SAME_HEADLINE = 0.08
/**
 * A segment whose headline others bear too belongs with them: only another story that holds nearly all
 * of it takes it in. A torn page that holds half of it doesn't.
 */
const OTHER_HEADLINE = 0.9

/** Longest first, each segment joins the story that holds most of it, or opens a new one. */
export function assignHomes(segments: readonly PlacedSegment[]): Draft[] {
  const open = segments
    .map((placed) => {
      const paragraphs = paragraphsOf(placed.text, placed.segment.pieces)
      const headline = foldedText(placed.segment.headline ?? '')
      return {
        placed,
        paragraphs,
        headline,
        hashes: Int32Array.from(paragraphs.flatMap((p) => [...p.hashes])),
      }
    })
    .sort((a, b) => b.hashes.length - a.hashes.length || byPageAndPlace(placeOf(a.placed), placeOf(b.placed)))
  const bearers = new Map<string, number>()
  for (const { headline } of open) bearers.set(headline, (bearers.get(headline) ?? 0) + 1)
  const index = new ShingleIndex()
  const homes: number[] = []
  /** The stories that bear a headline. */
  const named = new Map<string, Set<number>>()
  return open.map(({ placed, paragraphs, headline, hashes }, d): Draft => {
    const held = coverage(index, hashes, (segment) => homes[segment])
    const namesakes = headline === '' ? undefined : named.get(headline)
    const namesake = largest(new Map([...held].filter(([story]) => namesakes?.has(story))))
    const best = largest(held)
    const isShared = headline !== '' && (bearers.get(headline) ?? 0) > 1
    const needed = isShared ? OTHER_HEADLINE : SAME_STORY
    const home =
      namesake && namesake[1] >= SAME_HEADLINE ? namesake[0] : best && best[1] >= needed ? best[0] : d
    homes.push(home)
    named.set(headline, (named.get(headline) ?? new Set()).add(home))
    index.add(hashes, d)
    return { placed, paragraphs, hashes, home }
  })
}

function placeOf(placed: PlacedSegment): Place {
  return { page: placed.page, pieces: placed.segment.pieces }
}
