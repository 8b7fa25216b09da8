/**
 * A corpus made ready for questions: made once, asked at every change of the view. What only some
 * questions need (search, sorting) is made when it is first needed. Holds no query.
 */
import { atOnce, eachRow } from '../base/pause'
import type { Corpus, DerivedStatistic, Statistic, StatisticId, Story, StoryId } from '../model/corpus'
import { buildColumns, type Columns } from './columns'
import { buildTextIndex, type TextIndex } from './text/textIndex'

export interface CorpusIndex {
  readonly corpus: Corpus
  readonly columns: Columns
  readonly storyById: ReadonlyMap<StoryId, Story>
  readonly statisticById: Pick<ReadonlyMap<StatisticId, Statistic>, 'get' | 'has'>
  /** Statistics by story, in the order of the corpus. */
  readonly byStory: ReadonlyMap<StoryId, readonly Statistic[]>
  /** A statistic's index in `corpus.statistics`. */
  readonly positionOf: ReadonlyMap<StatisticId, number>
  /** Derived statistic → the reported ones that it rests on, by position; nobody can derive from nothing. */
  readonly inputs: ReadonlyMap<number, readonly number[]>
  readonly text: () => TextIndex
}

/** Makes a value at the first call and keeps it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The reported statistics at the bottom of a derived one. A circle leads nowhere and adds nothing. */
function reportedInputs(
  derived: DerivedStatistic,
  corpus: Corpus,
  positionOf: ReadonlyMap<StatisticId, number>,
): readonly number[] {
  const found = new Set<number>()
  const seen = new Set<StatisticId>([derived.id])
  const visit = (id: StatisticId): void => {
    const position = positionOf.get(id)
    const statistic = position === undefined ? undefined : corpus.statistics[position]
    if (position === undefined || statistic === undefined) return
    if (statistic.kind === 'reported') found.add(position)
    else if (!seen.has(id)) {
      seen.add(id)
      visit(statistic.formula.left)
      visit(statistic.formula.right)
    }
  }
  visit(derived.formula.left)
  visit(derived.formula.right)
  return [...found]
}

/** What a worker has made ready of a corpus: flat arrays, which cost nothing to hand over. */
export interface IndexParts {
  readonly columns: Columns
  readonly text: TextIndex
}

/** Makes a corpus ready in steps of a millisecond or two: whoever must not keep a page waiting pauses between them. */
export function* indexSteps(corpus: Corpus, parts: IndexParts | null): Generator<void, CorpusIndex> {
  const columns = parts?.columns ?? buildColumns(corpus)
  yield
  const positionOf = new Map<StatisticId, number>()
  const byStory = new Map<StoryId, Statistic[]>()
  yield* eachRow(corpus.statistics, (statistic, i) => {
    positionOf.set(statistic.id, i)
    const group = byStory.get(statistic.story)
    if (group) group.push(statistic)
    else byStory.set(statistic.story, [statistic])
  })
  // Not a second map: each of a million entries costs time and memory.
  const statisticById: CorpusIndex['statisticById'] = {
    get: (id) => corpus.statistics[positionOf.get(id) ?? -1],
    has: (id) => positionOf.has(id),
  }
  const inputs = new Map<number, readonly number[]>()
  yield* eachRow(corpus.statistics, (statistic, i) => {
    if (statistic.kind === 'derived') inputs.set(i, reportedInputs(statistic, corpus, positionOf))
  })
  const storyById = new Map(corpus.stories.map((story) => [story.id, story]))
  const text = once(() => parts?.text ?? buildTextIndex(corpus, columns, inputs))
  return { corpus, columns, storyById, statisticById, byStory, positionOf, inputs, text }
}

/** Makes a corpus ready at once. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  return atOnce(indexSteps(corpus, null))
}
