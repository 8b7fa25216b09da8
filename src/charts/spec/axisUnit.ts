/** Units as an axis sees them: what counts the same thing may share one. Knows no panel. */
import { amountOf, type Statistic } from '../../model/corpus'

const people = new Set(['人', '名', '位'])

/** The unit of an axis: 人 and 名 are one. */
export function axisUnit(unit: string | null): string | null {
  return unit !== null && people.has(unit) ? '人' : unit
}

/** The unit of a statistic as an axis sees it. */
export function axisUnitOf(statistic: Statistic): string | null {
  return axisUnit(amountOf(statistic).unit)
}
