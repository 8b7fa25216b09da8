/**
 * A page that a reader holds, as it comes back from reading: its text, its figures, and which page of the
 * edition it is. Lives on the reader's device alone. Knows neither files nor how they are read.
 */
import type { Day } from '../base/day'
import type { Span } from '../base/span'
import type { Figure, PageId } from './figure'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

/** A figure of the edition in the reader's text. */
export interface Place extends Span {
  /** Index into `Corpus.figures`. */
  readonly figure: number
  /** How sure it is that this is the place, 0 to 1; 1 where the page is the same, character for character. */
  readonly confidence: number
}

/** Which page of the edition a text is. */
export interface PageMatch {
  readonly page: PageId
  /** `same`: character for character; `copy`: another transcription, known by its numbers. */
  readonly how: 'same' | 'copy'
  /** How much of the page was found again, 0 to 1. */
  readonly confidence: number
  /** The figures that were found, in the order of the text. */
  readonly places: readonly Place[]
}

/** What the edition remembers of a page: no text but its numbers. */
export interface KnownPage {
  readonly id: PageId
  readonly sha256: string
  readonly length: number
  readonly figures: readonly KnownFigure[]
}

/** A figure of a known page, as printed there. */
export interface KnownFigure extends Span {
  /** Index into `Corpus.figures`. */
  readonly index: number
  readonly text: string
}

/** A page at hand. `text.slice(start, end)` gives every figure and every place. */
export interface HeldPage {
  readonly name: string
  readonly text: string
  readonly encoding: Encoding
  /** The day of the issue, where the reader says it: it fixes the year of datelines. */
  readonly issued: Day | null
  /** Characters that could not be read. */
  readonly unreadable: number
  /** All numbers of the text, of every kind. */
  readonly figures: readonly Figure[]
  /** Null where the edition does not hold the page. */
  readonly match: PageMatch | null
}

/** A page of the edition whose text is at hand. */
export interface EditionText extends Pick<HeldPage, 'text' | 'figures'> {
  readonly match: PageMatch
}

/** Why a file is no page. */
export type PageFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'no-session'; readonly reason: string }
  | { readonly kind: 'no-text-layer' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'broken-pdf'; readonly reason: string }
  | { readonly kind: 'too-dense'; readonly most: number }

/** What is being done to a file, in this order. */
export const readingStages = ['decode', 'extract', 'locate'] as const
export type ReadingStage = (typeof readingStages)[number]
