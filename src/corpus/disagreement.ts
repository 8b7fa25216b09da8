/** Whether printings disagree in substance: in the number, or in a name beside it. Wording does not count. */
import { isDisputed, type Statistic } from '../model/corpus'

/** Says whether a statistic has several readings, or names that its printings give differently. */
export function disagrees(statistic: Statistic): boolean {
  return (
    isDisputed(statistic) ||
    (statistic.kind === 'reported' && statistic.variants.some((v) => v.kind === 'name'))
  )
}
