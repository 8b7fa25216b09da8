import { describe, expect, it } from 'vitest'
import { checkCharts } from '../../src/charts/checkCharts'
import { decodeCharts } from '../../src/charts/decodeCharts'
import { layoutChart } from '../../src/charts/layout/layoutChart'
import { clashes } from '../../src/charts/scene/textBox'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import corpusJson from '../../src/data/corpus.json'
import chartsJson from '../../src/data/charts.json'
import { decodeCorpus } from '../../src/model/corpusJson'
import { languages } from '../../src/model/language'

const charts = decodeCharts(chartsJson)
const corpus = decodeCorpus(corpusJson)
const widths = [320, 360, 400, 455, 520, 559, 560, 720, 900, 1100, 1600]

describe('data/charts.json with data/corpus.json', () => {
  it('decodes', () => {
    expect([charts.ok || charts.error, corpus.ok || corpus.error]).toEqual([true, true])
  })
  if (!charts.ok || !corpus.ok) return

  it('draws every statistic or says why not, in known units', () => {
    expect(checkCharts(charts.value, corpus.value).map(({ message }) => message)).toEqual([])
  })
  it('leads with the three charts that people come for', () => {
    expect(charts.value.charts.filter(({ lead }) => lead).map(({ id }) => id)).toEqual([
      'expo-exhibitors',
      'volunteers',
      'loan-limits',
    ])
  })
  it.each(charts.value.charts.map((chart) => [chart.id, chart] as const))(
    '%s collides and cuts nowhere',
    (_id, chart) => {
      const found = languages.flatMap((language) => {
        const spec = buildSpec(chart, corpus.value, { language })
        return widths.flatMap((width) =>
          clashes(layoutChart(spec, { edition: 'light', width, chrome: true })),
        )
      })
      expect(found).toEqual([])
    },
  )
})
