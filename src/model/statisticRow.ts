/**
 * Rows of statistics made into statistics; `writeStatisticRow.ts` is the inverse. Defaults come from the story and from the
 * first figure of the adopted reading, so a row holds what a person decided and little else.
 * References have been checked before rows come here.
 */
import { present } from '../base/assert'
import { blankAmount, fromAmountRow } from './amountRow'
import { statisticId, type ReportedStatistic, type Statistic, type Story } from './corpus'
import { fromReadingRow, plainStatus } from './corpusRows'
import type { ReportedRow, StatisticRow } from './corpusSchema'
import { pageId, type Figure, type TimeStatus } from './figure'
import { fromVariantRow } from './variantRow'

/** What rows of statistics lean on. */
export interface Ground {
  readonly stories: ReadonlyMap<string, Story>
  readonly figures: readonly Figure[]
}

export interface Expected {
  readonly topic: string
  readonly time: string | null
  readonly timeStatus: TimeStatus
}

export function figureAt(ground: Ground, index: number | undefined): Figure {
  return present(ground.figures[present(index, 'a reading with a figure')], `figure ${index} exists`)
}

export function expect(ground: Ground, story: string, figure: Figure | null): Expected {
  const { topic } = present(ground.stories.get(story), `story ${story} exists`)
  return { topic, time: figure?.time ?? null, timeStatus: figure?.timeStatus ?? 'unknown' }
}

/** A time other than the expected one brings its own plain status. */
export function statusFor(time: string | null, expected: Expected): TimeStatus {
  return time === expected.time ? expected.timeStatus : plainStatus(time)
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
