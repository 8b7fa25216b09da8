/**
 * The groups whose figures stand in the same sentence, for arithmetic checks. Knows sentences, no sums.
 */
import { overlaps, type Span } from '../base/span'
import type { PageId } from '../model/figure'
import type { Collation, Group } from './collateStory'
import { sentenceAround } from '../base/sentence'

/** A sentence has no more figures than this on either side of one. */
const REACH = 12

/** Groups with a figure in the sentence of one of the group's figures; not the group itself. */
export function groupsBeside(collation: Collation, group: Group): Group[] {
  const sentences = sentencesOf(collation, group)
  return collation.groups
    .slice(Math.max(0, group.rank - REACH), group.rank + REACH + 1)
    .filter((other) => other.rank !== group.rank)
    .filter((other) =>
      other.figures.some((f) => sentences.get(f.page)?.some((sentence) => overlaps(f, sentence))),
    )
}

/** The sentences in which the figures of a group stand, by page. */
export function sentencesOf(collation: Collation, group: Group): ReadonlyMap<PageId, readonly Span[]> {
  const texts = new Map(collation.witnesses.map(({ witness }) => [witness.page, witness.text]))
  const sentences = new Map<PageId, Span[]>()
  for (const figure of group.figures) {
    const sentence = sentenceAround(texts.get(figure.page) ?? '', figure)
    sentences.set(figure.page, [...(sentences.get(figure.page) ?? []), sentence])
  }
  return sentences
}
