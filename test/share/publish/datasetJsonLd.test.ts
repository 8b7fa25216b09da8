import { describe, expect, test } from 'vitest'
import { datasetJsonLd, scriptJson } from '../../../src/share/publish/datasetJsonLd'
import { whole } from '../sampleExcerpt'

interface Variable {
  readonly propertyID: string
  readonly value: Readonly<Record<string, unknown>>
}
const options = {
  language: 'en',
  site: 'https://example.org/',
  version: 'abc',
  image: 'charts/fair.zh.png',
} as const
const dataset = datasetJsonLd(whole, options) as {
  variableMeasured: readonly Variable[]
  citation: readonly object[]
}
const valueOf = (id: string): unknown => dataset.variableMeasured.find((one) => one.propertyID === id)?.value

describe('the dataset', () => {
  test('has a variable for each statistic and a citation for each story that has one', () => {
    expect(dataset.variableMeasured).toHaveLength(whole.statistics.length)
    expect(dataset.citation).toHaveLength(4)
  })

  test.each([
    [
      'exhibitors',
      { '@type': 'QuantitativeValue', value: 3496, minValue: 3496, maxValue: 3496, unitText: '家' },
    ],
    ['proposals', { '@type': 'QuantitativeValue', value: 65000, maxValue: 65000, unitText: '项' }],
    ['matches', { '@type': 'QuantitativeValue', value: 33000, unitText: '个' }],
    ['spectators', { '@type': 'QuantitativeValue', minValue: 2000, maxValue: 10000, unitText: '名' }],
    ['loan-after', { '@type': 'QuantitativeValue', value: 20000, maxValue: 20000, unitText: '元/年' }],
  ])('%s has the ends that its words promise and no others', (id, value) => {
    expect(valueOf(id)).toEqual(value)
  })

  test('has a picture, at an absolute address where there is one', () => {
    expect(dataset).toMatchObject({ image: 'https://example.org/charts/fair.zh.png' })
    expect(datasetJsonLd(whole, { ...options, site: null })).toMatchObject({ image: 'charts/fair.zh.png' })
  })

  test('covers the days of its stories', () => {
    expect(dataset).toMatchObject({ temporalCoverage: '2024-11-04/2024-11-05', version: 'abc' })
  })
})

test('no text can end the script that it stands in', () => {
  expect(scriptJson({ a: '</script><b>' })).toBe('{"a":"\\u003c/script>\\u003cb>"}')
})
