import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import type { RowsPanel, SpecRow } from '../../../src/charts/spec/spec'
import type { Bound } from '../../../src/model/figure'
import { nativeChart } from '../../../src/share/slides/nativeChart'
import type { NativeChart, NativeMark } from '../../../src/share/slides/nativeModel'
import { sampleSpec } from '../sampleCharts'

function chartOf(id: string, panel = 0): NativeChart {
  const spec = sampleSpec(id)
  return present(nativeChart(present(spec.panels[panel], 'a panel'), 'zh'), 'a native chart') // prettier-ignore
}
const marks = (chart: NativeChart, series: number): readonly NativeMark[] => present(chart.series[series], 'a series').marks // prettier-ignore

/** A panel of one row, which is what the longest bar is measured by. */
function panelOf(bound: Bound, value: number | null, min: number | null, max: number | null): RowsPanel {
  const panel = present(sampleSpec('hedges').panels[0], 'a panel') as RowsPanel // prettier-ignore
  const row: SpecRow = present(panel.rows[0], 'a row') // prettier-ignore
  return { ...panel, rows: [{ ...row, amount: { ...row.amount, bound, value, min, max, range: null } }] }
}

function endsOf(
  bound: Bound,
  value: number | null,
  min: number | null,
  max: number | null,
): readonly NativeMark[] {
  const chart = present(nativeChart(panelOf(bound, value, min, max), 'zh'), 'a chart') // prettier-ignore
  return [0, 1].map((series) => present(marks(chart, series)[0], 'a mark')) // prettier-ignore
}

describe('each bound keeps what it promises', () => {
  test.each([
    ['eq', 100, 100, 100, { value: 100, fill: 'data' }, { value: 100, fill: 'data' }],
    ['le', 100, null, 100, { value: 100, fill: 'cap' }, { value: 99.2, fill: 'data' }],
    ['approx', 100, null, null, { value: 102, fill: 'faint' }, { value: 100, fill: 'data' }],
    ['gt', 100, 100, null, { value: 105, fill: 'faint' }, { value: 100, fill: 'data' }],
    ['gt', 100, 100, 110, { value: 110, fill: 'faint' }, { value: 100, fill: 'data' }],
    ['ge', 100, 100, null, { value: 105, fill: 'faint' }, { value: 100, fill: 'data' }],
    ['lt', 100, null, 100, { value: 100, fill: 'hollow' }, { value: 96, fill: 'data' }],
    ['approx', null, 20, 100, { value: 100, fill: 'faint' }, { value: 20, fill: 'mid' }],
    ['gt', null, 100, null, { value: 105, fill: 'faint' }, { value: 100, fill: 'mid' }],
    ['lt', null, null, 100, { value: 100, fill: 'faint' }, { value: null, fill: 'mid' }],
  ] as const)('%s %s (%s to %s)', (bound, value, min, max, reach, solid) => {
    expect(endsOf(bound, value, min, max)).toMatchObject([reach, solid])
  })
})

describe('labels', () => {
  test('stand at the longest mark of a row and nowhere else', () => {
    const chart = chartOf('dispute')
    const labelled = chart.series.map(({ marks: row }) => row.map(({ label }) => label))
    expect(labelled).toEqual([
      ['14个，又作4个', '约3.3万个'],
      [null, null],
      [null, null],
    ])
  })

  test('another reading is a mark in red ink', () => {
    expect(marks(chartOf('dispute'), 2)).toMatchObject([{ value: 4, fill: 'other' }, { value: null }])
  })

  test('a thousandfold slip is said, not drawn', () => {
    const panel = present(sampleSpec('dispute').panels[0], 'a panel') as RowsPanel // prettier-ignore
    const slip = panel.rows.map((row) => ({
      ...row,
      others: row.others.map((other) => ({ ...other, amount: { ...other.amount, value: 14_000 } })),
    }))
    const chart = present(nativeChart({ ...panel, rows: slip }, 'zh'), 'a chart') // prettier-ignore
    expect(chart.series).toHaveLength(2)
    expect(marks(chart, 0)[0]).toMatchObject({ label: '14个，又作4个', disputed: true })
  })
})

describe('companions', () => {
  const bars = present(sampleSpec('log').panels[0], 'a panel') as RowsPanel
  const linear = { ...bars, scale: 'linear' as const, rows: bars.rows.slice(0, 1) }

  test('the same fact of another story is a lighter bar below, with its own hedge', () => {
    const chart = present(nativeChart(linear, 'zh'), 'a chart')
    expect(chart.categories).toEqual(['参展商', '（图片说明）'])
    expect(marks(chart, 1)).toMatchObject([
      { value: 3496, fill: 'data' },
      { value: 3000, fill: 'mid' },
    ])
    expect(marks(chart, 0).map(({ label }) => label)).toEqual(['3496家', '超3000家'])
    expect(chart.facts.map(({ amount }) => amount.bound)).toEqual(['eq', 'gt'])
  })

  test('one that says exactly the same is not drawn again', () => {
    const rows = linear.rows.map((row) => ({
      ...row,
      companions: row.companions.map((other) => ({ ...other, agrees: true })),
    }))
    expect(present(nativeChart({ ...linear, rows }, 'zh'), 'a chart').categories).toEqual(['参展商'])
  })
})

describe('kinds', () => {
  test('a share has its whole behind it', () => {
    const panel = { ...(present(sampleSpec('dispute').panels[0], 'a panel') as RowsPanel), whole: 100_000 }
    const chart = present(nativeChart(panel, 'en'), 'a chart') // prettier-ignore
    expect(chart.series[0]).toMatchObject({
      name: 'Whole',
      marks: [{ value: 100_000, fill: 'track', label: null }, {}],
    })
  })

  test('a log scale has dots with their tails, and other stories stand below', () => {
    const chart = chartOf('log')
    expect(chart).toMatchObject({ kind: 'dots', scale: 'log' })
    expect(chart.categories).toEqual(['参展商', '（图片说明）', '脱钩的行业协会'])
    expect(marks(chart, 0).map(({ fill }) => fill)).toEqual(['data', 'mid', 'data'])
    expect(marks(chart, 0)[1]).toMatchObject({ value: 3000, label: null })
    expect(chart.tails).toMatchObject([
      { kind: 'open', row: 1, from: 3000, label: '超3000家' },
      { kind: 'promised', row: 2, from: 70_000, to: 80_000, disputed: true },
    ])
    expect(chart.facts).toHaveLength(3)
  })

  test.each([
    ['eq', 100, 100, 100, 'data', null],
    ['le', 100, null, 100, 'data', null],
    ['approx', 100, null, null, 'data', { kind: 'open', from: 97, to: 103, label: 'text' }],
    ['gt', 100, 100, null, 'data', { kind: 'open', from: 100, to: 106, label: 'text' }],
    ['gt', 100, 100, 110, 'data', { kind: 'promised', from: 100, to: 110, label: 'text' }],
    ['lt', 100, null, 100, 'hollow', { kind: 'open', from: 94, to: 99.1, label: null }],
    ['approx', null, 20, 100, 'none', { kind: 'promised', from: 20, to: 100, label: 'text' }],
    ['lt', null, null, 100, 'none', { kind: 'open', from: 94, to: 100, label: 'text' }],
  ] as const)('a dot that is %s %s (%s to %s) is %s with its tail', (bound, value, min, max, fill, tail) => {
    const panel = panelOf(bound, value, min, max)
    const rows = panel.rows.map((row) => ({ ...row, text: 'text' }))
    const chart = present(nativeChart({ ...panel, kind: 'points', rows }, 'zh'), 'a chart') // prettier-ignore
    expect(marks(chart, 0)[0]?.fill).toBe(fill)
    expect(chart.tails).toMatchObject(tail === null ? [] : [tail])
  })

  test('a tie is drawn in red ink, as a bar and as a dot', () => {
    const panel = panelOf('eq', 100, 100, 100)
    const rows = panel.rows.map((row) => ({ ...row, tied: true }))
    for (const kind of ['bars', 'points'] as const) {
      const chart = present(nativeChart({ ...panel, kind, rows }, 'zh'), 'a chart') // prettier-ignore
      expect(chart.series.at(-1)?.marks[0]?.fill).toBe('disputed')
    }
  })

  test('before and after are bars of their own, each with its hedge and its colour', () => {
    const chart = chartOf('change')
    expect(chart.kind).toBe('overlaid')
    expect(chart.categories).toHaveLength(2)
    expect(chart.categories[0]).toContain('（原）')
    expect(chart.categories[1]).toContain('（新')
    const [reach, solid] = [marks(chart, 0), marks(chart, 1)]
    expect(reach.map(({ value, label, fill }) => [value, label, fill])).toEqual([
      [16000, '不超过16000元', 'cap'],
      [20000, '不超过20000元', 'cap'],
    ])
    expect(solid.map(({ fill }) => fill)).toEqual(['before', 'data'])
  })

  test.each([
    ['approx', 'beforeFaint'],
    ['gt', 'beforeFaint'],
    ['lt', 'beforeHollow'],
  ] as const)('what was before and is hedged by %s has its end in its own colour', (bound, fill) => {
    const panel = present(sampleSpec('change').panels[0], 'a panel') // prettier-ignore
    if (panel.kind !== 'change') throw new Error('the sample is a change')
    const pairs = panel.pairs.map((pair) => ({
      ...pair,
      before: pair.before && { ...pair.before, amount: { ...pair.before.amount, bound, max: null } },
    }))
    const chart = present(nativeChart({ ...panel, pairs }, 'en'), 'a chart') // prettier-ignore
    expect(marks(chart, 0)[0]?.fill).toBe(fill)
    expect(chart.categories[0]).toMatch(/, before$/)
  })

  test.each(['ratio', 'figures'])('%s has no axis and no native chart', (id) => {
    expect(nativeChart(present(sampleSpec(id).panels[0], 'a panel'), 'zh')).toBeNull() // prettier-ignore
  })
})
