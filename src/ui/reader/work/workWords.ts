/** The words of the work on own pages, in both languages; they come with the reader. */
import type { PageFault } from '../../../model/heldPage'
import type { Language } from '../../../model/language'
import type { Role } from '../../../model/figure'
import type { StoryVerdict, Verdict } from '../../../model/session'
import type { BesideBy } from '../../../model/sessionFindings'
import type { SheetFault } from '../../../model/sheet'
import type { Deed } from '../../../state/work/command'
import { workEn } from './workEn'
import { workZh } from './workZh'

export const workTabs = ['numbers', 'stories', 'statistics'] as const
export type WorkTab = (typeof workTabs)[number]

export interface WorkWords {
  readonly label: string
  readonly tabs: Readonly<Record<WorkTab, string>>
  readonly undo: string
  readonly redo: string
  readonly nothingToUndo: string
  readonly deeds: Readonly<Record<Deed['kind'], (what: string) => string>>
  readonly undone: (deed: string) => string
  readonly redone: (deed: string) => string
  readonly unsaved: string
  readonly help: string
  readonly keys: readonly (readonly [key: string, does: string])[]
  readonly progress: (judged: string, all: string) => string
  readonly form: {
    readonly title: string
    readonly subject: string
    readonly value: string
    readonly unit: string
    readonly bound: string
    readonly min: string
    readonly max: string
    readonly per: string
    readonly role: string
    readonly roles: Readonly<Record<Role | 'none', string>>
    readonly time: string
    readonly timeHint: string
    readonly badTime: string
    readonly yearless: (day: string) => string
    readonly badEnds: string
    readonly confirm: string
    readonly correct: string
    readonly reject: string
    readonly takeBack: string
    readonly verdicts: Readonly<Record<Verdict | 'proposed', string>>
    readonly span: string
    readonly startLess: string
    readonly startMore: string
    readonly endLess: string
    readonly endMore: string
    readonly noRoom: string
    readonly none: string
  }
  readonly picked: {
    readonly add: (text: string) => string
    readonly set: (text: string) => string
    readonly refused: string
  }
  readonly stories: {
    readonly headline: string
    readonly place: string
    readonly date: string
    readonly agency: string
    readonly topic: string
    readonly noTopic: string
    readonly verdicts: Readonly<Record<StoryVerdict, string>>
    readonly confirm: string
    readonly reject: string
    readonly takeBack: string
    readonly join: string
    readonly split: string
    readonly confirmNumbers: (count: string) => string
    readonly numbers: (judged: string, all: string) => string
    readonly known: (headline: string) => string
    readonly recognised: (headline: string, by: 'headline' | 'numbers') => string
    readonly yes: string
    readonly no: string
    readonly recognisedOwn: (headline: string) => string
    readonly issued: string
    readonly paper: string
    readonly undated: (day: string) => string
  }
  readonly statistics: {
    readonly none: string
    readonly name: string
    readonly english: string
    readonly merge: string
    readonly mergeWith: string
    readonly split: (text: string) => string
    readonly look: (text: string) => string
    /** Of a number on another page of one's own. */
    readonly lookOn: (text: string, page: string) => string
    readonly notAtHand: (page: string) => string
    readonly show: string
    readonly readings: (texts: string) => string
    readonly ask: (a: string, b: string, how: 'merge' | 'link') => string
    readonly same: string
    /** Of a number that stands in the same place and is still to be judged. */
    readonly unjudged: string
    readonly more: (next: string, left: string) => string
    readonly different: string
    readonly linked: string
    readonly wrong: string
  }
  readonly decision: {
    readonly title: string
    /** What is known so far: nobody has decided, or who prints more goes first. */
    readonly open: string
    readonly witnesses: (count: string) => string
    readonly reason: string
    readonly reasonHint: string
    readonly certainty: string
    readonly decide: string
    readonly takeBack: string
    readonly choose: string
    readonly decided: (text: string, reason: string) => string
    readonly byEdition: string
  }
  readonly beside: {
    readonly title: (headline: string) => string
    readonly summary: (agree: string, differ: string, missing: string, fresh: string) => string
    readonly edition: string
    readonly own: string
    /** By what they were compared. */
    readonly by: Readonly<Record<BesideBy, string>>
    readonly outcome: string
    readonly act: string
    readonly how: Readonly<Record<'agrees' | 'differs' | 'missing' | 'fresh', string>>
    readonly missing: (count: string) => string
    readonly accept: (count: string) => string
    readonly acceptOne: (label: string) => string
    readonly accepted: string
  }
  readonly take: {
    readonly title: string
    readonly save: string
    readonly withText: string
    readonly csv: string
    readonly template: string
    readonly text: string
    readonly csvHint: (rows: string, size: string) => string
    readonly blocked: string
    readonly awaited: (names: string) => string
  }
  readonly sheet: {
    readonly refused: (name: string) => string
    readonly partly: (name: string, rows: string) => string
    readonly faults: {
      readonly [K in SheetFault['kind']]: (fault: Extract<SheetFault, { kind: K }>) => string
    }
    readonly more: (count: string) => string
  }
  readonly failed: (reason: string) => string
}

/** The words in each language. */
export const workWords: Readonly<Record<Language, WorkWords>> = { zh: workZh, en: workEn }

/** What is wrong with a table, in words; a fault of the file itself has the words of files. */
export function sheetFaultText(
  words: WorkWords,
  fault: SheetFault | PageFault,
  ofFile: (fault: PageFault) => string,
): string {
  const said = words.sheet.faults as Readonly<Record<string, ((fault: unknown) => string) | undefined>>
  // A record over a union: the compiler cannot see that fault and function belong together.
  return said[fault.kind]?.(fault) ?? ofFile(fault as PageFault)
}
