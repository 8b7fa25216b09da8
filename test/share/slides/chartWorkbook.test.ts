// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { panelRows, type SpecRow } from '../../../src/charts/spec/spec'
import { chartWorkbook } from '../../../src/share/slides/chartWorkbook'
import { nativeChart } from '../../../src/share/slides/nativeChart'
import { columnName } from '../../../src/share/workbook/sheet'
import { realSpecs } from '../../support/realCharts'
import { readCells, readParts } from '../officeFile'

const charts = realSpecs('zh').flatMap((spec) =>
  spec.panels.flatMap((panel, i) => {
    const chart = nativeChart(panel, 'zh')
    return chart ? [{ name: `${spec.id} ${i}`, panel, chart }] : []
  }),
)

/** What a row of facts says, from the column of its name on. */
const factOf = ({
  printed,
  formula,
  amount,
}: Pick<SpecRow, 'printed' | 'formula' | 'amount'>): readonly unknown[] => [
  printed ?? formula ?? undefined,
  ...[amount.value, amount.min, amount.max, amount.bound, amount.unit].map((cell) => cell ?? undefined),
]

describe('the workbook inside a native chart', () => {
  test.each(charts)(
    '$name has every number of the chart, with what its words promise',
    ({ panel, chart }) => {
      const parts = readParts(chartWorkbook(chart, 'zh'))
      const cells = readCells(parts['xl/worksheets/sheet1.xml'])
      const first =
        [...Array(20).keys()].find((i) => i > 0 && cells.get(`${columnName(i)}1`) === '印出') ?? NaN
      const facts = chart.facts.map((_, row) =>
        [...Array(6).keys()].map((i) => cells.get(`${columnName(first + i)}${row + 2}`)),
      )
      // A difference is said in words beside its pair.
      const drawn = panelRows(panel).filter((row) => panel.kind !== 'change' || !panel.pairs.some(({ difference }) => difference === row)) // prettier-ignore
      const companions = drawn.flatMap((row) => row.companions.filter(({ agrees }) => !agrees))
      for (const row of drawn) expect(facts).toContainEqual(factOf(row))
      for (const other of companions) expect(facts).toContainEqual(factOf({ ...other, formula: null }))
    },
  )
})
