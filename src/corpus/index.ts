/** The door of corpus/: what other floors may use. */
export { passagesOf, type HeldFigure, type Passage, type PassagePart } from './passages'
export { disagrees } from './disagreement'
export { indexCorpus, type CorpusIndex } from './corpusIndex'
export { select, type Counts, type Selection } from './select'
export { facets, type Choice, type Facets } from './facets'
export { sortStatistics } from './sortStatistics'
export { overview, overviewKeys, type OverviewKey, type OverviewRow } from './overview'
export {
  chartStatistics,
  figureIndicesOf,
  figuresOf,
  isShown,
  pagesOf,
  sameFact,
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
