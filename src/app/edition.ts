/**
 * What the app is started with: a corpus and the charts over it, read from the bundled texts. Whatever is wrong
 * with them comes out as a sentence for the reader.
 */
import { err, ok, type Result } from '../base/result'
import type { ChartList } from '../charts/definition'
import { indexCorpus, type CorpusIndex } from '../corpus'
import { corpusFaultMessage, parseCorpus } from '../model/corpusJson'

export interface EditionData {
  readonly index: CorpusIndex
  readonly charts: ChartList
}

/** Reads both texts. */
export function readEdition(corpusText: string, readCharts: () => Result<ChartList>): Result<EditionData> {
  const corpus = parseCorpus(corpusText)
  if (!corpus.ok) return err(`corpus.json: ${corpusFaultMessage(corpus.error)}`)
  const charts = readCharts()
  return charts.ok ? ok({ index: indexCorpus(corpus.value), charts: charts.value }) : charts
}
