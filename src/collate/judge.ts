/**
 * The readings of a group with all that collation can say about them: who prints what, and what looks
 * like a slip. The one call that compile/ needs for a statistic.
 */
import type { PageId } from '../model/figure'
import type { Collation, Group } from './collateStory'
import type { Deviations } from './deviations'
import { readingsOf, type WitnessedReading } from './readings'
import { groupsBeside } from './neighbours'
import { withSuspicions } from './suspicion/suspicions'

/** Readings with suspicions; `deviations` come from `deviationsOf`, added up over all stories. */
export function judgedReadings(
  collation: Collation,
  group: Group,
  deviations: ReadonlyMap<PageId, Deviations>,
): WitnessedReading[] {
  const readings = readingsOf(group)
  if (readings.length <= 1) return readings
  const neighbours = groupsBeside(collation, group).flatMap((other) => readingsOf(other)[0] ?? [])
  return withSuspicions(readings, { neighbours, deviations })
}
