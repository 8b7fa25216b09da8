/**
 * Can two amounts that are said to report the same fact both hold? Knows intervals and units; which of
 * the two is right it can't know.
 *
 *   3496家 and 超3000家: yes. 780个 and 近800个: yes. 3496家 and 不到3000家: no. 800千克 and 800千吨: no.
 */
import type { Amount } from '../../model/figure'
import { intervalOf, meet, scale } from './interval'
import { measures } from './units'

/** Says whether both can hold. What is measured in different dimensions can't be the same fact. */
export function compatible(a: Amount, b: Amount): boolean {
  const factors = commonFactors(a.unit, b.unit)
  if (!factors || !sameDenominator(a.per, b.per)) return false
  return meet(scale(intervalOf(a), factors[0]), scale(intervalOf(b), factors[1]))
}

/** Factors that bring both units to one base; undefined where they measure different things. */
function commonFactors(a: string | null, b: string | null): readonly [number, number] | undefined {
  if (a === b || a === null || b === null) return [1, 1]
  const [left, right] = [measures.get(a), measures.get(b)]
  // Words that count go with the noun (家, 个, 户): another one is no other thing.
  if (!left && !right) return [1, 1]
  return left && right && left.dimension === right.dimension ? [left.factor, right.factor] : undefined
}

function sameDenominator(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null
}
