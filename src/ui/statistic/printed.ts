/** What stands for a statistic in a line of text: its adopted reading as printed, or the derived amount. */
import { formatAmount } from '../../format/amount'
import { roundTo } from '../../format/number'
import { amountOf, type Statistic } from '../../model/corpus'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'

/** Worked-out numbers are said to three digits: nobody printed more. */
const derivedDigits = 3

/** The amount of a statistic, a derived fraction rounded to what makes sense. */
export function statedAmount(statistic: Statistic): Amount {
  const amount = amountOf(statistic)
  const { value } = amount
  if (statistic.kind === 'reported' || value === null || Number.isInteger(value)) return amount
  return { ...amount, value: roundTo(value, derivedDigits) }
}

/** The adopted reading as printed; of a derived statistic, its amount in words of the language. */
export function printedText(statistic: Statistic, language: Language): string {
  if (statistic.kind === 'derived')
    return formatAmount(statedAmount(statistic), language, { style: 'compact' })
  return statistic.readings[statistic.adopted]?.text ?? ''
}

/**
 * The number in the notation of the language, where the printed form does not already show it: `近一半` is < 50%,
 * and every Chinese number has another face in English. Null where it would only repeat.
 */
export function saidOtherwise(statistic: Statistic, language: Language): string | null {
  if (statistic.kind === 'derived') return null
  const amount = statedAmount(statistic)
  const bare = formatAmount(amount, language, { style: 'compact', hedge: 'none', unit: false, per: false })
  if (printedText(statistic, language).includes(bare) && language === 'zh') return null
  return formatAmount(amount, language, { style: 'compact' })
}
