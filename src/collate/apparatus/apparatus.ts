/**
 * The critical apparatus of a story as plain data: what each printing prints at each place. Holds
 * figures and short differing words, never the sentences around them. `JSON.stringify` of it is the
 * JSON form; text.ts and tei.ts write the others.
 */
import type { Adoption, Bilingual, Variant } from '../../model/corpus'
import type { Amount, PageId } from '../../model/figure'
import { absencesOf, type Absence } from '../absences'
import { adopt, findReading } from '../adopt'
import type { Collation, Group } from '../collateStory'
import type { Deviations } from '../deviations'
import { judgedReadings } from '../judge'
import { storyVariants } from '../variants/storyVariants'
import type { WitnessedReading } from '../readings'

/** A reading without its figures, which hold more of the page than a number. */
export interface ApparatusReading extends Amount {
  readonly text: string
  readonly pages: readonly PageId[]
  readonly suspicion: Bilingual | null
}

export interface Entry {
  /** Number of the entry in the story, from 1. */
  readonly n: number
  readonly readings: readonly ApparatusReading[]
  readonly adopted: number
  readonly adoption: Adoption
  readonly absences: readonly Absence[]
}

export interface Apparatus {
  readonly title: string
  readonly pages: readonly PageId[]
  /** Quantities, in the order of the story. */
  readonly entries: readonly Entry[]
  readonly variants: readonly Variant[]
}

/** A person's choice for the entry in which some page prints `text`. */
export interface EntryDecision {
  readonly text: string
  readonly adoption: Extract<Adoption, { kind: 'decided' }>
}

export interface ApparatusOptions {
  readonly title: string
  /** From `deviationsOf`, added up over all stories. */
  readonly deviations: ReadonlyMap<PageId, Deviations>
  readonly decisions: readonly EntryDecision[]
}

/** Makes the apparatus of a story. */
export function apparatusOf(collation: Collation, options: ApparatusOptions): Apparatus {
  const groups = collation.groups.filter((group) =>
    group.figures.some((figure) => figure.kind === 'quantity'),
  )
  return {
    title: options.title,
    pages: [...new Set(collation.witnesses.map(({ witness }) => witness.page))].sort(),
    entries: groups.map((group, i) => entryOf(collation, group, i + 1, options)),
    variants: storyVariants(collation).map(({ variant }) => variant),
  }
}

function entryOf(
  collation: Collation,
  group: Group,
  n: number,
  { deviations, decisions }: ApparatusOptions,
): Entry {
  const readings = judgedReadings(collation, group, deviations)
  const decision = decisions.find(({ text }) => readings.length > 1 && findReading(readings, text) >= 0)
  const chosen = decision ? { ...decision.adoption, adopted: findReading(readings, decision.text) } : null
  return {
    n,
    readings: readings.map(bare),
    ...adopt(readings, chosen),
    absences: absencesOf(collation, group),
  }
}

function bare(reading: WitnessedReading): ApparatusReading {
  const { value, min, max, bound, unit, per, role, basis, range, text, pages, suspicion } = reading
  return { value, min, max, bound, unit, per, role, basis, range, text, pages, suspicion }
}

/** How many statistics stand in several printings, and how many of these are disputed. */
export function agreement(apparatus: Apparatus): { readonly shared: number; readonly disputed: number } {
  const shared = apparatus.entries.filter((entry) => new Set(entry.readings.flatMap((r) => r.pages)).size > 1)
  return { shared: shared.length, disputed: shared.filter((entry) => entry.readings.length > 1).length }
}
