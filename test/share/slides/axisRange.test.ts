import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { textWidth } from '../../../src/charts/text/measure'
import { axisRange, nameShare } from '../../../src/share/slides/axisRange'
import { nativeChart } from '../../../src/share/slides/nativeChart'
import type { NativeChart } from '../../../src/share/slides/nativeModel'
import { sampleSpec } from '../sampleCharts'

const chartOf = (id: string): NativeChart =>
  present(nativeChart(present(sampleSpec(id).panels[0], 'a panel'), 'zh'), 'a chart') // prettier-ignore

function sizeFor(chart: NativeChart, width: number): { width: number; fontSize: number; names: number } {
  return { width, fontSize: 14, names: nameShare(chart, { width, fontSize: 14 }) }
}

describe('axisRange', () => {
  test.each(['hedges', 'dispute', 'band', 'change'])('%s: each label has its room behind its mark', (id) => {
    const chart = chartOf(id)
    for (const width of [860, 440]) {
      const size = sizeFor(chart, width)
      const { min, max } = axisRange(chart, size)
      const plot = width * (1 - size.names)
      for (const { value, label } of chart.series.flatMap(({ marks }) => marks)) {
        if (value === null || label === null) continue
        const at = ((value - min) / (max - min)) * plot
        expect(at + textWidth(label, 14, true), `${label} at ${width}`).toBeLessThanOrEqual(plot)
      }
    }
  })

  test('bars start at zero', () => {
    const chart = chartOf('change')
    expect(axisRange(chart, sizeFor(chart, 860)).min).toBe(0)
  })

  test('a log axis goes by powers of ten around its dots', () => {
    const chart = chartOf('log')
    const { min, max } = axisRange(chart, sizeFor(chart, 860))
    expect(min).toBe(1000)
    expect(Math.log10(max) % 1).toBe(0)
    expect(max).toBeGreaterThanOrEqual(100_000)
  })

  test('rates far from zero have an axis of their own', () => {
    const chart = { ...chartOf('log'), scale: 'linear' as const }
    const { min, max } = axisRange(chart, sizeFor(chart, 860))
    expect(min).toBeLessThan(3496)
    expect(max).toBeGreaterThan(70_000)
  })

  test('names never take more than their share', () => {
    const chart = { ...chartOf('change'), categories: ['很长的名称'.repeat(30)] }
    expect(nameShare(chart, { width: 860, fontSize: 14 })).toBe(0.36)
  })
})
