/**
 * A panel of bars as a native chart: each row with its hedge, its other readings, and, below it, the same fact
 * as other stories report it. Knows no XML and no slide.
 */
import type { Companion, RowsPanel, SpecRow } from '../../charts/spec/spec'
import type { Language } from '../../model/language'
import { endsOf, farEnd, mark } from './amountEnds'
import {
  factOf,
  markLabel,
  seriesWords,
  type NativeChart,
  type NativeFact,
  type NativeMark,
  type NativeSeries,
} from './nativeModel'

/** Another reading so many times larger is said, not drawn: beside a thousandfold slip nothing else is seen. */
const mostTimes = 10

/** A bar: a row, or below it the same fact as another story reports it. */
interface Bar extends NativeFact {
  readonly text: string
  readonly others: SpecRow['others']
  readonly companion: boolean
}

/** What other stories say differently of the same fact: bars of their own. */
export function drawnCompanions(row: SpecRow): readonly Companion[] {
  return row.companions.filter(({ agrees }) => !agrees)
}

function barsOf(row: SpecRow, language: Language): readonly Bar[] {
  const own = { ...factOf(row), text: markLabel(row, language), others: row.others, companion: false }
  const companions = drawnCompanions(row).map((other): Bar => ({
    label: language === 'zh' ? `（${other.tag}）` : `(${other.tag})`,
    printed: other.printed,
    amount: other.amount,
    text: other.text,
    others: [],
    companion: true,
  }))
  return [own, ...companions]
}

/** The far end of the other readings that can be drawn beside the adopted one; null where there are none. */
function otherEnd({ amount: own, others }: Bar): number | null {
  const drawable = others.map(({ amount }) => farEnd(amount)).filter((far) => far <= farEnd(own) * mostTimes)
  return drawable.length === 0 ? null : Math.max(...drawable)
}

/** Puts the text of each bar at its longest mark, or it would stand inside another. */
function labelLongest(series: readonly NativeSeries[], bars: readonly Bar[]): readonly NativeSeries[] {
  const longest = bars.map((_, i) => {
    const ends = series.map(({ marks }) => marks[i]?.value ?? -Infinity)
    return ends.indexOf(Math.max(...ends))
  })
  return series.map(({ name, marks }, s) => ({
    name,
    marks: marks.map((one, i) => {
      const bar = bars[i]
      if (!bar || longest[i] !== s) return one
      return { ...one, label: bar.text, disputed: bar.others.length > 0 }
    }),
  }))
}

/** A companion is drawn lighter than what it accompanies. */
const toned = (one: NativeMark, { companion }: Bar): NativeMark =>
  companion && one.fill === 'data' ? { ...one, fill: 'mid' } : one

/** Bars over each other: what is firm in front of how far it may go, other readings in red ink. */
export function barsChart(panel: RowsPanel, language: Language): NativeChart {
  const bars = panel.rows.flatMap((row) => barsOf(row, language))
  const others = bars.map(otherEnd)
  const longest = Math.max(...bars.map(({ amount }, i) => Math.max(farEnd(amount), others[i] ?? 0)))
  const ends = bars.map((bar) => {
    const { solid, reach } = endsOf(bar.amount, longest)
    return { solid: toned(solid, bar), reach: toned(reach, bar) }
  })
  const series: NativeSeries[] = [
    { name: seriesWords.reach[language], marks: ends.map(({ reach }) => reach) },
    { name: seriesWords.solid[language], marks: ends.map(({ solid }) => solid) },
  ]
  if (others.some((far) => far !== null))
    series.push({ name: seriesWords.other[language], marks: others.map((far) => mark(far, 'other')) })
  const labelled = labelLongest(series, bars)
  const track = { name: seriesWords.whole[language], marks: bars.map(() => mark(panel.whole, 'track')) }
  return {
    kind: 'overlaid',
    categories: bars.map(({ label }) => label),
    series: panel.whole === null ? labelled : [track, ...labelled],
    scale: 'linear',
    facts: bars,
    unit: panel.unit,
  }
}
