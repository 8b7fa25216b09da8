/** The door of corpus/: what other floors may use. */
export { passagesOf, type HeldFigure, type Passage, type PassagePart } from './passages'
export { disagrees } from './disagreement'
export { indexCorpus, indexSteps, type CorpusIndex, type IndexParts } from './corpusIndex'
export { select, type Counts, type Selection } from './select'
export {
  keepStatisticColumns,
  statisticColumns,
  stepsPerDecade,
  type StatisticColumns,
} from './statisticColumns'
export { facets, type Choice, type Facets } from './facets'
export { buildOrder, keepOrder, orderOf, sortPositions, type Order } from './sortStatistics'
export { sortStatistics } from './sortedStatistics'
export { figuresOf, sameFact } from './ofStatistic'
export { countsBy } from './countsBy'
export { overview, overviewKeys, type OverviewKey, type OverviewRow } from './overview'
export {
  chartStatistics,
  figureIndicesOf,
  isShown,
  pagesOf,
  shownStatistics,
  shownStories,
  statisticsOfStory,
} from './selectors'
export {
  agreementRows,
  agreements,
  agreementSummary,
  type Agreement,
  type AgreementCell,
  type AgreementRow,
  type AgreementSummary,
} from './agreement'
export { knownPages, locatePage } from './locate/locatePage'
