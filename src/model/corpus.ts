/**
 * The corpus: pages, stories, printings, figures and statistics, checked, as one value. These are the
 * nouns of DESIGN section 3. The compact JSON that they travel in is decoded by `corpusSchema.ts`.
 */
import type { Day } from '../base/day'
import type { Span } from '../base/span'
import type { Amount, Figure, FigureKind, PageId, TimeStatus } from './figure'

declare const storyIdBrand: unique symbol
declare const statisticIdBrand: unique symbol
export type StoryId = string & { readonly [storyIdBrand]: true }
export type StatisticId = string & { readonly [statisticIdBrand]: true }

/** The one place where a string becomes a story id. */
export function storyId(text: string): StoryId {
  return text as StoryId
}

/** The one place where a string becomes a statistic id. */
export function statisticId(text: string): StatisticId {
  return text as StatisticId
}

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface Page {
  readonly id: PageId
  /** Hex SHA-256 of the UTF-8 bytes of the raw file. */
  readonly sha256: string
  /** Length in UTF-16 code units. */
  readonly length: number
  /** The day on which the paper was printed, or null. */
  readonly issued: Day | null
  /** The paper's name, or null where the page does not tell. */
  readonly paper: string | null
  /** How many numerals of each kind the page holds. */
  readonly counts: Readonly<Record<FigureKind, number>>
}

export const printingStatuses = ['complete', 'continued', 'fragment'] as const
/** `continued`: stops at a 下转 note; `fragment`: parts are missing or out of order. */
export type PrintingStatus = (typeof printingStatuses)[number]

/** A story as it stands on one page. */
export interface Printing {
  readonly page: PageId
  readonly pieces: readonly Span[]
  readonly status: PrintingStatus
}

export interface Story {
  readonly id: StoryId
  readonly headline: string
  readonly deck: string | null
  readonly kind: 'article' | 'caption'
  readonly place: string | null
  /** The dateline's day. */
  readonly date: Day
  readonly agency: string
  readonly byline: readonly string[]
  readonly topic: string
  readonly summary: Bilingual
  readonly printings: readonly Printing[]
  /** Where its printings differ in words, near a figure or not. */
  readonly variants: readonly Variant[]
}

export interface Topic {
  readonly id: string
  readonly label: Bilingual
}

/** One of the different things that the printings of a statistic say. */
export interface Reading extends Amount {
  /** The figure's text as first printed, without line breaks and spaces inside. */
  readonly text: string
  /** The figures that say it; indices into `Corpus.figures`, ascending. */
  readonly figures: readonly number[]
  /** Why it is thought to be a slip of print or OCR, in both languages, or null. */
  readonly suspicion: Bilingual | null
}

/** Words beside a figure that the printings give differently; the number itself agrees or has readings. */
export interface Variant {
  /** `name`: people, places, bodies (尼加拉瓜 / 厄瓜多尔), which is substantive; `wording`: anything else. */
  readonly kind: 'name' | 'wording'
  /** The differing words, at most a few characters, with the pages that print them. */
  readonly witnesses: readonly { readonly text: string; readonly pages: readonly PageId[] }[]
}

export const certainties = ['certain', 'likely', 'open'] as const
export type Certainty = (typeof certainties)[number]

/** Which reading was chosen, by whom, and why. */
export type Adoption =
  /** All printings agree. */
  | { readonly kind: 'agreed' }
  /** More pages than for any other reading; nobody has decided. */
  | { readonly kind: 'majority' }
  /** A person's decision, from the catalogue. */
  | { readonly kind: 'decided'; readonly reason: Bilingual; readonly certainty: Certainty }
  /** As many witnesses on either side and no decision: both are drawn. */
  | { readonly kind: 'tied' }

interface StatisticBase {
  readonly id: StatisticId
  readonly story: StoryId
  readonly topic: string
  readonly label: Bilingual
  /** EDTF of the time it speaks of, or null. */
  readonly time: string | null
  readonly timeStatus: TimeStatus
  /** Statistics of other stories that report the same fact, in whatever firmness. */
  readonly sameAs: readonly StatisticId[]
  readonly note: Bilingual | null
}

/** A fact that at least one figure reports. */
export interface ReportedStatistic extends StatisticBase {
  readonly kind: 'reported'
  /** At least one; the most widely printed first, then by page. */
  readonly readings: readonly Reading[]
  /** Index into `readings` of the one that is drawn first. */
  readonly adopted: number
  readonly adoption: Adoption
  readonly variants: readonly Variant[]
  /** Pages that print the story but not this figure. */
  readonly absent: readonly PageId[]
}

export const operators = ['/', '-', '+', '*'] as const
export type Operator = (typeof operators)[number]

/** A number worked out of reported ones; never printed. */
export interface DerivedStatistic extends StatisticBase {
  readonly kind: 'derived'
  readonly amount: Amount
  /** `left operator right`, over the adopted readings. */
  readonly formula: { readonly left: StatisticId; readonly operator: Operator; readonly right: StatisticId }
}

export type Statistic = ReportedStatistic | DerivedStatistic

/** A pair of statistics said to be the same whose intervals cannot both hold. */
export interface Contradiction {
  readonly a: StatisticId
  readonly b: StatisticId
  readonly why: Bilingual
}

/** Where a corpus was opened from, for whoever cites it. */
export interface CorpusOrigin {
  /** Its file, without the folders. */
  readonly name: string
  /** Hex SHA-256 of the file; null where the browser gives none, as on an address without https. */
  readonly sha256: string | null
}

export interface Corpus {
  /** Left out by the corpus that the app was built with, and never written into a file. */
  readonly origin?: CorpusOrigin
  /** Version of the shape of the JSON; readers refuse another. */
  readonly version: number
  readonly pages: readonly Page[]
  readonly topics: readonly Topic[]
  readonly stories: readonly Story[]
  /** All quantities, and the dates that they take their time from; by page, then start. */
  readonly figures: readonly Figure[]
  readonly statistics: readonly Statistic[]
  readonly contradictions: readonly Contradiction[]
}

/** The amount that stands for a statistic: its adopted reading, or what was derived. */
export function amountOf(statistic: Statistic): Amount {
  if (statistic.kind === 'derived') return statistic.amount
  const reading = statistic.readings[statistic.adopted]
  if (!reading)
    throw new Error(`statistic ${statistic.id} adopts reading ${statistic.adopted}, which is missing`)
  return reading
}

/** Says whether printings of a statistic disagree in value, bound or unit. */
export function isDisputed(statistic: Statistic): boolean {
  return statistic.kind === 'reported' && statistic.readings.length > 1
}
