/**
 * What compiling a session finds out besides its statistics: questions to the reader and how own printings stand to the
 * edition. Types alone; compile/ makes them, the desk shows them.
 */
import type { Bilingual, Corpus, StatisticId, StoryId } from './corpus'
import type { Diagnostic } from './diagnostic'
import type { Figure, PageId } from './figure'
import type { Session, SessionPage, SessionStory } from './session'

/** A new page: what it is proposed to hold. */
export interface LaidPage {
  readonly page: SessionPage
  readonly stories: readonly SessionStory[]
  /** All numbers that extraction finds. */
  readonly figures: readonly Figure[]
}

/** Two statistics that look like the same fact. */
export interface MergeProposal {
  /** By which the reader declines it. */
  readonly key: string
  readonly into: StatisticId
  readonly from: StatisticId
  /** Names of both, for the question. */
  readonly labels: readonly [Bilingual, Bilingual]
  /** In one story they would become one statistic; else they are linked. */
  readonly how: 'merge' | 'link'
}

/** What the edition says of a story, as an own story takes it over. */
export type KnownStory = Pick<
  SessionStory,
  'id' | 'headline' | 'kind' | 'place' | 'date' | 'agency' | 'topic'
>

/** An own story that the edition, or another own page, seems to have. */
export interface RecognisedStory {
  readonly key: string
  readonly story: StoryId
  /** Whose printing it seems to be: of the edition's story, or of one on another own page. */
  readonly of: 'edition' | 'own'
  readonly by: 'headline' | 'numbers'
  readonly as: KnownStory
}

/** A number as the apparatus shows it. */
export interface ShownNumber {
  readonly start: number
  readonly text: string
  /** The statistic that it is in already, or null. */
  readonly statistic: StatisticId | null
}

export interface BesideRow {
  readonly statistic: StatisticId
  readonly label: Bilingual
  /** What the edition's printings say, the adopted reading first. */
  readonly known: readonly string[]
  readonly own: ShownNumber | null
  readonly how: 'agrees' | 'differs' | 'missing'
}

/**
 * By what a printing was laid beside the edition: the texts of its printings, where they are at hand; else the numbers
 * alone, which is all that an edition has; both where a part of the story stands on pages that are not at hand.
 */
export type BesideBy = 'text' | 'numbers' | 'both'

/** A printing of a known story on an own page, laid beside what is known. */
export interface BesidePrinting {
  readonly by: BesideBy
  readonly story: StoryId
  readonly headline: string
  readonly page: PageId
  readonly rows: readonly BesideRow[]
  readonly fresh: readonly ShownNumber[]
}

export interface CompiledSession {
  /** With the statistics that collation has put together. */
  readonly session: Session
  /** The edition with the own statistics; null where a row is wrong. */
  readonly corpus: Corpus | null
  readonly diagnostics: readonly Diagnostic[]
  readonly proposals: readonly MergeProposal[]
  readonly recognised: readonly RecognisedStory[]
  readonly beside: readonly BesidePrinting[]
}
