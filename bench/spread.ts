/** The middle and the middle half of measured values: what a benchmark reports of them. */
import { median } from './median'

export interface Spread {
  readonly median: number
  /** Quartiles: half of the values lie between them. */
  readonly low: number
  readonly high: number
}

/** The spread of some values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.ceil(sorted.length / 2)
  return { median: median(sorted), low: median(sorted.slice(0, half)), high: median(sorted.slice(-half)) }
}

/** The value that a share of all does not exceed, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** `120 (110–140)`. */
export function spreadText({ median: middle, low, high }: Spread, digits = 0): string {
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`
}
