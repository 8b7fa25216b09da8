/**
 * Measures a collation of damaged printings against the truth. Pairs of figures on different pages are
 * counted: those of one statistic should share a group (`aligned`), others must not (`pure`).
 */
import { collateStory, readingsOf, type Collation, type Witness } from '../../src/collate/index'
import { rawSpan } from '../../src/base/span'
import { figureKey, pageId } from '../../src/model/figure'
import { damagedPage, seeded, type DamagedPage, type Marked, type Rates } from './damage'
import { findFigures } from './figureFinder'

export interface Share {
  hit: number
  of: number
}

export interface CollationScore {
  /** Figures that stand in the group that holds most of their statistic. */
  readonly aligned: Share
  /** Figures that stand in a group whose majority is their statistic. */
  readonly pure: Share
  /** Changed claims (of statistics that stand elsewhere too) that show as a reading of their own. */
  readonly recall: Share
  /** Readings other than the commonest that hold a changed claim of the right statistic. */
  readonly precision: Share
}

export function emptyScore(): CollationScore {
  const share = (): Share => ({ hit: 0, of: 0 })
  return { aligned: share(), pure: share(), recall: share(), precision: share() }
}

/** Damages a story `printings` times and adds the measures to `score`. */
export function scorePrintings(
  score: CollationScore,
  story: Marked,
  printings: number,
  rates: Rates,
  seed: number,
): void {
  const random = seeded(seed)
  const pages = Array.from({ length: printings }, () => damagedPage(story, rates, random))
  const witnesses = pages.map((page, i): Witness => {
    const name = `page-${String(i).padStart(3, '0')}`
    return {
      page: pageId(name),
      text: page.text,
      pieces: [rawSpan(0, page.text.length)],
      figures: findFigures(name, page.text),
    }
  })
  measure(score, collateStory(witnesses), truths(witnesses, pages))
}

interface Truth {
  readonly id: number
  readonly changed: boolean
}

function truths(witnesses: readonly Witness[], pages: readonly DamagedPage[]): Map<string, Truth> {
  return new Map(
    witnesses.flatMap((witness, i) =>
      witness.figures.flatMap((figure): [string, Truth][] => {
        const truth = pages[i]?.figures.find((t) => t.start < figure.end && figure.start < t.end)
        return truth ? [[figureKey(figure), truth]] : []
      }),
    ),
  )
}

function measure(score: CollationScore, collation: Collation, truth: ReadonlyMap<string, Truth>): void {
  const groupsById = new Map<number, number[]>()
  for (const group of collation.groups) {
    const known = group.figures.flatMap((figure) => truth.get(figureKey(figure)) ?? [])
    const ids = countBy(known.map((t) => t.id))
    const [mainId, mainCount] = top(ids)
    tally(score.pure, mainCount, known.length)
    for (const [id, count] of ids) groupsById.set(id, [...(groupsById.get(id) ?? []), count])
    for (const [r, reading] of readingsOf(group).entries()) {
      const claims = reading.figures.flatMap((figure) => truth.get(figureKey(figure)) ?? [])
      const right = claims.some((t) => t.id === mainId && t.changed)
      if (r > 0)
        tally(
          score.precision,
          right || readingsOf(group)[0]?.figures.some((f) => truth.get(figureKey(f))?.changed) ? 1 : 0,
          1,
        )
    }
    const stable = group.figures.some((f) => truth.get(figureKey(f))?.changed === false)
    const disputed = readingsOf(group).length > 1
    tally(score.recall, disputed && stable ? known.filter((t) => t.changed && t.id === mainId).length : 0, 0)
  }
  for (const counts of groupsById.values())
    tally(
      score.aligned,
      Math.max(...counts),
      counts.reduce((a, b) => a + b, 0),
    )
  score.recall.of += changedWithCounterpart(truth)
}

function changedWithCounterpart(truth: ReadonlyMap<string, Truth>): number {
  const stable = new Set([...truth.values()].filter((t) => !t.changed).map((t) => t.id))
  return [...truth.values()].filter((t) => t.changed && stable.has(t.id)).length
}

function tally(share: Share, hit: number, of: number): void {
  share.hit += hit
  share.of += of
}

function countBy(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function top(counts: ReadonlyMap<number, number>): readonly [number, number] {
  return [...counts].reduce<readonly [number, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [-1, 0],
  )
}
