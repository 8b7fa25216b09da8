/** The selection as files: its numbers as data, its charts as slides. Loaded at the first click. */
import type { Result } from '../../base/result'
import type { ChartSpec } from '../../charts/spec/spec'
import { sortStatistics, type CorpusIndex, type Selection } from '../../corpus'
import type { View } from '../../model/view'
import { makeData, makeDeck, type DataFormat, type SharedFile, type ShareFault } from '../../share'
import { chartAddress, viewAddress } from './addresses'

export { Errand } from './errand.svelte'
export { default as Outcome } from './Outcome.svelte'

export interface TakenView {
  readonly index: CorpusIndex
  readonly selection: Selection
  readonly view: View
  /** The address of the page that the reader is on. */
  readonly page: string
}

type Made = Promise<Result<SharedFile, ShareFault>>

/** The numbers of the selection, in the order of the table. */
export function selectionFile(format: DataFormat, { index, selection, view, page }: TakenView): Made {
  const { language, sort } = view
  const statistics = sortStatistics(index, selection, sort, language)
  return makeData(format, {
    excerpt: { index, statistics },
    chart: null,
    rows: 'statistics',
    language,
    address: viewAddress(page, view),
  })
}

/** The charts of the selection, one a slide. */
export function deckFile(specs: readonly ChartSpec[], { index, view, page }: TakenView): Made {
  const { language } = view
  const address = (chart: string): string => chartAddress(page, view, chart)
  return makeDeck({ specs, index, language, edition: 'light', address, now: new Date() })
}
