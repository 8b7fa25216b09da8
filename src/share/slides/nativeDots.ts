/**
 * Dots as a native chart, for axes without a zero: each row as a dot, full where the number is exact and hollow where it is not,
 * and, below it, the same fact as other stories report it. Tails are left out: office programs disagree on what lies on top of
 * what, and some draw no error bars. The label says the hedge. Knows no XML and no slide.
 */
import { endOf } from '../../charts/marks/end'
import type { RowsPanel, SpecRow } from '../../charts/spec/spec'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import { drawnCompanions } from './nativeBars'
import {
  factOf,
  markLabel,
  seriesWords,
  type MarkFill,
  type NativeChart,
  type NativeFact,
  type NativeMark,
} from './nativeModel'

/** A number on the axis: a row, or below it the same fact as another story reports it. */
interface Dot extends NativeFact {
  readonly mark: NativeMark
}

/** At its point or, where none is printed, at the least that the words promise. */
function placeOf(amount: Amount): number | null {
  const end = endOf(amount)
  return end.kind === 'band' ? (end.low ?? end.high) : end.at
}

const fillOf = (amount: Amount, full: MarkFill): MarkFill =>
  endOf(amount).kind === 'solid' ? full : 'hollow'

function dotsOf(row: SpecRow, language: Language): readonly Dot[] {
  const own: Dot = {
    ...factOf(row),
    mark: {
      value: placeOf(row.amount),
      fill: fillOf(row.amount, 'data'),
      label: markLabel(row, language),
      disputed: row.others.length > 0,
    },
  }
  const companions = drawnCompanions(row).map(({ tag, printed, amount, text }): Dot => ({
    label: language === 'zh' ? `（${tag}）` : `(${tag})`,
    printed,
    amount,
    mark: { value: placeOf(amount), fill: fillOf(amount, 'mid'), label: text, disputed: false },
  }))
  return [own, ...companions]
}

/** A panel of dots. */
export function dotsChart(panel: RowsPanel, language: Language): NativeChart {
  const dots = panel.rows.flatMap((row) => dotsOf(row, language))
  return {
    kind: 'dots',
    categories: dots.map(({ label }) => label),
    series: [{ name: seriesWords.value[language], marks: dots.map(({ mark }) => mark) }],
    scale: panel.scale,
    facts: dots,
    unit: panel.unit,
  }
}
