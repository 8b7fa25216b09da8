/** The words of the page reader, in both languages; they come with it, when it is first opened. */
import type { Encoding, PageFault, ReadingStage } from '../../model/heldPage'
import type { FigureKind } from '../../model/figure'
import type { Language } from '../../model/language'
import type { StoreFault } from './ports'
import { readerEn } from './readerEn'
import { readerZh } from './readerZh'

export interface ReaderWords {
  readonly title: string
  readonly close: string
  readonly intro: string
  readonly choose: string
  readonly drop: string
  readonly forms: string
  readonly paste: {
    readonly open: string
    readonly keys: string
    readonly text: string
    readonly name: string
    readonly issued: string
    readonly issuedNote: string
    readonly read: string
    readonly cancel: string
    readonly unnamed: string
  }
  readonly sheets: {
    readonly ask: (name: string, count: string) => string
    readonly which: string
    readonly invalid: (count: string, most: string) => string
    readonly read: string
    readonly cancel: string
  }
  readonly picture: {
    readonly title: string
    readonly show: string
    readonly closer: string
    readonly whole: string
    readonly failed: string
  }
  readonly atHand: string
  readonly remove: (name: string) => string
  readonly same: (page: string) => string
  readonly copy: (page: string, percent: string, found: string, all: string) => string
  readonly unknown: (numbers: string) => string
  readonly encodings: Readonly<Record<Encoding, string>>
  readonly unreadable: (count: string) => string
  readonly keep: string
  readonly keepNote: string
  /** Said where a page came with its picture. */
  readonly pictureNote: string
  readonly reading: (name: string, stage: string, waiting: number) => string
  readonly stages: Readonly<Record<ReadingStage, string>>
  readonly cancel: string
  readonly fault: (name: string, reason: string) => string
  readonly faults: { readonly [K in PageFault['kind']]: (fault: Extract<PageFault, { kind: K }>) => string }
  readonly storeFaults: {
    readonly [K in StoreFault['kind']]: (fault: Extract<StoreFault, { kind: K }>) => string
  }
  readonly dismiss: string
  readonly previous: string
  readonly next: string
  readonly place: (at: string, all: string) => string
  readonly kinds: Readonly<Record<FigureKind, string>>
  readonly sure: (percent: string) => string
  readonly notPlotted: string
  readonly noneLooked: string
  readonly notHere: string
  readonly text: string
}

/** The words in each language. */
export const readerWords: Readonly<Record<Language, ReaderWords>> = { zh: readerZh, en: readerEn }

/** What is wrong with a file, in words. */
export function faultText(words: ReaderWords, fault: PageFault): string {
  // A record over a union: the compiler cannot see that fault and function belong together.
  return (words.faults[fault.kind] as (fault: PageFault) => string)(fault)
}

/** What is wrong with the store, in words. */
export function storeFaultText(words: ReaderWords, fault: StoreFault): string {
  return (words.storeFaults[fault.kind] as (fault: StoreFault) => string)(fault)
}
