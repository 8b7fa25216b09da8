/**
 * Bars as a native chart: each row with its hedge, its other readings, and, below it, the same fact as other stories
 * report it; of a change, what was before and what is now. Knows no XML and no slide.
 */
import type { ChangePanel, Companion, RowsPanel, SpecPair, SpecRow } from '../../charts/spec/spec'
import type { Language } from '../../model/language'
import { endsOf, farEnd, mark } from './amountEnds'
import {
  factOf,
  markLabel,
  seriesWords,
  type MarkFill,
  type NativeChart,
  type NativeFact,
  type NativeMark,
  type NativeSeries,
} from './nativeModel'

/** Another reading so many times larger is said, not drawn: beside a thousandfold slip nothing else is seen. */
const mostTimes = 10

/** A bar: a row, below it the same fact as another story reports it, or what was before a change. */
interface Bar extends NativeFact {
  readonly text: string
  readonly others: SpecRow['others']
  readonly tone: 'own' | 'tied' | 'companion' | 'before'
}

/** What other stories say differently of the same fact: bars of their own. */
export function drawnCompanions(row: SpecRow): readonly Companion[] {
  return row.companions.filter(({ agrees }) => !agrees)
}

function ownBar(row: SpecRow, language: Language, tone: Bar['tone'] = 'own'): Bar {
  return {
    ...factOf(row),
    text: markLabel(row, language),
    others: row.others,
    tone: row.tied ? 'tied' : tone,
  }
}

function barsOf(row: SpecRow, language: Language): readonly Bar[] {
  const companions = drawnCompanions(row).map((other): Bar => ({
    label: language === 'zh' ? `（${other.tag}）` : `(${other.tag})`,
    printed: other.printed,
    amount: other.amount,
    text: other.text,
    others: [],
    tone: 'companion',
  }))
  return [ownBar(row, language), ...companions]
}

const sides = {
  zh: { before: (name: string) => `${name}（原）`, after: (name: string, change: string) => `${name}（新${change}）`, and: '，' },
  en: { before: (name: string) => `${name}, before`, after: (name: string, change: string) => `${name}, now${change}`, and: ', ' },
} as const // prettier-ignore

/** Two bars of a pair, each with its side in its name; the change stands beside what is now. */
function pairBars({ label, before, after, difference }: SpecPair, language: Language): readonly Bar[] {
  const words = sides[language]
  const change = difference === null ? '' : `${words.and}${difference.text}`
  return [
    ...(before ? [{ ...ownBar(before, language, 'before'), label: words.before(label) }] : []),
    ...(after ? [{ ...ownBar(after, language), label: words.after(label, change) }] : []),
  ]
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

/** What accompanies is drawn lighter, what was before in its own colour, what printings have not settled in red ink. */
const tones: Readonly<Record<Bar['tone'], Partial<Record<MarkFill, MarkFill>>>> = {
  own: {},
  tied: { data: 'disputed', mid: 'disputed' },
  companion: { data: 'mid' },
  before: { data: 'before', mid: 'before', faint: 'beforeFaint', hollow: 'beforeHollow' },
}

const toned = (one: NativeMark, { tone }: Bar): NativeMark => ({
  ...one,
  fill: tones[tone][one.fill] ?? one.fill,
})

interface Ground {
  /** Where the whole is that the bars are shares of, or null. */
  readonly whole: number | null
  readonly unit: string | null
}

/** Bars over each other: what is firm in front of how far it may go, other readings in red ink. */
function overlaid(bars: readonly Bar[], { whole, unit }: Ground, language: Language): NativeChart {
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
  const track = { name: seriesWords.whole[language], marks: bars.map(() => mark(whole, 'track')) }
  return {
    kind: 'overlaid',
    categories: bars.map(({ label }) => label),
    series: whole === null ? labelled : [track, ...labelled],
    tails: [],
    scale: 'linear',
    facts: bars,
    unit,
  }
}

/** A panel of bars. */
export function barsChart(panel: RowsPanel, language: Language): NativeChart {
  return overlaid(panel.rows.flatMap((row) => barsOf(row, language)), panel, language) // prettier-ignore
}

/** A panel of changes: a bar for each side of a pair, each with its own hedge. */
export function changeChart({ pairs, unit }: ChangePanel, language: Language): NativeChart {
  return overlaid(pairs.flatMap((pair) => pairBars(pair, language)), { whole: null, unit }, language) // prettier-ignore
}
