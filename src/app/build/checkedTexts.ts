/**
 * The bundled corpus and charts as the app gets them: checked, with the defaults of the charts filled in. What does not
 * pass is thrown, and so stops the build.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assert } from '../../base/assert'
import { decodeCharts } from '../../charts/decodeCharts'
import { corpusFaultMessage, parseCorpus } from '../../model/corpusJson'
import { markOf, type BundledTexts } from '../dataMark'

/** Both texts, and the mark by which the app knows them again. */
export interface CheckedTexts extends BundledTexts {
  readonly mark: string
}

/** Reads and checks the data of a folder. */
export function checkedTexts(folder: string): CheckedTexts {
  const corpus = readFileSync(resolve(folder, 'corpus.json'), 'utf8')
  const decoded = parseCorpus(corpus)
  assert(decoded.ok, decoded.ok ? '' : `corpus.json: ${corpusFaultMessage(decoded.error)}`)
  const list = decodeCharts(JSON.parse(readFileSync(resolve(folder, 'charts.json'), 'utf8')))
  assert(list.ok, list.ok ? '' : list.error.join('\n'))
  const texts = { corpus, charts: JSON.stringify(list.value) }
  return { ...texts, mark: markOf(texts) }
}
