/**
 * The types that the parts of extraction pass to each other. A parser reads one construct at one
 * place of the clean text and returns a draft; refiners look at the list of drafts. Nothing here
 * knows the raw page: the pipeline translates places at the very end.
 *
 *   约360个创新项目 → parser at 360, context.floor 0 → Draft { start 0, end 5, rule 'parseQuantity', … }
 */
import type { CleanOffset, Span } from '../base/span'
import type { Amount, FigureKind } from '../model/figure'
import type { DateExpression } from './dates/expression'
import type { Numeral } from './numerals/numeral'

/** A figure in the making: a span of the clean text and what it says. */
export interface Draft extends Span<CleanOffset> {
  readonly kind: FigureKind
  readonly amount: Amount
  /** The rule that made it, for traces. */
  readonly rule: string
  /** What a date says before it is resolved; null for everything that is not a date. */
  readonly date: DateExpression | null
  /** What is counted, or null. */
  readonly subject: string | null
}

/** What a parser may know beside the text. */
export interface ParseContext {
  /** No draft may start before this offset: the end of the draft before, or of the last barrier. */
  readonly floor: number
  /** The numeral at the anchor, read once for all parsers that ask; undefined where none stands there. */
  readonly numeral: Numeral | undefined
  /** The code unit behind that numeral; -1 where there is none. */
  readonly behind: number
  /** Where the longest draft so far ends: one that ends no further is not taken. */
  readonly reach: number
}

/**
 * Reads one construct. `at` is the anchor, the first character that shows the construct; a draft may
 * begin before it (hedges, prefixes of words) but never before `context.floor`, and must end after it.
 */
export interface Parser {
  readonly name: string
  /** Every character that the construct can begin with at its anchor. */
  readonly starts: string
  /**
   * Every character that can stand right behind the numeral at the anchor, where the construct is told by it: at other
   * numerals, and where none stands, the parser is not asked. Left out where that character tells nothing.
   */
  readonly behind?: string
  parse(text: string, at: number, context: ParseContext): Draft | undefined
}

/** What a date parser gives back: the longest date that begins exactly at the place asked for. */
export interface DateDraft {
  readonly end: number
  readonly expression: DateExpression
}

/** Looks at the drafts of a passage once (`scan.ts`): merges, drops or changes them. Keeps them sorted and disjoint. */
export interface Refiner {
  readonly name: string
  refine(text: string, drafts: readonly Draft[]): readonly Draft[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * A draft like another, to be changed before it is passed on. All drafts and amounts have one shape, written field by
 * field in one order: a spread makes a shape of its own wherever it stands, and what reads objects of many shapes reads
 * them at several times the cost.
 */
export function copyOf({ start, end, kind, amount, rule, date, subject }: Draft): Mutable<Draft> {
  return { start, end, kind, amount, rule, date, subject }
}

/** An amount like another, to be changed before it is passed on. */
export function copyOfAmount(amount: Amount): Mutable<Amount> {
  const { value, min, max, bound, unit, per, role, basis, range } = amount
  return { value, min, max, bound, unit, per, role, basis, range }
}

/** A draft with another amount. */
export function withAmount({ start, end, kind, rule, date, subject }: Draft, amount: Amount): Draft {
  return { start, end, kind, amount, rule, date, subject }
}

/** A draft of another kind that states no amount. */
export function withoutAmount(draft: Draft, kind: FigureKind): Draft {
  const { start, end, rule, date, subject } = draft
  return { start, end, kind, amount: noAmount, rule, date, subject }
}

/** The amount of a draft that states no amount: dates, names, layout. */
export const noAmount: Amount = {
  value: null,
  min: null,
  max: null,
  bound: 'eq',
  unit: null,
  per: null,
  role: null,
  basis: null,
  range: null,
}
