/**
 * Works out the derived statistics of the catalogue from the adopted readings of others. Rows may name
 * each other in any order, but not in a circle.
 */
import { derive } from '../collate/index'
import {
  amountOf,
  type DerivedStatistic,
  type ReportedStatistic,
  type Statistic,
  type StatisticId,
  type Story,
} from '../model/corpus'
import type { CatalogueEntry } from './catalogueTable'
import type { Complaints } from './complaints'

/** Makes the derived statistics, in the order of the catalogue. A row that can't be worked out is an error. */
export function derivedStatistics(
  entries: readonly CatalogueEntry[],
  reported: readonly ReportedStatistic[],
  stories: ReadonlyMap<string, Story>,
  complaints: Complaints,
): readonly DerivedStatistic[] {
  const known = new Map<StatisticId, Statistic>(reported.map((s) => [s.id, s]))
  const rows = new Map(entries.map((entry) => [entry.id, entry]))
  const visiting = new Set<StatisticId>()

  const resolve = (id: StatisticId): Statistic | undefined => {
    const found = known.get(id)
    const entry = rows.get(id)
    if (found || !entry || entry.ground.kind !== 'formula') return found
    if (visiting.has(id)) {
      complaints.error(entry.row, 'circular-formula', `${id} is derived from itself`)
      return undefined
    }
    visiting.add(id)
    const made = work(entry)
    visiting.delete(id)
    if (made) known.set(id, made)
    return made
  }

  const work = (entry: CatalogueEntry): DerivedStatistic | undefined => {
    if (entry.ground.kind !== 'formula') return undefined
    const { formula } = entry.ground
    const left = resolve(formula.left)
    const right = resolve(formula.right)
    // A missing input has its own complaint already.
    if (!left || !right) return undefined
    const amount = derive(amountOf(left), formula.operator, amountOf(right))
    if (!amount.ok) {
      complaints.error(entry.row, 'no-result', `${entry.id} can't be worked out: ${amount.error}`)
      return undefined
    }
    return {
      kind: 'derived',
      id: entry.id,
      story: entry.story,
      topic: entry.topic ?? stories.get(entry.story)?.topic ?? '',
      label: entry.label,
      time: entry.when?.time ?? left.time,
      timeStatus: left.time === null && !entry.when ? 'unknown' : 'inferred',
      sameAs: entry.sameAs,
      note: entry.note,
      amount: amount.value,
      formula,
    }
  }

  return entries.flatMap((entry) => {
    const made = entry.ground.kind === 'formula' ? resolve(entry.id) : undefined
    return made?.kind === 'derived' ? [made] : []
  })
}
