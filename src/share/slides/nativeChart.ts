/**
 * A panel of a chart as a native chart, by its kind. Knows no XML and no slide.
 */
import { unreachable } from '../../base/assert'
import type { ChangePanel, RowsPanel, SpecPanel, SpecRow } from '../../charts/spec/spec'
import type { Language } from '../../model/language'
import { mark } from './amountEnds'
import { barsChart } from './nativeBars'
import {
  factOf,
  markLabel,
  seriesWords,
  type MarkFill,
  type NativeChart,
  type NativeMark,
} from './nativeModel'

/** Dots: a log axis has no zero from which a bar could grow, and rates far from zero need none. */
function dotsChart(panel: RowsPanel, language: Language): NativeChart {
  const { rows, scale } = panel
  const marks = rows.map((row): NativeMark => ({
    value: row.amount.value ?? row.amount.range?.low ?? row.amount.min ?? row.amount.max,
    fill: row.amount.bound === 'eq' && row.amount.value !== null ? 'data' : 'hollow',
    label: markLabel(row, language),
    disputed: row.others.length > 0,
  }))
  const series = [{ name: seriesWords.value[language], marks }]
  return {
    kind: 'dots',
    categories: rows.map(({ label }) => label),
    series,
    scale,
    facts: rows.map(factOf),
    unit: panel.unit,
  }
}

function changeChart(panel: ChangePanel, language: Language): NativeChart {
  const side = (row: SpecRow | null, fill: MarkFill): NativeMark =>
    row === null
      ? mark(null, fill)
      : {
          value: row.amount.value ?? row.amount.max ?? row.amount.min,
          fill,
          label: markLabel(row, language),
          disputed: row.others.length > 0,
        }
  return {
    kind: 'clustered',
    categories: panel.pairs.map(({ label, difference }) =>
      difference === null ? label : `${label}\n${difference.text}`,
    ),
    series: [
      { name: seriesWords.before[language], marks: panel.pairs.map(({ before }) => side(before, 'before')) },
      { name: seriesWords.after[language], marks: panel.pairs.map(({ after }) => side(after, 'data')) },
    ],
    scale: 'linear',
    facts: panel.pairs.flatMap(({ before, after }) =>
      [before, after].flatMap((row) => (row === null ? [] : [factOf(row)])),
    ),
    unit: panel.unit,
  }
}

/** The native chart of a panel; null for panels that are numbers without an axis. */
export function nativeChart(panel: SpecPanel, language: Language): NativeChart | null {
  switch (panel.kind) {
    case 'bars':
      return panel.scale === 'log' ? dotsChart(panel, language) : barsChart(panel, language)
    case 'points':
      return dotsChart(panel, language)
    case 'change':
      return changeChart(panel, language)
    case 'ratio':
    case 'figures':
      return null
    default:
      return unreachable(panel)
  }
}
