/** Specs of gallery cases, for tests of texts. */
import { present } from '../../../src/base/assert'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import type { ChartSpec } from '../../../src/charts/spec/spec'
import type { Language } from '../../../src/model/language'
import { gallery } from './index'

export function gallerySpec(id: string, language: Language = 'zh'): ChartSpec {
  const { chart, corpus } = present(
    gallery.find((one) => one.chart.id === id),
    `a gallery case ${id}`,
  )
  return buildSpec(chart, corpus, { language })
}
