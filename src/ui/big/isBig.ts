/** When a corpus is too large for lists of everything. Knows no look. */
import type { Corpus } from '../../model/corpus'

/** From here on a list of everything is no list that anybody reads. */
const most = { stories: 60, statistics: 1000, pages: 24 } as const

/** Says whether a corpus is too large to be shown in full. */
export function isBig({ stories, statistics, pages }: Corpus): boolean {
  return stories.length > most.stories || statistics.length > most.statistics || pages.length > most.pages
}
