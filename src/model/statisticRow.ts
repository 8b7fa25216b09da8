/**
 * Rows of statistics and the statistics that they stand for. Defaults come from the story and from the
 * first figure of the adopted reading, so a row holds what a person decided and little else.
 * References have been checked before rows come here.
 */
import { present } from '../base/assert'
import { blankAmount, fromAmountRow, toAmountRow } from './amountRow'
import {
  statisticId,
  type Bilingual,
  type DerivedStatistic,
  type ReportedStatistic,
  type Statistic,
  type Story,
} from './corpus'
import { fromReadingRow, plainStatus, toReadingRow } from './corpusRows'
import type { DerivedRow, ReportedRow, StatisticRow } from './corpusSchema'
import { pageId, type Figure, type TimeStatus } from './figure'
import { fromVariantRow, toVariantRow } from './variantRow'

/** What rows of statistics lean on. */
export interface Ground {
  readonly stories: ReadonlyMap<string, Story>
  readonly figures: readonly Figure[]
}

interface Expected {
  readonly topic: string
  readonly time: string | null
  readonly timeStatus: TimeStatus
}

function figureAt(ground: Ground, index: number | undefined): Figure {
  return present(ground.figures[present(index, 'a reading with a figure')], `figure ${index} exists`)
}

function expect(ground: Ground, story: string, figure: Figure | null): Expected {
  const { topic } = present(ground.stories.get(story), `story ${story} exists`)
  return { topic, time: figure?.time ?? null, timeStatus: figure?.timeStatus ?? 'unknown' }
}

/** A time other than the expected one brings its own plain status. */
function statusFor(time: string | null, expected: Expected): TimeStatus {
  return time === expected.time ? expected.timeStatus : plainStatus(time)
}

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

function fromCommonRow(
  row: StatisticRow,
  expected: Expected,
  story: Story,
): Omit<ReportedStatistic, 'kind' | 'readings' | 'adopted' | 'adoption' | 'variants' | 'absent'> {
  const time = row.time === undefined ? expected.time : row.time
  return {
    id: statisticId(row.id),
    story: story.id,
    topic: row.topic ?? expected.topic,
    label: row.label,
    time,
    timeStatus: row.timeStatus ?? statusFor(time, expected),
    sameAs: (row.sameAs ?? []).map(statisticId),
    note: row.note ?? null,
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

function fromReportedRow(row: ReportedRow, story: Story, ground: Ground): ReportedStatistic {
  const adopted = row.adopted ?? 0
  const figure = figureAt(ground, row.readings[adopted]?.figures[0])
  return {
    ...fromCommonRow(row, expect(ground, row.story, figure), story),
    kind: 'reported',
    readings: row.readings.map((r) => fromReadingRow(r, figureAt(ground, r.figures[0]))),
    adopted,
    adoption: row.adoption ?? { kind: 'agreed' },
    variants: (row.variants ?? []).map(fromVariantRow),
    absent: (row.absent ?? []).map(pageId),
  }
}

export function fromStatisticRow(row: StatisticRow, ground: Ground): Statistic {
  const story = present(ground.stories.get(row.story), `story ${row.story} exists`)
  if (!('kind' in row)) return fromReportedRow(row, story, ground)
  const [left, operator, right] = row.formula
  return {
    ...fromCommonRow(row, expect(ground, row.story, null), story),
    kind: 'derived',
    amount: fromAmountRow(row.amount, blankAmount),
    formula: { left: statisticId(left), operator, right: statisticId(right) },
  }
}
