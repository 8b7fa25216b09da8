/**
 * What the app is started with: a corpus and the charts over it, read from the bundled texts. Whatever is wrong
 * with them comes out as a sentence for the reader.
 */
import { err, ok, type Result } from '../base/result'
import { decodeCharts } from '../charts/decodeCharts'
import type { ChartList } from '../charts/definition'
import { indexCorpus, type CorpusIndex } from '../corpus'
import { corpusFaultMessage, parseCorpus } from '../model/corpusJson'

export interface EditionData {
  readonly index: CorpusIndex
  readonly charts: ChartList
}

/** Reads the text of a corpus and the parsed list of charts. */
export function readEdition(corpusText: string, chartsJson: unknown): Result<EditionData> {
  const corpus = parseCorpus(corpusText)
  if (!corpus.ok) return err(`corpus.json: ${corpusFaultMessage(corpus.error)}`)
  const charts = decodeCharts(chartsJson)
  if (!charts.ok) return err(charts.error.map((fault) => `charts.json: ${fault}`).join('\n'))
  return ok({ index: indexCorpus(corpus.value), charts: charts.value })
}
