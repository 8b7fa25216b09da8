/**
 * Labels readings that are thought to be slips, with the reason. A label changes nothing: every
 * reading stands, and which one is adopted is decided elsewhere (adopt.ts).
 */
import type { PageId } from '../../model/figure'
import type { Deviations } from '../deviations'
import type { WitnessedReading } from '../readings'
import { slipBetween } from './slip'
import { sumOf } from './sums'
import { suspicionWords, type Ground } from './words'

export interface Evidence {
  /** Readings of the other figures of the same sentence. */
  readonly neighbours: readonly WitnessedReading[]
  /** How often each page stands alone, over all its stories. */
  readonly deviations: ReadonlyMap<PageId, Deviations>
}

/** A page must stand alone this many times as often as the other, and so often, to be called careless. */
const CARELESS_RATIO = 2
const CARELESS_COUNT = 5

/** The readings again, each with its suspicion or null. Nothing is suspected where all agree. */
export function withSuspicions(
  readings: readonly WitnessedReading[],
  evidence: Evidence,
): WitnessedReading[] {
  const most = Math.max(0, ...readings.map((reading) => reading.pages.length))
  return readings.map((reading) => {
    const rival = readings.find((other) => other !== reading)
    const ground = rival ? groundAgainst(reading, rival, most, evidence) : undefined
    return rival && ground
      ? { ...reading, suspicion: suspicionWords(ground, slipBetween(reading, rival)) }
      : reading
  })
}

/** Why `reading` is less to be trusted than `rival`, or undefined where it is the one to be trusted. */
function groundAgainst(
  reading: WitnessedReading,
  rival: WitnessedReading,
  most: number,
  { neighbours, deviations }: Evidence,
): Ground | undefined {
  const text = rival.text
  const [ownSum, rivalSum] = [sumOf(reading, neighbours), sumOf(rival, neighbours)]
  if (rivalSum && !ownSum) return { kind: 'sum', sum: rivalSum, text }
  if (ownSum && !rivalSum) return undefined
  const [own, others] = [reading.pages.length, rival.pages.length]
  if (own < others) return { kind: 'majority', pages: others, text }
  if (own > others) return undefined
  if (own < most) return undefined
  const [here, there] = [rate(reading.pages, deviations), rate(rival.pages, deviations)]
  if (isCareless(here, there)) return { kind: 'careless', here: rounded(here), there: rounded(there), text }
  return isCareless(there, here) ? undefined : { kind: 'open', text }
}

interface Rate {
  readonly alone: number
  readonly perThousand: number
}

/** The pages of a reading together, per thousand compared characters. */
function rate(pages: readonly PageId[], deviations: ReadonlyMap<PageId, Deviations>): Rate {
  const known = pages.flatMap((page) => deviations.get(page) ?? [])
  const [alone, of] = known.reduce(([a, o], d) => [a + d.alone, o + d.of], [0, 0])
  return { alone, perThousand: of === 0 ? NaN : (1000 * alone) / of }
}

function isCareless(here: Rate, there: Rate): boolean {
  return here.alone >= CARELESS_COUNT && here.perThousand >= CARELESS_RATIO * there.perThousand
}

function rounded(rate: Rate): number {
  return Math.round(rate.perThousand * 10) / 10
}
