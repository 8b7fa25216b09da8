/**
 * The statistics of a corpus as columns, for whatever counts them by the ten thousand: one row a statistic, by position.
 * Knows no query and no picture.
 */
import { amountOf, type Corpus, type ReportedStatistic } from '../model/corpus'
import { UnitWriter, type Column } from './columnWriters'
import { disagrees } from './disagreement'

/** Steps into which each power of ten is divided. */
export const stepsPerDecade = 4

/** The step of a number above zero: the power of ten, times `stepsPerDecade`, at which it begins. */
export function stepOf(value: number): number {
  return Math.floor(Math.log10(value) * stepsPerDecade + 1e-9)
}

export interface StatisticColumns {
  /** `''` is the unit of statistics that have none. */
  readonly unit: Column<string>
  /** Zero where no point is printed. */
  readonly value: Float64Array
  /** The step of a value above zero; else zero. */
  readonly step: Int16Array
  /** 1 where the number is no plain one. */
  readonly hedged: Uint8Array
  /** 1 where the printings disagree. */
  readonly disputed: Uint8Array
  /** 1 where several pages print it. */
  readonly several: Uint8Array
}

function isPrintedTwice({ figures }: Corpus, { readings }: ReportedStatistic): boolean {
  const first = figures[readings[0]?.figures[0] ?? -1]?.page
  return readings.some((reading) => reading.figures.some((i) => figures[i]?.page !== first))
}

/** Lays out the columns. */
function build(corpus: Corpus): StatisticColumns {
  const { length } = corpus.statistics
  const unit = new UnitWriter(length)
  const value = new Float64Array(length)
  const step = new Int16Array(length)
  const [hedged, disputed, several] = [1, 2, 3].map(() => new Uint8Array(length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  corpus.statistics.forEach((statistic, i) => {
    const amount = amountOf(statistic)
    unit.set(i, amount.unit ?? '')
    value[i] = amount.value ?? 0
    step[i] = amount.value !== null && amount.value > 0 ? stepOf(amount.value) : 0
    hedged[i] = Number(amount.bound !== 'eq')
    disputed[i] = Number(disagrees(statistic))
    several[i] = Number(statistic.kind === 'reported' && isPrintedTwice(corpus, statistic))
  })
  return { unit: unit.column, value, step, hedged, disputed, several }
}

const known = new WeakMap<Corpus, StatisticColumns>()

/** The columns of a corpus, laid out at the first question. */
export function statisticColumns(corpus: Corpus): StatisticColumns {
  const made = known.get(corpus) ?? build(corpus)
  known.set(corpus, made)
  return made
}

/** Keeps columns that were laid out elsewhere, so that nobody waits for them here. */
export function keepStatisticColumns(corpus: Corpus, columns: StatisticColumns): void {
  known.set(corpus, columns)
}
