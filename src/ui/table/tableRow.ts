/** A statistic as a row of the table: every cell as text. Sorts and filters nothing. */
import { disagrees, pagesOf, type CorpusIndex } from '../../corpus'
import { pageNumber } from '../../format/locator'
import { formatTime } from '../../format/time'
import { unitSuffix } from '../../format/units'
import { amountOf, type Statistic, type StatisticId } from '../../model/corpus'
import { printedText } from '../statistic/printed'
import type { Words } from '../words'

export interface TableRow {
  readonly id: StatisticId
  readonly label: string
  readonly derived: boolean
  readonly disputed: boolean
  /** The adopted reading as printed; of a derived one, the amount. */
  readonly printed: string
  /** The other readings as printed. */
  readonly others: readonly string[]
  readonly unit: string
  readonly bound: string
  readonly time: string
  /** The time is worked out, not printed. */
  readonly inferred: boolean
  readonly story: string
  /** Page numbers without what all ids share. */
  readonly pages: string
}

/** Makes the row of a statistic. */
export function tableRow(index: CorpusIndex, statistic: Statistic, words: Words): TableRow {
  const { language } = words
  const amount = amountOf(statistic)
  const readings = statistic.kind === 'reported' ? statistic.readings : []
  const adopted = statistic.kind === 'reported' ? readings[statistic.adopted] : undefined
  return {
    id: statistic.id,
    label: statistic.label[language],
    derived: statistic.kind === 'derived',
    disputed: disagrees(statistic),
    printed: printedText(statistic, language),
    others: readings.filter((reading) => reading !== adopted).map((reading) => reading.text),
    unit: amount.unit === null ? '–' : unitSuffix(amount.unit, language).trim() || amount.unit,
    bound: words.bounds[amount.bound].name,
    time: statistic.time === null ? '–' : formatTime(statistic.time, language),
    inferred: statistic.timeStatus === 'inferred',
    story: index.storyById.get(statistic.story)?.headline ?? statistic.story,
    pages: pagesOf(index, statistic)
      .map(pageNumber)
      .join(language === 'zh' ? '、' : ', '),
  }
}
