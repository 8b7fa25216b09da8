/**
 * The groups whose figures stand in the same sentence, for arithmetic checks. Knows sentences, no sums.
 */
import { overlaps } from '../../base/span'
import type { Collation, Group } from '../collateStory'
import { sentenceAround } from '../sentence'

/** Groups with a figure in the sentence of one of the group's figures; not the group itself. */
export function groupsBeside(collation: Collation, group: Group): Group[] {
  const texts = new Map(collation.witnesses.map(({ witness }) => [witness.page, witness.text]))
  return collation.groups.filter(
    (other) =>
      other.rank !== group.rank &&
      group.figures.some((figure) => {
        const sentence = sentenceAround(texts.get(figure.page) ?? '', figure)
        return other.figures.some((f) => f.page === figure.page && overlaps(f, sentence))
      }),
  )
}
