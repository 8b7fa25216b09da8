/**
 * Dots as a native chart, for axes without a zero: each row as a dot with its tail, and, below it, the same fact as other
 * stories report it. A tail is a line between two points of the sheet: full where the words promise its end, dashed where they
 * only say the direction. Error bars would say the same, but LibreOffice drops those of a slide. Knows no XML and no slide.
 *
 *   3496家 → ●   超3000家 → ●┄┄   近6% → ┄┄○   约360个 → ┄●┄   1500多家 → ●──   数千名 → ──
 */
import { unreachable } from '../../base/assert'
import { endOf } from '../../charts/marks/end'
import type { RowsPanel, SpecRow } from '../../charts/spec/spec'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import { withoutNoise } from '../../format/number'
import { drawnCompanions } from './nativeBars'
import {
  factOf,
  markLabel,
  seriesWords,
  type MarkFill,
  type NativeChart,
  type NativeFact,
  type NativeMark,
  type Tail,
} from './nativeModel'

/** What a tail that only says the direction takes of the axis. */
const openShare = 0.06

/** A number on the axis: a row, or below it the same fact as another story reports it. */
interface Dot extends NativeFact {
  readonly text: string
  readonly disputed: boolean
  readonly full: MarkFill
  readonly tied: boolean
}

/** Where a number stands, and how far it may go; `promised` where the words name the far end. */
interface Reach {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly promised: boolean
}

type Step = (value: number, steps: number) => number

function reachOf(amount: Amount, step: Step): Reach | null {
  const end = endOf(amount)
  if (end.kind === 'band') {
    const at = end.low ?? end.high
    if (at === null) return null
    if (end.low === null) return { at, from: step(at, -1), to: at, promised: false }
    return { at, from: at, to: end.high ?? step(at, 1), promised: end.high !== null }
  }
  const { at } = end
  switch (end.kind) {
    case 'solid':
    case 'capped':
      return { at, from: at, to: at, promised: false }
    case 'soft':
      return { at, from: step(at, -0.5), to: step(at, 0.5), promised: false }
    case 'hollow':
      // Up to the ring, not into it.
      return { at, from: step(at, -1), to: step(at, -0.15), promised: false }
    case 'open':
      return { at, from: at, to: end.until ?? step(at, 1), promised: end.until !== null }
    default:
      return unreachable(end)
  }
}

/** A step on the axis: a share of what the dots span, of their powers of ten on a log axis. */
function stepOf(dots: readonly Dot[], scale: RowsPanel['scale']): Step {
  const places = dots.flatMap(({ amount }) => reachOf(amount, (value) => value)?.at ?? [])
  const [low, high] = [Math.min(...places), Math.max(...places)]
  if (scale === 'log') {
    const factor = 10 ** (openShare * Math.max(1, Math.log10(high / low)))
    return (value, steps) => value * factor ** steps
  }
  const length = openShare * (high - low || Math.abs(high) || 1)
  return (value, steps) => value + length * steps
}

/** Nothing is drawn where no point is printed; hollow stays below; all else is full. */
function fillOf({ amount, full, tied }: Dot): MarkFill {
  const { kind } = endOf(amount)
  if (kind === 'band') return 'none'
  return tied ? 'disputed' : kind === 'hollow' ? 'hollow' : full
}

function dotsOf(row: SpecRow, language: Language): readonly Dot[] {
  const own: Dot = {
    ...factOf(row),
    text: markLabel(row, language),
    disputed: row.others.length > 0,
    tied: row.tied,
    full: 'data',
  }
  const companions = drawnCompanions(row).map(({ tag, printed, amount, text }): Dot => ({
    label: language === 'zh' ? `（${tag}）` : `(${tag})`,
    printed,
    amount,
    text,
    disputed: false,
    tied: false,
    full: 'mid',
  }))
  return [own, ...companions]
}

function tailOf(dot: Dot, row: number, reach: Reach | null): Tail | null {
  if (!reach || reach.from === reach.to) return null
  const [from, to] = [withoutNoise(reach.from), withoutNoise(reach.to)]
  const label = to > reach.at || endOf(dot.amount).kind === 'band' ? dot.text : null
  return { kind: reach.promised ? 'promised' : 'open', row, from, to, label, disputed: dot.disputed }
}

/** A panel of dots. */
export function dotsChart(panel: RowsPanel, language: Language): NativeChart {
  const dots = panel.rows.flatMap((row) => dotsOf(row, language))
  const step = stepOf(dots, panel.scale)
  const reaches = dots.map(({ amount }) => reachOf(amount, step))
  const tails = dots.map((dot, i) => tailOf(dot, i, reaches[i] ?? null))
  const marks = dots.map((dot, i): NativeMark => ({
    value: reaches[i]?.at ?? null,
    fill: fillOf(dot),
    label: tails[i]?.label == null ? dot.text : null,
    disputed: dot.disputed,
  }))
  return {
    kind: 'dots',
    categories: dots.map(({ label }) => label),
    series: [{ name: seriesWords.value[language], marks }],
    tails: tails.filter((tail) => tail !== null),
    scale: panel.scale,
    facts: dots,
    unit: panel.unit,
  }
}
