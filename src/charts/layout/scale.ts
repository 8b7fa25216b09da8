/**
 * Axes that do not start at zero: a linear stretch around the rates, or decades. Gives the place of a value as a share,
 * 0 to 1, and the few ticks that are worth printing.
 */
import type { PanelScale } from '../definition'
import type { Extent } from './extent'

export interface Scale {
  readonly share: (value: number) => number
  readonly ticks: readonly number[]
}

/** Room around the outermost rates, as a share of their spread. */
const padding = 0.25
const wantedTicks = 4
/** Numbers closer than this share of themselves are one: an axis between them would be noise. */
const leastSpread = 1e-6
/** Steps that people count in. */
const niceSteps = [1, 2, 2.5, 5, 10] as const

function niceStep(spread: number): number {
  const raw = spread / wantedTicks
  const power = 10 ** Math.floor(Math.log10(raw))
  return (niceSteps.find((step) => step * power >= raw) ?? 10) * power
}

function linear({ low, high }: Extent): Scale {
  const apart = high - low > Math.abs(high) * leastSpread
  const spread = apart ? high - low : Math.abs(high) || 1
  const step = niceStep(spread * (1 + 2 * padding))
  const start = Math.floor((low - spread * padding) / step) * step
  const end = Math.ceil((high + spread * padding) / step) * step
  const from = low >= 0 ? Math.max(0, start) : start
  const count = Math.round((end - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toPrecision(12)))
  return { share: (value) => (value - from) / (end - from), ticks }
}

function log({ low, high }: Extent): Scale {
  // A value on a decade's line would sit on the edge: the axis starts one decade lower.
  const start = Math.ceil(Math.log10(Math.max(low, Number.MIN_VALUE))) - 1
  const end = Math.max(start + 1, Math.ceil(Math.log10(Math.max(high, Number.MIN_VALUE))))
  const ticks = Array.from({ length: end - start + 1 }, (_, i) => 10 ** (start + i))
  const share = (value: number): number =>
    value <= 0 ? 0 : Math.max(0, (Math.log10(value) - start) / (end - start))
  return { share, ticks }
}

/** The scale for an extent. */
export function scaleOf(extent: Extent, kind: PanelScale): Scale {
  return kind === 'log' ? log(extent) : linear(extent)
}
