/**
 * A figure: one number as it is printed on one page, and what it says. Knows nothing of how figures
 * are found (extract/) or compared (collate/).
 *
 *   超过4200亿美元 → kind quantity, value 420000000000, min 420000000000, max null, bound gt, unit 美元
 */
import type { Span } from '../base/span'

/** What sort of number it is. Only quantities are statistics. */
export const figureKinds = ['quantity', 'date', 'ordinal', 'name', 'rhetorical', 'layout'] as const
export type FigureKind = (typeof figureKinds)[number]

/** How firm the number is: DESIGN section 4. */
export const bounds = ['eq', 'approx', 'gt', 'lt', 'ge', 'le'] as const
export type Bound = (typeof bounds)[number]

/**
 * What the sentence does with the number: an old or a new level (由…提高至…), a difference
 * (增长6.7%; a fall has a negative value), or, where null, a plain level.
 */
export const roles = ['before', 'after', 'change'] as const
export type Role = (typeof roles)[number]

/** Whether a time is printed, worked out from a dateline or the date, or not known. */
export const timeStatuses = ['stated', 'inferred', 'unknown'] as const
export type TimeStatus = (typeof timeStatuses)[number]

declare const pageIdBrand: unique symbol
/** A page's id: the file name without its ending, `page-003`. */
export type PageId = string & { readonly [pageIdBrand]: true }

/** The one place where a string becomes a page id. */
export function pageId(text: string): PageId {
  return text as PageId
}

/** What a number says, apart from where it stands. All numbers are in the unit's base. */
export interface Amount {
  /** The printed point; null where none is printed (数千名), never an invented one. */
  readonly value: number | null
  /** The least that the words promise, or null. */
  readonly min: number | null
  /** The most that the words promise, or null. */
  readonly max: number | null
  readonly bound: Bound
  /** As printed, without multiplier (家, 美元, 平方米, `%`); `bp` for 基点; null where none is printed. */
  readonly unit: string | null
  /** The denominator (天, 10万人), or null. */
  readonly per: string | null
  readonly role: Role | null
  /** What a change is measured against, as printed (同比, 环比, 较上年), or null. */
  readonly basis: string | null
  /** The two ends of a printed range (5到10倍), or null. */
  readonly range: { readonly low: number; readonly high: number } | null
}

/** The time that a figure speaks of; for a date, the date itself. */
export interface When {
  /** EDTF (`2024-10`, `2024-11-05/2024-11-10`, `2023/..`), or null where unknown. */
  readonly time: string | null
  readonly timeStatus: TimeStatus
  /** The span of the date on the same page that the time was taken from, or null. */
  readonly timeFrom: Span | null
}

/** One number as printed. `page.slice(start, end) === text`, always. */
export interface Figure extends Span, Amount, When {
  readonly page: PageId
  readonly text: string
  readonly kind: FigureKind
  /** What is counted, a short phrase of the page's own words (注册志愿者), or null. */
  readonly subject: string | null
  /** The rule that made it, for traces (`parsePercent`). */
  readonly rule: string
}

/** Gives the key under which a figure can be looked up: page and start are unique. */
export function figureKey(figure: Pick<Figure, 'page' | 'start'>): string {
  return `${figure.page}@${figure.start}`
}

/** Says whether two amounts claim the same: value, bound, range and unit (printed spaces don't count). */
export function sameClaim(a: Amount, b: Amount): boolean {
  return (
    a.value === b.value &&
    a.min === b.min &&
    a.max === b.max &&
    a.bound === b.bound &&
    a.unit === b.unit &&
    a.range?.low === b.range?.low &&
    a.range?.high === b.range?.high
  )
}
