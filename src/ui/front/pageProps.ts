/** What a page shows, and what the reader does with it: the same for a large corpus and for one whose charts are edited. */
import type { ChartList } from '../../charts/definition'
import type { CorpusIndex, Selection } from '../../corpus'
import type { Edition } from '../../model/language'
import type { View } from '../../model/view'
import type { Notice } from '../../state/notice'
import type { Words } from '../words'
import type { Actions } from './actions'

export interface PageProps {
  readonly words: Words
  readonly index: CorpusIndex
  readonly charts: ChartList
  readonly view: View
  readonly selection: Selection
  readonly edition: Edition
  readonly notices: readonly Notice[]
  readonly actions: Actions
}

/** Says whether nothing passes the filters. */
export function isNothing({ figureCount, storyCount }: Selection): boolean {
  return figureCount === 0 && storyCount === 0
}
