/**
 * Everything that a reader can do to a session, as data. Each command is one step of the history and names what it is
 * about, so that undo can say so. Knows no screen.
 */
import type { Day } from '../../base/day'
import type { Bilingual, StatisticId, StoryId } from '../../model/corpus'
import type { PageId } from '../../model/figure'
import type {
  FigureRef,
  JudgedFigure,
  Session,
  SessionDecision,
  SessionPage,
  SessionStatistic,
  SessionStory,
} from '../../model/session'

/** What can be said anew of a story. */
export type StoryPatch = Partial<
  Pick<SessionStory, 'headline' | 'kind' | 'place' | 'date' | 'agency' | 'topic' | 'verdict'>
>

/** A statistic of the edition that own figures report too. */
export interface KnownLink {
  readonly statistic: StatisticId
  readonly label: Bilingual
  readonly figures: readonly FigureRef[]
}

export type Command =
  | { readonly kind: 'lay-page'; readonly page: SessionPage; readonly stories: readonly SessionStory[] }
  | {
      readonly kind: 'lay-table'
      readonly page: SessionPage
      readonly story: SessionStory
      readonly statistics: readonly SessionStatistic[]
    }
  | { readonly kind: 'remove-page'; readonly page: PageId }
  | {
      readonly kind: 'date-page'
      readonly page: PageId
      readonly issued: Day | null
      readonly paper: string | null
    }
  /** `replaces`: start of the judgement or proposal that this one stands for. */
  | {
      readonly kind: 'judge'
      readonly page: PageId
      readonly figure: JudgedFigure
      readonly replaces: number | null
    }
  | { readonly kind: 'judge-all'; readonly page: PageId; readonly figures: readonly JudgedFigure[] }
  | { readonly kind: 'unjudge'; readonly page: PageId; readonly start: number }
  | { readonly kind: 'edit-story'; readonly story: StoryId; readonly patch: StoryPatch }
  | { readonly kind: 'split-story'; readonly story: StoryId; readonly page: PageId; readonly at: number }
  | { readonly kind: 'join-stories'; readonly into: StoryId; readonly from: StoryId }
  /** The story is one of the edition's: from now on it goes by that one's name. */
  | {
      readonly kind: 'know-story'
      readonly story: StoryId
      readonly as: Pick<SessionStory, 'id' | 'headline' | 'kind' | 'place' | 'date' | 'agency' | 'topic'>
    }
  | { readonly kind: 'name-statistic'; readonly statistic: StatisticId; readonly label: Bilingual }
  | {
      readonly kind: 'topic-statistic'
      readonly statistic: StatisticId
      readonly topic: string | null
    }
  /** In one story they become one statistic, else they are linked. */
  | { readonly kind: 'merge'; readonly into: StatisticId; readonly from: StatisticId }
  | { readonly kind: 'split'; readonly statistic: StatisticId; readonly figure: FigureRef }
  | {
      readonly kind: 'decide'
      readonly statistic: StatisticId
      readonly decision: SessionDecision | null
    }
  | { readonly kind: 'decline'; readonly key: string }
  /** Numbers that nobody has judged yet are confirmed with it. */
  | {
      readonly kind: 'link-known'
      readonly story: StoryId
      readonly page: PageId
      readonly figures: readonly JudgedFigure[]
      readonly links: readonly KnownLink[]
    }
  | { readonly kind: 'open'; readonly session: Session; readonly name: string }

export type CommandKind = Command['kind']

/** What undo and redo say of a step: the deed and the thing. */
export interface Deed {
  readonly kind: CommandKind | 'reject'
  /** A name or a number as printed; empty where the deed says it all. */
  readonly what: string
}
