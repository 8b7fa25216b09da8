import { describe, expect, it } from 'vitest'
import { automaticCharts } from '../../src/charts/automatic'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import { sampleCorpus } from '../support/sampleCorpus'
import { corpusOf } from './gallery/corpus'

const charts = automaticCharts(sampleCorpus.statistics)

describe('automaticCharts', () => {
  it('covers every statistic once', () => {
    const drawn = charts.flatMap(({ panels }) => panels.flatMap(({ statistics }) => statistics))
    expect(drawn.toSorted()).toEqual(sampleCorpus.statistics.map(({ id }) => id).toSorted())
  })
  it('mixes no units and has no duplicate ids', () => {
    expect(charts.flatMap((chart) => buildSpec(chart, sampleCorpus, { language: 'en' }).diagnostics)).toEqual(
      [],
    )
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length)
  })
  it('takes a log axis where numbers lie far apart, and only there', () => {
    const scales = (values: readonly number[]) =>
      automaticCharts(
        corpusOf(
          values.map((value, i) => ({
            id: `n${i}`,
            zh: '数',
            en: 'n',
            text: `${value}家`,
            amount: { value },
          })),
        ).statistics,
      ).map(({ panels }) => panels[0]?.scale)
    expect(scales([10, 1000])).toEqual(['log'])
    expect(scales([10, 500])).toEqual(['linear'])
    expect(scales([0, 500])).toEqual(['linear'])
  })
  it('puts the largest first and breaks long lists', () => {
    const many = corpusOf(
      Array.from({ length: 14 }, (_, i) => ({
        id: `n${i}`,
        zh: '数',
        en: 'n',
        text: `${i + 1}家`,
        amount: { value: i + 1 },
      })),
    )
    const parts = automaticCharts(many.statistics)
    expect(parts.map(({ panels }) => panels[0]?.statistics.length)).toEqual([12, 2])
    expect(parts[0]?.panels[0]?.statistics[0]).toBe('n13')
  })
  it('names a lone statistic, and counts many', () => {
    expect(charts.map(({ title }) => title.zh)).toContain('企业展面积')
    expect(charts[0]?.title).toEqual({ zh: '以“家”计的3个数字', en: '3 numbers in bodies' })
  })
  it('has nothing to draw of nothing', () => {
    expect(automaticCharts([])).toEqual([])
  })
})
