/**
 * Makes the reported statistics of one story from its collation: each row of the catalogue claims the
 * groups that its figures stand in, and what no row claims gets a name from the page and a warning, so
 * that no number is lost. Knows nothing of other stories, but how prone each page is to slips.
 */
import {
  absentPages,
  adopt,
  byPlace,
  findReading,
  judgedReadings,
  toReading,
  variantsOf,
  type Deviations,
  type Group,
  type WitnessedReading,
} from '../collate/index'
import { present } from '../base/assert'
import { statisticId, type ReportedStatistic, type StatisticId, type Variant } from '../model/corpus'
import { figureKey, type Figure, type PageId } from '../model/figure'
import type { CatalogueEntry } from './catalogueTable'
import type { Complaints } from './complaints'
import type { CollatedStory } from './collateStories'
import { partRepeats } from './partRepeats'
import { findAnchor, printedText } from './quantities'

/** What is needed to make the statistics of a story. */
export interface StoryMaterial {
  readonly collated: CollatedStory
  /** How often each page stands alone against the others, over all stories. */
  readonly deviations: ReadonlyMap<PageId, Deviations>
  /** The rows of this story that stand on figures. */
  readonly entries: readonly CatalogueEntry[]
  readonly indexOf: (figure: Figure) => number
  readonly complaints: Complaints
}

/** Makes the statistics of a story, in the order of the catalogue, unnamed ones last. */
export function reportedStatistics(material: StoryMaterial): readonly ReportedStatistic[] {
  const { collated, entries, complaints } = material
  const found = collated.collation.groups.filter(({ figures }) => figures.some((f) => f.kind === 'quantity'))
  const groups = partRepeats(found, entries, collated)
  const groupOf = new Map(groups.flatMap((group) => group.figures.map((f) => [figureKey(f), group] as const)))
  const owner = new Map<Group, StatisticId>()
  const named = entries.flatMap((entry): ReportedStatistic[] => {
    const claimed = new Set<Group>()
    for (const anchor of entry.ground.kind === 'figures' ? entry.ground.anchors : []) {
      const found = findAnchor(collated.quantities, anchor)
      if ('why' in found) {
        complaints.error(entry.row, 'figure-not-found', `${entry.id}: ${found.why}`)
        continue
      }
      const group = present(groupOf.get(figureKey(found)), 'every quantity stands in a group')
      const other = owner.get(group)
      if (other !== undefined && other !== entry.id)
        complaints.error(
          entry.row,
          'claimed-twice',
          `${entry.id} and ${other} both claim ${anchor.text} on ${anchor.page}`,
        )
      owner.set(group, entry.id)
      claimed.add(group)
    }
    return claimed.size === 0 ? [] : [namedStatistic(entry, [...claimed], material)]
  })
  const unnamed = groups.filter((group) => !owner.has(group))
  return [...named, ...unnamed.map((group, i) => unnamedStatistic(group, i, material))]
}

function namedStatistic(
  entry: CatalogueEntry,
  groups: readonly Group[],
  material: StoryMaterial,
): ReportedStatistic {
  const readings = readingsFor(groups, material)
  const decided = entry.decision ? findReading(readings, entry.decision.text) : null
  if (entry.decision && decided === -1) {
    const choices = readings.map((reading) => reading.text).join(', ')
    material.complaints.error(
      entry.row,
      'unknown-reading',
      `${entry.id} decides for ${entry.decision.text}, which no printing says: ${choices}`,
    )
  }
  const decision =
    entry.decision && decided !== null && decided >= 0 ? { ...entry.decision, adopted: decided } : null
  const made = fromReadings(readings, decision, groups, material)
  const when = entry.when ?? timeOf(present(readings[made.adopted], 'a reading is adopted'))
  return {
    kind: 'reported',
    id: entry.id,
    story: entry.story,
    topic: entry.topic ?? material.collated.story.topic,
    label: entry.label,
    time: when.time,
    timeStatus: when.timeStatus,
    sameAs: entry.sameAs,
    note: entry.note,
    ...made,
    readings: made.readings.map((reading) => withUnit(reading, entry, material.complaints)),
  }
}

/** The readings of all groups that a row claims, taken together. */
function readingsFor(groups: readonly Group[], material: StoryMaterial): readonly WitnessedReading[] {
  const first = present(groups[0], 'a statistic stands in a group')
  const figures = groups.flatMap((group) => group.figures).sort(byPlace)
  return judgedReadings(material.collated.collation, { ...first, figures }, material.deviations)
}

function fromReadings(
  readings: readonly WitnessedReading[],
  decision: Parameters<typeof adopt>[1],
  groups: readonly Group[],
  { indexOf, collated }: StoryMaterial,
): Pick<ReportedStatistic, 'readings' | 'adopted' | 'adoption' | 'variants' | 'absent'> {
  const absent = groups.map((group) => absentPages(collated.collation, group))
  return {
    readings: readings.map((reading) => toReading(reading, indexOf)),
    ...adopt(readings, decision),
    variants: variantsBeside(groups, collated),
    // A page lacks the statistic only where it lacks every place that reports it.
    absent: (absent[0] ?? []).filter((page) => absent.every((pages) => pages.includes(page))),
  }
}

function variantsBeside(
  groups: readonly Group[],
  { collation, variants }: CollatedStory,
): readonly Variant[] {
  const found = groups.flatMap((group) => variantsOf(collation, group, variants))
  return found.filter((variant, i) => found.indexOf(variant) === i)
}

/** Puts in the unit that the catalogue supplies; a printed one is never overruled. */
function withUnit<R extends { readonly unit: string | null; readonly text: string }>(
  reading: R,
  entry: CatalogueEntry,
  complaints: Complaints,
): R {
  if (entry.unit === null) return reading
  if (reading.unit === null) return { ...reading, unit: entry.unit }
  if (reading.unit !== entry.unit)
    complaints.error(
      entry.row,
      'unit-printed',
      `${entry.id} sets the unit ${entry.unit}, but ${reading.text} prints ${reading.unit}`,
    )
  return reading
}

/**
 * The time of the figure that knows best: a stated time first, then one taken from a date on its page. A
 * printing without a dateline falls back on the issue's day, which is a day later than its fellows'.
 */
function timeOf({ figures }: WitnessedReading): Pick<Figure, 'time' | 'timeStatus'> {
  const timed = figures.filter((f) => f.time !== null)
  const best =
    timed.find((f) => f.timeStatus === 'stated') ?? timed.find((f) => f.timeFrom !== null) ?? timed[0]
  return { time: best?.time ?? null, timeStatus: best?.timeStatus ?? 'unknown' }
}

function unnamedStatistic(group: Group, nth: number, material: StoryMaterial): ReportedStatistic {
  const { complaints, collated } = material
  const { story } = collated
  const readings = readingsFor([group], material)
  const first = present(readings[0], 'a group has a figure')
  const figure = present(first.figures[0], 'a reading has a figure')
  const id = statisticId(`${story.id}-unnamed-${nth + 1}`)
  complaints.warning(
    null,
    'unnamed-statistic',
    `${story.id} has a quantity that no row names: ${figure.page} ${printedText(figure.text)}; add a row for it`,
  )
  const label = figure.subject ?? printedText(figure.text)
  return {
    kind: 'reported',
    id,
    story: story.id,
    topic: story.topic,
    label: { zh: label, en: label },
    ...timeOf(first),
    sameAs: [],
    note: null,
    ...fromReadings(readings, null, [group], material),
  }
}
