import { expect, test } from 'vitest'
import { drawnFrame } from '../../../src/app/embed/drawnFrame'
import { present } from '../../../src/base/assert'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../../ui/support/sampleCharts'

const spec = buildSpec(present(sampleCharts.charts[0], 'a chart'), sampleCorpus, { language: 'en' })

test('the page says which chart it is and in which language, whatever is asked; the query how it looks', () => {
  const { wish } = drawnFrame(spec, '?chart=other&lang=zh&theme=dark&pin=0123456789ab')
  expect(wish).toEqual({ chart: spec.id, language: 'en', theme: 'dark', pin: '0123456789ab' })
})

test('as the build draws it and as it wakes up it is the same', () => {
  expect(drawnFrame(spec, '')).toEqual(drawnFrame(structuredClone(spec), '?utm_source=x'))
})
