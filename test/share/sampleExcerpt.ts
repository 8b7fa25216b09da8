/** The sample corpus as excerpts, for the tests of share/. */
import { indexCorpus } from '../../src/corpus/index'
import { statisticId } from '../../src/model/corpus'
import { wholeCorpus, type Excerpt } from '../../src/share/tables/excerpt'
import { sampleCorpus } from '../support/sampleCorpus'

export const sampleIndex = indexCorpus(sampleCorpus)
export const whole: Excerpt = wholeCorpus(sampleIndex)

/** Some statistics of the sample, in this order. */
export function excerptOf(...ids: readonly string[]): Excerpt {
  const statistics = ids.flatMap((id) => sampleIndex.statisticById.get(statisticId(id)) ?? [])
  return { index: sampleIndex, statistics }
}
