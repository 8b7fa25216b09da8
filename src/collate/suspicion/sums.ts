/**
 * Looks for a sum that holds with one reading and not with another (3个 and 5个, together 8个). Knows
 * numbers and units only, so it asks for a sum of numbers in the same sentence and the same unit.
 */
import type { Amount } from '../../model/figure'

export interface Sum {
  readonly parts: readonly [number, number]
  readonly total: number
}

type Addend = Pick<Amount, 'value' | 'unit' | 'bound'>

/** A sum that `reading` takes part in with two of its neighbours; undefined where there is none. */
export function sumOf(reading: Addend, neighbours: readonly Addend[]): Sum | undefined {
  const { value } = reading
  const exact = neighbours
    .filter((n) => n.bound === 'eq' && n.unit === reading.unit)
    .flatMap((n) => n.value ?? [])
  if (value === null || value === 0 || reading.bound !== 'eq') return undefined
  for (const [i, a] of exact.entries()) {
    for (const b of exact.slice(i + 1)) {
      if (a + b === value) return { parts: [a, b], total: value }
      if (value + a === b) return { parts: [value, a], total: b }
      if (value + b === a) return { parts: [value, b], total: a }
    }
  }
  return undefined
}
