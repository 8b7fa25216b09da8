/** What the page of a corpus must show after a change of its filters, worked out without a page. Measures nothing. */
import { aggregateTexts } from '../../src/charts/aggregate/aggregateTexts'
import { measure } from '../../src/charts/aggregate/measures'
import { select, sortPositions, type CorpusIndex } from '../../src/corpus'
import { formatNumber } from '../../src/format/number'
import { everything, type Query } from '../../src/model/query'
import { defaultView } from '../../src/model/view'
import { wordsIn } from '../../src/ui/words'

const language = 'zh'
/** Rows of the aggregated chart. */
const unitsDrawn = 7

/** Signs by which a page shows that it has taken a change to all of its parts. */
export interface Shown {
  /** The line that counts. */
  readonly live: string
  /** What the aggregated chart says of itself. */
  readonly chart: string
  /** Rows of the table, its head among them. */
  readonly rows: string
  /** The first statistics of the table, so that any row in sight can be told. */
  readonly order: readonly string[]
}

/** A table in sight shows one of its first rows. */
const rowsTold = 500

/** The signs of a query. */
export function shownFor(index: CorpusIndex, patch: Partial<Query>): Shown {
  const selection = select(index, { ...everything, ...patch })
  const [shown, all] = [selection.figureCount, selection.figureTotal].map((n) => formatNumber(n, language))
  const positions = sortPositions(index, selection, defaultView.sort, language)
  return {
    live: wordsIn[language].filters.shown(shown ?? '', all ?? ''),
    chart: aggregateTexts(measure(index, selection, unitsDrawn), language).description,
    rows: String(selection.statisticCount + 1),
    order: Array.from(positions.subarray(0, rowsTold), (at) => index.corpus.statistics[at]?.id ?? ''),
  }
}
