/**
 * What a large selection looks like: for each unit how many numbers of which size there are, how many of them hedged,
 * how many disputed, the quartiles. Exact, in two passes over numbers that were laid out once. Knows no word and no pixel.
 */
import {
  orderOf,
  statisticColumns,
  stepsPerDecade,
  type CorpusIndex,
  type Selection,
  type StatisticColumns,
} from '../../corpus'
import type { StatisticId } from '../../model/corpus'

/** Numbers of statistics in one step of a unit's sizes. */
export interface Step {
  /** Power of ten, times `stepsPerDecade`, at which the step begins. */
  readonly at: number
  readonly firm: number
  readonly hedged: number
  readonly disputed: number
}

export interface UnitMeasure {
  /** As printed; `''` for numbers without one. */
  readonly unit: string
  readonly count: number
  readonly hedged: number
  readonly disputed: number
  /** The least, the quartiles, the largest. */
  readonly quartiles: readonly [number, number, number, number, number]
  /** Only those that hold something, ascending. */
  readonly steps: readonly Step[]
  readonly largest: StatisticId
}

export interface Measures {
  /** Statistics of the selection. */
  readonly total: number
  readonly hedged: number
  readonly disputed: number
  /** The units with the most numbers, the most frequent first. */
  readonly units: readonly UnitMeasure[]
  /** What is in none of them: other units, and numbers that have no size on this scale. */
  readonly rest: { readonly units: number; readonly statistics: number; readonly unsized: number }
}

/** Doubles reach from 10⁻³²⁴ to 10³⁰⁸: every step has a place. */
const lowest = -324 * stepsPerDecade
const allSteps = 640 * stepsPerDecade

/** Counts one unit, number after number in ascending order. */
class UnitCount {
  readonly #counts = new Int32Array(3 * allSteps)
  readonly #count: number
  /** Which number in the order is a quartile. */
  readonly #places: Int32Array
  readonly #quartiles: number[] = []
  #first = allSteps
  #seen = 0
  #last = -1

  constructor(count: number) {
    this.#count = count
    this.#places = Int32Array.from([0, 1, 2, 3, 4], (quarter) => Math.round((quarter / 4) * (count - 1)))
  }

  add(columns: StatisticColumns, position: number): void {
    while (this.#places[this.#quartiles.length] === this.#seen)
      this.#quartiles.push(columns.value[position] ?? 0)
    this.#seen++
    const step = (columns.step[position] ?? 0) - lowest
    const hedged = columns.hedged[position] ?? 0
    this.#raise(3 * step + hedged)
    if (columns.disputed[position] === 1) this.#raise(3 * step + 2)
    if (step < this.#first) this.#first = step
    this.#last = position
  }

  #raise(at: number): void {
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
  }

  measure(unit: string, { corpus }: CorpusIndex): UnitMeasure | null {
    const largest = corpus.statistics[this.#last]
    if (!largest) return null
    const lastStep = (statisticColumns(corpus).step[this.#last] ?? 0) - lowest
    const steps: Step[] = []
    for (let step = this.#first; step <= lastStep; step++) {
      const [firm = 0, hedged = 0, disputed = 0] = this.#counts.subarray(3 * step, 3 * step + 3)
      if (firm + hedged > 0) steps.push({ at: step + lowest, firm, hedged, disputed })
    }
    const sum = (key: 'hedged' | 'disputed'): number => steps.reduce((all, step) => all + step[key], 0)
    const [low = 0, lower = 0, middle = 0, upper = 0, high = 0] = this.#quartiles
    return {
      unit,
      count: this.#count,
      hedged: sum('hedged'),
      disputed: sum('disputed'),
      quartiles: [low, lower, middle, upper, high],
      steps,
      largest: largest.id,
    }
  }
}

interface Counts {
  /** By unit, those that have a size. */
  readonly sized: Int32Array
  readonly hedged: number
  readonly disputed: number
}

function countUnits(columns: StatisticColumns, { statistics }: Selection): Counts {
  const sized = new Int32Array(columns.unit.values.length)
  let [hedged, disputed] = [0, 0]
  for (let i = 0; i < statistics.length; i++) {
    if (statistics[i] !== 1) continue
    hedged += columns.hedged[i] ?? 0
    disputed += columns.disputed[i] ?? 0
    const unit = columns.unit.codes[i] ?? 0
    if ((columns.value[i] ?? 0) > 0) sized[unit] = (sized[unit] ?? 0) + 1
  }
  return { sized, hedged, disputed }
}

/** Measures a selection; of its units the `most` that have the most numbers. */
export function measure(index: CorpusIndex, selection: Selection, most: number): Measures {
  const columns = statisticColumns(index.corpus)
  const { sized, hedged, disputed } = countUnits(columns, selection)
  const present = [...sized.keys()].filter((unit) => (sized[unit] ?? 0) > 0)
  const chosen = present.sort((a, b) => (sized[b] ?? 0) - (sized[a] ?? 0)).slice(0, most)
  const counts: (UnitCount | undefined)[] = []
  for (const unit of chosen) counts[unit] = new UnitCount(sized[unit] ?? 0)
  const { codes, values } = columns.unit
  for (const position of orderOf(index, 'value', 'zh').known)
    if (selection.statistics[position] === 1 && (columns.value[position] ?? 0) > 0)
      counts[codes[position] ?? -1]?.add(columns, position)
  const units = chosen
    .map((unit) => counts[unit]?.measure(values[unit] ?? '', index) ?? null)
    .filter((one) => one !== null)
  const all = sized.reduce((sum, count) => sum + count, 0)
  const drawn = units.reduce((sum, { count }) => sum + count, 0)
  const total = selection.statisticCount
  return {
    total,
    hedged,
    disputed,
    units,
    rest: { units: present.length - units.length, statistics: all - drawn, unsized: total - all },
  }
}
