/**
 * A panel of a chart as an office program can hold it: categories, series with numbers, a text at each mark.
 * The hedges survive as series of their own: `solid` is what is printed as firm, `reach` how far it may go.
 * Knows no XML and no slide.
 *
 *   近6.5万项 → reach 65000 (hollow), solid 61000; 超3000家 → solid 3000, reach beyond it, faint
 */
import { unreachable } from '../../base/assert'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import type { ChangePanel, RowsPanel, SpecPanel, SpecRow } from '../../charts/spec/spec'

/** How a mark is filled. `hollow`: outlined on paper; `track`: the whole behind a share; `other`: outlined in red ink. */
export type MarkFill = 'data' | 'mid' | 'faint' | 'track' | 'hollow' | 'before' | 'other' | 'none'

export interface NativeMark {
  /** Null: no mark in this category. */
  readonly value: number | null
  readonly fill: MarkFill
  readonly label: string | null
  /** The label is in red ink: printings disagree. */
  readonly disputed: boolean
}

export interface NativeSeries {
  readonly name: string
  readonly marks: readonly NativeMark[]
}

export interface NativeChart {
  /** `overlaid`: series drawn over each other; `clustered`: beside each other; `dots`: places on an axis. */
  readonly kind: 'overlaid' | 'clustered' | 'dots'
  readonly categories: readonly string[]
  /** From back to front. */
  readonly series: readonly NativeSeries[]
  readonly scale: 'linear' | 'log'
  /** The rows behind it, for the workbook: one or, of a pair, two a category. */
  readonly rows: readonly SpecRow[]
  readonly unit: string | null
}

const words = {
  reach: { zh: '可至', en: 'Reach' },
  solid: { zh: '确实印出', en: 'Firm part' },
  other: { zh: '另一读法', en: 'Other reading' },
  whole: { zh: '全部', en: 'Whole' },
  value: { zh: '数值', en: 'Value' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '新', en: 'After' },
  also: { zh: '，又作', en: ', also ' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Shares of the longest bar: how far an open end runs on, a soft one fades, a hollow one is hollow. */
const openShare = 0.05
const softShare = 0.02
const hollowShare = 0.04
/** Another reading so many times larger is said, not drawn: beside a thousandfold slip nothing else is seen. */
const mostTimes = 10

interface Ends {
  readonly solid: NativeMark
  readonly reach: NativeMark
}

const mark = (value: number | null, fill: MarkFill): NativeMark => ({
  value,
  fill,
  label: null,
  disputed: false,
})

/** No point is printed: what is promised is a tint, what is possible fainter still. */
function bandEnds({ min, max, range }: Amount, longest: number): Ends {
  const low = range?.low ?? min
  const high = range?.high ?? max ?? (low === null ? null : low + openShare * longest)
  return { solid: mark(low, 'mid'), reach: mark(high, 'faint') }
}

/** The two marks of an amount: DESIGN section 4 in as much as an office program can draw it. */
function endsOf(amount: Amount, longest: number): Ends {
  const { value, bound, max } = amount
  if (value === null || amount.range) return bandEnds(amount, longest)
  switch (bound) {
    case 'eq':
    case 'le':
      return { solid: mark(value, 'data'), reach: mark(value, 'data') }
    case 'approx':
      return { solid: mark(value, 'data'), reach: mark(value + softShare * longest, 'faint') }
    case 'gt':
    case 'ge': {
      const far = Math.max(max ?? 0, value + (max === null ? openShare : softShare) * longest)
      return { solid: mark(value, 'data'), reach: mark(far, 'faint') }
    }
    case 'lt': {
      const hollow = Math.min(hollowShare * longest, value / 2)
      return { solid: mark(value - hollow, 'data'), reach: mark(value, 'hollow') }
    }
    default:
      return unreachable(bound)
  }
}

function farEnd({ value, max, min, range }: Amount): number {
  return range?.high ?? value ?? max ?? min ?? 0
}

/** What stands at a mark: the number as printed, with the other readings where printings disagree. */
export function markLabel(row: SpecRow, language: Language): string {
  const others = row.others.map(({ text }) => text)
  return others.length === 0
    ? row.text
    : row.text + words.also[language] + others.join(language === 'zh' ? '、' : ', ')
}

/** The far end of the other readings that can be drawn beside the adopted one; null where there are none. */
function otherEnd(row: SpecRow): number | null {
  const own = farEnd(row.amount)
  const drawable = row.others.map(({ amount }) => farEnd(amount)).filter((far) => far <= own * mostTimes)
  return drawable.length === 0 ? null : Math.max(...drawable)
}

/** Puts the text of each row at its longest mark, or it would stand inside another. */
function labelLongest(
  series: readonly NativeSeries[],
  rows: readonly SpecRow[],
  language: Language,
): readonly NativeSeries[] {
  const longest = rows.map((_, i) => {
    const ends = series.map(({ marks }) => marks[i]?.value ?? -Infinity)
    return ends.indexOf(Math.max(...ends))
  })
  return series.map(({ name, marks }, s) => ({
    name,
    marks: marks.map((one, i) => {
      const row = rows[i]
      if (!row || longest[i] !== s) return one
      return { ...one, label: markLabel(row, language), disputed: row.others.length > 0 }
    }),
  }))
}

function barsChart(panel: RowsPanel, language: Language): NativeChart {
  const { rows, whole } = panel
  const others = rows.map(otherEnd)
  const longest = Math.max(...rows.map(({ amount }, i) => Math.max(farEnd(amount), others[i] ?? 0)))
  const ends = rows.map(({ amount }) => endsOf(amount, longest))
  const series = labelLongest(
    [
      { name: words.reach[language], marks: ends.map(({ reach }) => reach) },
      { name: words.solid[language], marks: ends.map(({ solid }) => solid) },
      ...(others.every((far) => far === null)
        ? []
        : [{ name: words.other[language], marks: others.map((far) => mark(far, 'other')) }]),
    ],
    rows,
    language,
  )
  const track = { name: words.whole[language], marks: rows.map(() => mark(whole, 'track')) }
  return {
    kind: 'overlaid',
    categories: rows.map(({ label }) => label),
    series: whole === null ? series : [track, ...series],
    scale: 'linear',
    rows,
    unit: panel.unit,
  }
}

/** Dots: a log axis has no zero from which a bar could grow, and rates far from zero need none. */
function dotsChart(panel: RowsPanel, language: Language): NativeChart {
  const { rows, scale } = panel
  const marks = rows.map((row): NativeMark => ({
    value: row.amount.value ?? row.amount.range?.low ?? row.amount.min ?? row.amount.max,
    fill: row.amount.bound === 'eq' && row.amount.value !== null ? 'data' : 'hollow',
    label: markLabel(row, language),
    disputed: row.others.length > 0,
  }))
  const series = [{ name: words.value[language], marks }]
  return { kind: 'dots', categories: rows.map(({ label }) => label), series, scale, rows, unit: panel.unit }
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
      { name: words.before[language], marks: panel.pairs.map(({ before }) => side(before, 'before')) },
      { name: words.after[language], marks: panel.pairs.map(({ after }) => side(after, 'data')) },
    ],
    scale: 'linear',
    rows: panel.pairs.flatMap(({ before, after }) => [before, after].filter((row) => row !== null)),
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
