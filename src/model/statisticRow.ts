/**
 * Rows of statistics made into statistics; `writeStatisticRow.ts` is the inverse. Defaults come from the story and from the
 * first figure of the adopted reading, so a row holds what a person decided and little else.
 * References have been checked before rows come here.
 */
import { present } from '../base/assert'
import { blankAmount, fromAmountRow } from './amountRow'
import {
  statisticId,
  type Adoption,
  type DerivedStatistic,
  type ReportedStatistic,
  type Statistic,
  type Story,
} from './corpus'
import { fromReadingRow, plainStatus } from './corpusRows'
import type { DerivedRow, ReportedRow, StatisticRow } from './corpusSchema'
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

type Common = Omit<ReportedStatistic, 'kind' | 'readings' | 'adopted' | 'adoption' | 'variants' | 'absent'>

function fromCommonRow(row: StatisticRow, expected: Expected, story: Story): Common {
  const time = row.time === undefined ? expected.time : row.time
  return {
    id: statisticId(row.id),
    story: story.id,
    topic: row.topic ?? expected.topic,
    label: row.label,
    time,
    timeStatus: row.timeStatus ?? statusFor(time, expected),
    sameAs: row.sameAs?.map(statisticId) ?? none,
    note: row.note ?? null,
  }
}

/** What most statistics have: one value for all of them, for a million empty lists are 30 MB. */
const none: readonly never[] = []
const agreed: Adoption = { kind: 'agreed' }

// Field by field: what is spread into a literal gets a hidden class of its own, each time anew. A large corpus would have as
// many classes as statistics, 400 bytes each, and every property would be looked up where it could be at a known place.
function fromReportedRow(row: ReportedRow, story: Story, ground: Ground): ReportedStatistic {
  const adopted = row.adopted ?? 0
  const figure = figureAt(ground, row.readings[adopted]?.figures[0])
  const common = fromCommonRow(row, expect(ground, row.story, figure), story)
  return {
    kind: 'reported',
    id: common.id,
    story: common.story,
    topic: common.topic,
    label: common.label,
    time: common.time,
    timeStatus: common.timeStatus,
    sameAs: common.sameAs,
    note: common.note,
    readings: row.readings.map((r) => fromReadingRow(r, figureAt(ground, r.figures[0]))),
    adopted,
    adoption: row.adoption ?? agreed,
    variants: row.variants?.map(fromVariantRow) ?? none,
    absent: row.absent?.map(pageId) ?? none,
  }
}

function fromDerivedRow(row: DerivedRow, story: Story, ground: Ground): DerivedStatistic {
  const [left, operator, right] = row.formula
  return Object.assign(fromCommonRow(row, expect(ground, row.story, null), story), {
    kind: 'derived' as const,
    amount: fromAmountRow(row.amount, blankAmount),
    formula: { left: statisticId(left), operator, right: statisticId(right) },
  })
}

export function fromStatisticRow(row: StatisticRow, ground: Ground): Statistic {
  const story = present(ground.stories.get(row.story), `story ${row.story} exists`)
  return 'kind' in row ? fromDerivedRow(row, story, ground) : fromReportedRow(row, story, ground)
}
