/**
 * Which numbers an axis must hold, and which readings run off it: a slip of print may be a thousand times too large and
 * must not flatten everything else.
 */
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import type { Lane } from './lanes'

/** A reading this many times beyond the adopted numbers is said, not drawn. */
const offAxis = 5

/** Every number of an amount that is drawn. */
export function numbersOf(amount: Amount): readonly number[] {
  const { value, min, max, range } = amount
  return [value, min, max, range?.low ?? null, range?.high ?? null].filter((n) => n !== null)
}

/** The least and the most of the lanes that are drawn. */
export interface Extent {
  readonly low: number
  readonly high: number
}

const drawn = (lanes: readonly Lane[]): readonly number[] =>
  lanes.filter(({ foreign }) => !foreign).flatMap(({ amount }) => numbersOf(amount))

/** The extent of the main lanes, widened to the other readings that are not off the axis. */
export function extentOf(lanes: readonly Lane[]): Extent {
  const main = drawn(lanes.filter((lane) => lane.main))
  const top = Math.max(0, ...main)
  const all = drawn(lanes).filter((n) => n <= top * offAxis)
  return { low: all.length === 0 ? 0 : Math.min(...all), high: Math.max(0, ...all) }
}

/** What stands where a reading can't be drawn. */
export function offAxisText(lane: Lane, language: Language): string {
  return `${lane.text} · ${language === 'zh' ? '超出坐标' : 'off the axis'}`
}

/** Says whether a lane can be drawn on an axis up to `high`. */
export function fits(lane: Lane, high: number): boolean {
  return !lane.foreign && numbersOf(lane.amount).every((n) => n <= high)
}
