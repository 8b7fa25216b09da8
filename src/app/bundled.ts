/**
 * The corpus and the charts that the app was built with. The build has checked them and left a mark of both texts: what
 * still bears the mark needs no checking, so a reader does not wait for the validator; anything else goes through it.
 */
import { pause } from '../base/pause'
import { err, ok, type Result } from '../base/result'
import type { ChartList } from '../charts/definition'
import { indexCorpus } from '../corpus'
import { fillCorpus } from '../model/corpusFill'
import type { CorpusRows } from '../model/corpusSchema'
import { markOf, type BundledTexts } from './dataMark'
import type { EditionData } from './edition'

/** Makes an edition of the texts, checked unless they bear the mark. */
export async function editionOf(texts: BundledTexts, mark: string | null): Promise<Result<EditionData>> {
  if (mark === markOf(texts)) {
    const rows = JSON.parse(texts.corpus) as CorpusRows
    const charts = JSON.parse(texts.charts) as ChartList
    const corpus = fillCorpus(rows)
    await pause()
    const index = indexCorpus(corpus)
    await pause()
    return ok({ index, charts })
  }
  const { readEdition } = await import('./edition')
  return readEdition(texts.corpus, JSON.parse(texts.charts))
}

/** Fetches the bundled data. */
export async function bundledEdition(): Promise<Result<EditionData>> {
  try {
    const [corpus, charts] = await Promise.all([
      // As text, so that the reader of files reads this one too, and a broken one has its message.
      import('../data/corpus.json?raw'),
      import('../data/charts.json?raw'),
    ])
    return editionOf({ corpus: corpus.default, charts: charts.default }, import.meta.env.DATA_MARK ?? null)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
