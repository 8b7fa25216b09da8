/** The door of the floor: printings → alignment, readings, statistics; compatibility of intervals. */
export { type Witness } from './witness'
export { collateStory, byPlace, type AlignedWitness, type Collation, type Group } from './collateStory'
export { readingsOf, saysTheSame, toReading, type WitnessedReading } from './readings'
export { adopt, findReading, type Adopted, type Decision } from './adopt'
export { absencesOf, absentPages, type Absence } from './absences'
export { intervalOf, type Interval } from './interval/interval'
export { compatible } from './interval/compatible'
export { derive } from './interval/derive'
export { matchStories, type MatchedPrinting, type MatchedStory } from './match/matchStories'
export { type PlacedSegment } from './match/assignHomes'
export { storyVariants, variantsOf, type StoryVariant } from './variants/storyVariants'
export { addDeviations, deviationsOf, type Deviations } from './deviations'
export { judgedReadings } from './judge'
export {
  agreement,
  apparatusOf,
  type Apparatus,
  type ApparatusOptions,
  type ApparatusReading,
  type Entry,
  type EntryDecision,
} from './apparatus/apparatus'
export { apparatusText } from './apparatus/text'
export { apparatusTei } from './apparatus/tei'
