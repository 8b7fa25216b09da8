/** The names that an address may use for one corpus and its charts. */
import type { ChartList } from '../charts/definition'
import type { CorpusIndex } from '../corpus'
import type { KnownNames } from '../state/knownView'

/** Collects the names. */
export function knownNames(
  index: CorpusIndex,
  { charts }: ChartList,
  open: string | null = null,
): KnownNames {
  const { corpus, columns } = index
  return {
    corpus: open,
    stories: index.storyById,
    topics: new Set(corpus.topics.map(({ id }) => id)),
    pages: new Set(corpus.pages.map(({ id }) => id)),
    units: new Set(columns.unit.values),
    statistics: index.statisticById,
    // A large corpus has thousands of charts, and few addresses name one; which automatic ones there are is
    // known once the selection is made.
    charts: { has: (name) => name.startsWith('auto-') || charts.some(({ id }) => id === name) },
  }
}
