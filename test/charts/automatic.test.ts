import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { automaticCharts, isAutomatic, scaleFor, sizeOf } from '../../src/charts/automatic'
import { layoutSheet } from '../../src/charts/layout/layoutSheet'
import { layoutChart } from '../../src/charts/layout/layoutChart'
import { clashes } from '../../src/charts/scene/textBox'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import corpusJson from '../../src/data/corpus.json'
import { amountOf, type Corpus, type Statistic } from '../../src/model/corpus'
import { decodeCorpus } from '../../src/model/corpusJson'
import { languages } from '../../src/model/language'
import { present } from '../../src/base/assert'
import { sampleCorpus } from '../support/sampleCorpus'
import { corpusOf } from './gallery/corpus'

const decoded = decodeCorpus(corpusJson)
const published: Corpus = decoded.ok ? decoded.value : sampleCorpus
const byId = new Map(published.statistics.map((statistic) => [statistic.id, statistic]))
const some = fc.subarray([...published.statistics])
const idsOf = (charts: ReturnType<typeof automaticCharts>) =>
  charts.flatMap(({ panels }) => panels.flatMap(({ statistics }) => statistics))
const numbers = (values: readonly number[]): readonly Statistic[] =>
  corpusOf(
    values.map((value, i) => ({
      id: `n${i}`,
      zh: `数${i}`,
      en: `n${i}`,
      text: `${value}家`,
      amount: { value },
    })),
  ).statistics

describe('of any set of statistics', () => {
  it('each stands in one chart, once', () => {
    fc.assert(
      fc.property(some, (statistics) => {
        expect(idsOf(automaticCharts(statistics)).toSorted()).toEqual(
          statistics.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })
  it('no chart mixes units, no id stands twice, each can stand in an address', () => {
    fc.assert(
      fc.property(some, (statistics) => {
        const charts = automaticCharts(statistics)
        const faults = charts.flatMap((chart) => buildSpec(chart, published, { language: 'en' }).diagnostics)
        expect(faults).toEqual([])
        expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length)
        for (const { id } of charts) expect(id).toMatch(/^auto-[a-z0-9-]+$/)
        expect(charts.every(({ id }) => isAutomatic(id))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  it('an axis is logarithmic where linear bars would vanish, and only there', () => {
    fc.assert(
      fc.property(some, (statistics) => {
        for (const { panels } of automaticCharts(statistics))
          for (const { kind, scale, statistics: ids } of panels) {
            if (kind !== 'bars') continue
            const sizes = ids.map((id) => sizeOf(amountOf(present(byId.get(id), id))) ?? 0)
            const [high, low] = [Math.max(...sizes), Math.min(...sizes)]
            expect(scale).toBe(low > 0 && high / low > 60 ? 'log' : 'linear')
          }
      }),
    )
  })
  it('bars have a neighbour, and the largest is first', () => {
    fc.assert(
      fc.property(some, (statistics) => {
        for (const { panels } of automaticCharts(statistics))
          for (const { kind, statistics: ids } of panels) {
            if (kind !== 'bars') continue
            const sizes = ids.map((id) => sizeOf(amountOf(present(byId.get(id), id))) ?? 0)
            expect(ids.length).toBeGreaterThan(1)
            expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
          }
      }),
    )
  })
  it('nothing collides or is cut, on the page and on a slide', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...languages), (statistics, language) => {
        for (const chart of automaticCharts(statistics)) {
          const spec = buildSpec(chart, published, { language })
          const scenes = [
            layoutSheet(spec, { edition: 'light', width: 1920, height: 1080 }),
            ...[328, 600].map((width) => layoutChart(spec, { edition: 'light', width, chrome: true })),
          ]
          expect(scenes.flatMap(clashes), chart.id).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('automaticCharts', () => {
  it('takes a log axis where numbers lie far apart', () => {
    const scales = (values: readonly number[]) =>
      automaticCharts(numbers(values)).map(({ panels }) => panels[0]?.scale)
    expect(scales([10, 1000])).toEqual(['log'])
    expect(scales([10, 500])).toEqual(['linear'])
    expect(scales([0, 500])).toEqual(['linear'])
    expect([scaleFor([1, 60]), scaleFor([1, 61])]).toEqual(['linear', 'log'])
  })
  it('shares long lists out evenly', () => {
    const parts = automaticCharts(numbers(Array.from({ length: 14 }, (_, i) => i + 1)))
    expect(parts.map(({ panels }) => panels[0]?.statistics.length)).toEqual([7, 7])
    expect(parts[0]?.panels[0]?.statistics[0]).toBe('n13')
    expect(parts.map(({ title }) => title.zh)).toEqual([
      '数1314家，为14项中最大',
      '数67家；由大到小的第8至14项，共14项',
    ])
  })
  it('what has no neighbour, and what can’t be a bar, is a large figure', () => {
    const charts = automaticCharts([...numbers([5]), ...numbers([-3, 7, 9]).slice(0, 1)])
    expect(charts.map(({ panels }) => panels[0]?.kind)).toEqual(['figures'])
  })
  it('names the largest only where it surely is', () => {
    const title = (values: readonly number[]) => automaticCharts(numbers(values))[0]?.title
    expect(title([5, 3])).toEqual({ zh: '数05家，为2项中最大', en: 'n0: 5, the largest of 2' })
    expect(title([5, 5, 3])).toEqual({ zh: '数0等3项，从3到5', en: 'n0 and 2 more: 3 to 5' })
    expect(title([5, 5])).toEqual({ zh: '数0等2项，都是5', en: 'n0 and 1 more: all 5' })
    expect(title([420_000_000_000, 3])?.en).toBe('n0: 420 billion, the largest of 2')
    expect(title([5])).toEqual({ zh: '数05家', en: 'n0: 5' })
  })
  it('large figures are headed by the first of them, and by how many more there are', () => {
    const [one] = automaticCharts(numbers([-3, -4]))
    expect(one?.panels[0]?.kind).toBe('figures')
    expect(one?.title).toEqual({ zh: '数0-3家，另有1个数字', en: 'n0: −3, and 1 more' })
  })
  it('no title of the published numbers is only a count', () => {
    for (const { title } of automaticCharts(published.statistics)) {
      expect(title.zh).not.toMatch(/^\d+[个项]/)
      expect(title.en).not.toMatch(/^\d+ numbers|\d{3},\d{3},\d{3}/)
    }
  })
  it('has nothing to draw of nothing', () => {
    expect(automaticCharts([])).toEqual([])
  })
})
