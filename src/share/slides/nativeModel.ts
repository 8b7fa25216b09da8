/**
 * A chart as an office program can hold it: categories, series with numbers, a text at each mark. Types and
 * words only; `nativeChart.ts` makes it, `chartXml.ts` and `chartWorkbook.ts` write it.
 */
import type { SpecRow } from '../../charts/spec/spec'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'

/**
 * How a mark is filled. `hollow`: outlined on paper; `cap`: the end that is not passed; `track`: the whole behind a share;
 * `disputed`: red ink; `other`: outlined in it; `before…`: the same in the colour of what came before.
 */
export type MarkFill =
  | 'data'
  | 'mid'
  | 'faint'
  | 'track'
  | 'hollow'
  | 'cap'
  | 'before'
  | 'beforeFaint'
  | 'beforeHollow'
  | 'disputed'
  | 'other'
  | 'none'

export interface NativeMark {
  /** Null: no mark in this category. */
  readonly value: number | null
  readonly fill: MarkFill
  readonly label: string | null
  /** The label is in red ink: printings disagree. */
  readonly disputed: boolean
}

export interface NativeSeries {
  readonly name: string
  readonly marks: readonly NativeMark[]
}

/**
 * How far the number of a row may go, as a line on the axis. `promised`: the words name the end (36万多: less than 37万);
 * `open`: the line is only a sign of the direction.
 */
export interface Tail {
  readonly kind: 'promised' | 'open'
  readonly row: number
  readonly from: number
  readonly to: number
  /** Of a number whose line runs beyond its mark: the text stands where the line ends. */
  readonly label: string | null
  readonly disputed: boolean
}

export const tailKinds = ['promised', 'open'] as const satisfies readonly Tail['kind'][]

/** A number as it was printed, with what it says. */
export interface NativeFact {
  readonly label: string
  /** As printed, or the formula of a number that was worked out. */
  readonly printed: string | null
  readonly amount: Amount
}

export interface NativeChart {
  /** `overlaid`: series drawn over each other; `dots`: places on an axis. */
  readonly kind: 'overlaid' | 'dots'
  readonly categories: readonly string[]
  /** From back to front. */
  readonly series: readonly NativeSeries[]
  /** Of dots: lines behind them. */
  readonly tails: readonly Tail[]
  readonly scale: 'linear' | 'log'
  /** The facts behind it, for the workbook: one a category. */
  readonly facts: readonly NativeFact[]
  readonly unit: string | null
}

/** Names of the series, and what joins two readings. */
export const seriesWords = {
  reach: { zh: '可至', en: 'Reach' },
  solid: { zh: '确实印出', en: 'Firm part' },
  other: { zh: '另一读法', en: 'Other reading' },
  whole: { zh: '全部', en: 'Whole' },
  value: { zh: '数值', en: 'Value' },
  promised: { zh: '限于其间', en: 'Within' },
  open: { zh: '方向', en: 'Direction' },
  also: { zh: '，又作', en: ', also ' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** What stands at a mark: the number as printed, with the other readings where printings disagree. */
export function markLabel(row: SpecRow, language: Language): string {
  const others = row.others.map(({ text }) => text)
  return others.length === 0
    ? row.text
    : row.text + seriesWords.also[language] + others.join(language === 'zh' ? '、' : ', ')
}

/** The fact of a row. */
export function factOf({ label, printed, formula, amount }: SpecRow): NativeFact {
  return { label, printed: printed ?? formula, amount }
}
