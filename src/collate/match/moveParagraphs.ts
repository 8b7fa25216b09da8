/**
 * Sends paragraphs that stand in the wrong segment (a torn page interleaves two stories) to the story
 * in which other segments print them. Knows shares of n-grams, no layout.
 */
import type { PageId } from '../../model/figure'
import type { Draft } from './assignHomes'
import type { Paragraph } from './paragraphs'
import { largest, ShingleIndex } from './shingleIndex'

/** So much of a paragraph must stand in another story, in other segments, … */
const THERE = 0.5
/** … and so little in its own. */
const HERE = 0.2
/** Shorter paragraphs (headings, single names) prove nothing and go with their neighbours. */
const LEAST = 12

type Found = number | undefined

/** For each draft and paragraph the story that it belongs to. */
export function moveParagraphs(drafts: readonly Draft[]): number[][] {
  const index = new ShingleIndex()
  drafts.forEach((draft, d) => index.add(draft.hashes, d))
  const homes = drafts.map((draft) => draft.home)
  const orphans = orphansOf(drafts)
  const stories: number[][] = []
  for (const d of orphans) {
    const draft = drafts[d] as Draft
    const found = draft.paragraphs.map((p) => locate(p, d, homes, index, undefined))
    const settled = fillUp(found, draft.home, true)
    stories[d] = settled
    homes[d] = mostCommon(settled) ?? draft.home
  }
  // The stories of fragments are known now, so that the others can ask where their paragraphs went.
  const beside = new Map<PageId, Set<number>>()
  drafts.forEach(({ placed: { page } }, d) => {
    beside.set(page, (beside.get(page) ?? new Set()).add(homes[d] ?? -1))
  })
  drafts.forEach((draft, d) => {
    if (orphans.has(d)) return
    const allowed = beside.get(draft.placed.page)
    const found = draft.paragraphs.map((p) => locate(p, d, homes, index, allowed))
    const counts = countsOf(draft.hashes)
    const known = found.map((story, p) => story ?? (isRepeated(draft, p, counts) ? draft.home : undefined))
    stories[d] = fillUp(known, draft.home, false)
  })
  return stories
}

/** Fragments without headline that share too little with any story to be one of its printings. */
function orphansOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const members = countsOf(drafts.map((draft) => draft.home))
  const alone = (draft: Draft): boolean =>
    draft.placed.segment.headline === null && members.get(draft.home) === 1
  return new Set([...drafts.keys()].filter((d) => alone(drafts[d] as Draft)))
}

function countsOf(numbers: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return counts
}

/**
 * The story that prints a paragraph in other segments; undefined where none clearly does. Only stories
 * that stand on the same page are `allowed` to a titled segment: what it shares with a story of another
 * page is reused copy, not a torn page, and stays.
 */
function locate(
  paragraph: Paragraph,
  d: number,
  homes: readonly number[],
  index: ShingleIndex,
  allowed: ReadonlySet<number> | undefined,
): Found {
  if (paragraph.hashes.length < LEAST) return undefined
  const home = homes[d] ?? -1
  const shares = index.shares(paragraph.hashes, (segment) => {
    const story = segment === d ? undefined : homes[segment]
    return story === undefined || allowed?.has(story) === false ? undefined : story
  })
  const best = largest(shares)
  if (!best || best[1] < THERE) return undefined
  return (shares.get(home) ?? 0) >= HERE ? home : best[0]
}

/** Says whether the segment itself prints a paragraph a second time: then it is its own. */
function isRepeated(draft: Draft, p: number, counts: ReadonlyMap<number, number>): boolean {
  const hashes = draft.paragraphs[p]?.hashes ?? new Int32Array(0)
  if (hashes.length < LEAST) return false
  const own = countsOf(hashes)
  const again = hashes.filter((hash) => (counts.get(hash) ?? 0) > (own.get(hash) ?? 0))
  return again.length >= THERE * hashes.length
}

/** Lets paragraphs that nothing is known of go with those around them. */
function fillUp(found: readonly Found[], home: number, orphan: boolean): number[] {
  return found.map((story, p) => {
    if (story !== undefined) return story
    const before = found.slice(0, p).findLast((other) => other !== undefined)
    const after = found.slice(p + 1).find((other) => other !== undefined)
    // An orphan has no text of its own; in a story a stretch must be enclosed, or be the tail.
    if (orphan) return before ?? after ?? home
    return before !== undefined && (after === undefined || after === before) ? before : home
  })
}

function mostCommon(stories: readonly number[]): Found {
  return largest(countsOf(stories))?.[0]
}
