/** The charts of the committed data, for tests of what is made of them. */
import { decodeCharts } from '../../src/charts/decodeCharts'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import type { ChartSpec } from '../../src/charts/spec/spec'
import { indexCorpus } from '../../src/corpus'
import { parseCorpus } from '../../src/model/corpusJson'
import type { Language } from '../../src/model/language'
import { readRepoFile } from './repoFiles'

const corpus = parseCorpus(readRepoFile('src/data/corpus.json'))
const list = decodeCharts(JSON.parse(readRepoFile('src/data/charts.json')))
if (!corpus.ok || !list.ok) throw new Error('the committed data are read')
const { charts } = list.value

export const realIndex = indexCorpus(corpus.value)

/** Every chart in a language. */
export function realSpecs(language: Language): readonly ChartSpec[] {
  return charts.map((definition) => buildSpec(definition, realIndex.corpus, { language }))
}
