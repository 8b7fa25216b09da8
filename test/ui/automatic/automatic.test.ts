import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartRows, type ChartSpec } from '../../../src/charts/spec/spec'
import { indexCorpus, select, shownStatistics } from '../../../src/corpus'
import { everything, type Query } from '../../../src/model/query'
import { defaultView, type View } from '../../../src/model/view'
import { automaticFor, isLost, uncovered } from '../../../src/ui/automatic/automatic'
import { frontOf, specsOf } from '../../../src/ui/front/pictures'
import { query as anyQuery } from '../../support/arbitraryQuery'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../support/sampleCharts'

const index = indexCorpus(sampleCorpus)
function shownBy(query: Query, list = sampleCharts) {
  const selection = select(index, query)
  return { index, list, selection, specs: specsOf(frontOf(index, list, selection, 'zh')) }
}
const drawnBy = (specs: readonly ChartSpec[]) =>
  specs
    .flatMap(chartRows)
    .flatMap((row) => [row.statistic, ...row.companions.map((other) => other.statistic)])

describe('automaticFor', () => {
  test('draws what no edited chart draws, and nothing else', () => {
    const shown = shownBy(everything)
    const edited = new Set(drawnBy(shown.specs))
    const made = drawnBy(automaticFor(shown, 'zh').specs)
    expect(made.length).toBeGreaterThan(0)
    expect(made.filter((id) => edited.has(id))).toEqual([])
    expect(uncovered({ ...shown, specs: [...shown.specs, ...automaticFor(shown, 'zh').specs] })).toEqual([])
  })
  test('whatever the filters, every shown statistic is drawn or has a reason', () => {
    const excused = new Set(sampleCharts.unplotted.map(({ statistic }) => statistic))
    fc.assert(
      fc.property(anyQuery, (query) => {
        const shown = shownBy(query)
        const made = automaticFor(shown, 'zh')
        const drawn = new Set(drawnBy([...shown.specs, ...made.specs]))
        const bare = shownStatistics(index, shown.selection).filter(({ id }) => !drawn.has(id))
        expect(bare.filter(({ id }) => !excused.has(id))).toEqual([])
        if (shown.specs.length === 0) expect(bare).toEqual([])
      }),
    )
  })
  test('an address that asks for an automatic chart of another selection has lost it', () => {
    const made = automaticFor(shownBy(everything), 'zh')
    const asks = (chart: string | null, present: View['present'] = null) =>
      isLost({ ...defaultView, chart, present }, made)
    expect(asks('auto-nothing-1')).toBe(true)
    for (const held of [made.specs[0]?.id ?? '', 'an-edited-chart', null]) expect(asks(held)).toBe(false)
    expect(asks('auto-nothing-1', 'charts')).toBe(false)
  })
  test('of a list without charts everything is made', () => {
    const shown = shownBy(everything, { charts: [], unplotted: sampleCharts.unplotted })
    expect(uncovered(shown).length).toBe(sampleCorpus.statistics.length)
    const made = automaticFor(shown, 'en')
    expect(made.specs.map(({ id }) => id)).toEqual(made.definitions.map(({ id }) => id))
  })
})
