/** The measures that the picture of a large selection draws, worked out once for each selection. Draws nothing. */
import { measure, type Measures } from '../../charts/aggregate/measures'
import type { CorpusIndex, Selection } from '../../corpus'

/** More units than this are a table. */
const units = 7

const known = new WeakMap<Selection, Measures>()

/** Measures a selection; whoever opens a page has it done beforehand, in a task of its own. */
export function measuresOf(index: CorpusIndex, selection: Selection): Measures {
  const measures = known.get(selection) ?? measure(index, selection, units)
  known.set(selection, measures)
  return measures
}
