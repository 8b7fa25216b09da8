/** Statistics written as rows of the corpus JSON; `statisticRow.ts` reads them back. */
import { present } from '../base/assert'
import { blankAmount } from './amountRow'
import type { Bilingual, DerivedStatistic, ReportedStatistic, Statistic } from './corpus'
import type { DerivedRow, ReportedRow, StatisticRow } from './corpusSchema'
import { expect, figureAt, statusFor, type Expected, type Ground } from './statisticRow'
import { toAmountRow, toReadingRow, toVariantRow } from './writeRows'

function bilingual(text: Bilingual): { zh: string; en: string } {
  return { zh: text.zh, en: text.en }
}

type CommonRow = Omit<ReportedRow, 'readings' | 'adopted' | 'adoption' | 'variants' | 'absent'>

function toCommonRow(statistic: Statistic, expected: Expected): CommonRow {
  return {
    id: statistic.id,
    story: statistic.story,
    ...(statistic.topic !== expected.topic && { topic: statistic.topic }),
    label: bilingual(statistic.label),
    ...(statistic.time !== expected.time && { time: statistic.time }),
    ...(statistic.timeStatus !== statusFor(statistic.time, expected) && { timeStatus: statistic.timeStatus }),
    ...(statistic.sameAs.length > 0 && { sameAs: [...statistic.sameAs] }),
    ...(statistic.note !== null && { note: bilingual(statistic.note) }),
  }
}

function toReportedRow(statistic: ReportedStatistic, ground: Ground): ReportedRow {
  const adopted = present(statistic.readings[statistic.adopted], `${statistic.id} adopts a reading it has`)
  const expected = expect(ground, statistic.story, figureAt(ground, adopted.figures[0]))
  return {
    ...toCommonRow(statistic, expected),
    readings: statistic.readings.map((r) => toReadingRow(r, figureAt(ground, r.figures[0]))),
    ...(statistic.adopted !== 0 && { adopted: statistic.adopted }),
    ...(statistic.adoption.kind !== 'agreed' && { adoption: statistic.adoption }),
    ...(statistic.variants.length > 0 && {
      variants: statistic.variants.map(toVariantRow),
    }),
    ...(statistic.absent.length > 0 && { absent: [...statistic.absent] }),
  }
}

function toDerivedRow(statistic: DerivedStatistic, ground: Ground): DerivedRow {
  const { left, operator, right } = statistic.formula
  return {
    kind: 'derived',
    ...toCommonRow(statistic, expect(ground, statistic.story, null)),
    amount: toAmountRow(statistic.amount, blankAmount),
    formula: [left, operator, right],
  }
}

export function toStatisticRow(statistic: Statistic, ground: Ground): StatisticRow {
  return statistic.kind === 'derived' ? toDerivedRow(statistic, ground) : toReportedRow(statistic, ground)
}
