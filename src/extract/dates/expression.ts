/**
 * What a date says before anybody knows when it was printed: 去年10月 is "October of the year before this
 * one". Types only; `parseDate` makes them, `resolveDate` turns them into EDTF. Knows no anchor.
 */

/** Which year: printed (2024年), counted from the story's (去年: -1), the one last named (同年), or not printed. */
export type YearRef =
  | { readonly kind: 'printed'; readonly year: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'same'; readonly offset: number }
  | { readonly kind: 'open' }

/** Which month: printed (10月), counted from the story's (上月: -1), the one last named (当月), or not printed. */
export type MonthRef =
  | { readonly kind: 'printed'; readonly month: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'same'; readonly offset: number }
  | { readonly kind: 'open' }

/** 初, 中, 底 and 末 of a year or month; 上旬, 中旬, 下旬 are thirds of a month. */
export type Part =
  | 'start'
  | 'middle'
  | 'close'
  | 'end'
  | 'first-third'
  | 'second-third'
  | 'last-third'
  | 'first-thirds'
  | 'last-thirds'

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

/** Units in which durations are printed, and the count of months or days that they stand for. */
export const durationUnits = ['年', '个月', '季度', '周', '天', '学期', '世纪'] as const
export type DurationUnit = (typeof durationUnits)[number]

/** A length of time; `amount` is null where no number is printed (数年), `loose` where 多 or 余 follows it. */
export interface Length {
  readonly amount: number | null
  readonly loose: boolean
  readonly unit: DurationUnit
}

/** One place on the calendar, as fine as it is printed. */
export type DatePoint =
  | { readonly kind: 'century'; readonly century: number }
  /** 20世纪80年代, 上世纪90年代 (counted from the story's); a bare 80年代 is one of the 20th. */
  | { readonly kind: 'decade'; readonly century: number | 'last' | 'this'; readonly decade: number }
  | { readonly kind: 'year'; readonly year: YearRef; readonly part: Part | null }
  | { readonly kind: 'half'; readonly year: YearRef; readonly half: 1 | 2 }
  /** 第二季度; `from` < `to` for 前三季度 and 二、三季度; `atEnd` for 三季度末, a balance's day. */
  | {
      readonly kind: 'quarter'
      readonly year: YearRef
      readonly from: number
      readonly to: number
      readonly atEnd: boolean
    }
  | { readonly kind: 'season'; readonly year: YearRef; readonly season: Season }
  /** 2024年秋季学期; China's autumn term opens in September, its spring term in February or March. */
  | { readonly kind: 'semester'; readonly year: YearRef; readonly term: 'spring' | 'autumn' }
  | { readonly kind: 'month'; readonly year: YearRef; readonly month: MonthRef; readonly part: Part | null }
  | { readonly kind: 'day'; readonly year: YearRef; readonly month: MonthRef; readonly day: number }
  /** 昨日 (-1, from the story's day), 次日 (+1, from the day last named), 当日. */
  | { readonly kind: 'relative-day'; readonly from: 'story' | 'same'; readonly offset: number }
  /** 本周, 上周 (-1); `weekday` 1 to 7 where one is named (上周五). */
  | { readonly kind: 'week'; readonly offset: number; readonly weekday: number | null }
  /** 2025年第1周, by ISO 8601: the week of the year's first Thursday. */
  | { readonly kind: 'year-week'; readonly year: YearRef; readonly week: number }
  | { readonly kind: 'holiday'; readonly year: YearRef; readonly holiday: string; readonly near: boolean }
  /** 2024—2025学年. */
  | { readonly kind: 'school-year'; readonly from: number; readonly to: number }
  /** “十四五”: the 14th five-year plan. */
  | { readonly kind: 'plan'; readonly plan: number; readonly part: 'start' | 'end' | null }

/** Everything that `parseDate` can find. */
export type DateExpression =
  | DatePoint
  | { readonly kind: 'range'; readonly from: DatePoint; readonly to: DatePoint }
  /** 2012年以来: from the point on, without an end. */
  | { readonly kind: 'since'; readonly from: DatePoint }
  /** 2025年1月1日起: the day itself, and for what it governs no end. */
  | { readonly kind: 'starting'; readonly from: DatePoint }
  /** 2025年底前: up to the point, without a beginning. */
  | { readonly kind: 'until'; readonly to: DatePoint }
  /** 截至10月底: a state at the point, not an event. */
  | { readonly kind: 'as-of'; readonly at: DatePoint }
  /** 近三年, 12年来, 过去5年: the length that ends with the story. */
  | { readonly kind: 'recent'; readonly length: Length }
  /** 未来六天: the length that begins with the story. */
  | { readonly kind: 'coming'; readonly length: Length }
  /** 5年前, 3天后: a point the length away from the story, or from the date last named. */
  | { readonly kind: 'ago'; readonly length: Length }
  | { readonly kind: 'later'; readonly length: Length }
  /** 连续7年, 60多年: a length that no date is tied to. */
  | { readonly kind: 'duration'; readonly length: Length }
  /** 上午10时30分, 10:30; the day is the one last named. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null }
  /** 每年11月5日: comes back, so it has no one place. */
  | { readonly kind: 'recurring'; readonly point: DatePoint | null }

export type DateKind = DateExpression['kind']

/** A point found in a text. */
export interface ParsedPoint {
  readonly end: number
  readonly point: DatePoint
}

export const openYear: YearRef = { kind: 'open' }
export const openMonth: MonthRef = { kind: 'open' }
