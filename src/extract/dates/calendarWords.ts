/**
 * Words that name a time without a numeral (去年, 次日, 月底), with the neighbours that make them part of
 * something else. Data only: each row gives the word's meaning and why a neighbour is refused.
 */
import type { DatePoint, MonthRef, YearRef } from './expression'

interface Neighbours {
  /** Signs before which the word is another word's head: 同年 in 同年龄. */
  readonly notBefore?: string
  /** Signs after which the word is another word's tail: 年底 in 今年底 is read with 今年. */
  readonly notAfter?: string
}

export interface YearWord extends Neighbours {
  readonly word: string
  readonly year: YearRef
}

export interface MonthWord extends Neighbours {
  readonly word: string
  readonly month: MonthRef
}

export interface PointWord extends Neighbours {
  readonly word: string
  readonly point: DatePoint
}

const relative = (offset: number): YearRef => ({ kind: 'relative', offset })
const same = (offset: number): YearRef => ({ kind: 'same', offset })

/** After each of them 轻 龄 均 味 货 级 would cut a word such as 年轻, 年龄, 年均, 年货. */
const YEAR_TAILS = '轻龄均味货级薪迈画夜少纪幼终会鉴'

export const yearWords: readonly YearWord[] = [
  { word: '今年', year: relative(0), notBefore: YEAR_TAILS },
  { word: '去年', year: relative(-1), notBefore: YEAR_TAILS },
  // 十年前年均: the 前 belongs to the length before it.
  { word: '前年', year: relative(-2), notBefore: YEAR_TAILS, notAfter: '年月日天前之此以' },
  // 说明年度, 声明年内, 发明年产量.
  { word: '明年', year: relative(1), notBefore: YEAR_TAILS, notAfter: '说声发证文表阐透' },
  // 80后年轻人, 此后年均, 以后年份.
  {
    word: '后年',
    year: relative(2),
    notBefore: `${YEAR_TAILS}份产利税营收租耗`,
    notAfter: '0零〇此今以之最随然前产成业学工婚休营',
  },
  // 基本年限, 成本年降, 日本年初.
  { word: '本年度', year: relative(0), notAfter: '基成日资版' },
  { word: '本年', year: relative(0), notBefore: `${YEAR_TAILS}限`, notAfter: '基成日资版' },
  // 60岁以上年龄段, 网上年货节.
  { word: '上年度', year: relative(-1), notAfter: '以网线海' },
  { word: '上年', year: relative(-1), notBefore: YEAR_TAILS, notAfter: '以网线海船身街' },
  // 不同年龄, 共同年份.
  { word: '同年', year: same(0), notBefore: `${YEAR_TAILS}份`, notAfter: '不共相合' },
  // 相当年产量, 应当年检.
  { word: '当年', year: same(0), notBefore: `${YEAR_TAILS}检产`, notAfter: '相应适' },
  // 本次年会, 三次年审.
  {
    word: '次年',
    year: same(1),
    notBefore: `${YEAR_TAILS}审`,
    notAfter: '本首两多一二三四五每届此数这该0123456789',
  },
  { word: '翌年', year: same(1) },
]

export const monthWords: readonly MonthWord[] = [
  // 日本月产量.
  { word: '本月', month: { kind: 'relative', offset: 0 }, notBefore: '球亮饼', notAfter: '日基成' },
  // 以上月份, 海上月.
  { word: '上月', month: { kind: 'relative', offset: -1 }, notBefore: '球亮', notAfter: '以海' },
  { word: '上个月', month: { kind: 'relative', offset: -1 }, notAfter: '以' },
  { word: '下月', month: { kind: 'relative', offset: 1 }, notBefore: '球', notAfter: '以' },
  { word: '下个月', month: { kind: 'relative', offset: 1 }, notAfter: '以' },
  { word: '当月', month: { kind: 'same', offset: 0 }, notAfter: '相应适' },
  { word: '同月', month: { kind: 'same', offset: 0 }, notAfter: '不共相' },
  { word: '次月', month: { kind: 'same', offset: 1 }, notAfter: '本首两多一二三每' },
]

const storyDay = (offset: number): DatePoint => ({ kind: 'relative-day', from: 'story', offset })
const namedDay = (offset: number): DatePoint => ({ kind: 'relative-day', from: 'same', offset })
/** 年初 by itself is this year's, 月底 by itself this month's. */
const thisYear = (part: 'start' | 'close' | 'end' | null): DatePoint => ({
  kind: 'year',
  year: relative(0),
  part,
})
const thisMonth = (part: 'start' | 'close' | 'end'): DatePoint => ({
  kind: 'month',
  year: { kind: 'open' },
  month: { kind: 'relative', offset: 0 },
  part,
})
/** After a numeral or another word for a year the part is read with it (2024年底, 今年初, 每年底). */
const YEAR_HEADS =
  '〇○零一二三四五六七八九十百千万亿两半几数多余0123456789今去前明后本当同次翌上每逐历全成少青童老晚新常周近中'
const MONTH_HEADS = '〇一二三四五六七八九十0123456789本上下当同次每个满蜜岁正腊闰冬日明赏登'

/** Neighbouring days said in one word: 明后两天. */
export const daysWords: readonly {
  readonly word: string
  readonly from: DatePoint
  readonly to: DatePoint
}[] = [
  ...['昨今两天', '昨今两日'].map((word) => ({ word, from: storyDay(-1), to: storyDay(0) })),
  ...['今明两天', '今明两日'].map((word) => ({ word, from: storyDay(0), to: storyDay(1) })),
  ...['今明后三天', '今明后三日'].map((word) => ({ word, from: storyDay(0), to: storyDay(2) })),
  ...['明后两天', '明后两日', '明后天'].map((word) => ({ word, from: storyDay(1), to: storyDay(2) })),
]

export const pointWords: readonly PointWord[] = [
  { word: '今日', point: storyDay(0) },
  { word: '今天', point: storyDay(0) },
  { word: '今晨', point: storyDay(0) },
  { word: '今晚', point: storyDay(0) },
  { word: '昨日', point: storyDay(-1) },
  { word: '昨天', point: storyDay(-1) },
  { word: '昨晚', point: storyDay(-1) },
  // 三天前天气, 大前天 is the row below.
  { word: '前天', point: storyDay(-2), notBefore: '气空', notAfter: '年月日天大之以' },
  { word: '前日', point: storyDay(-2), notAfter: '年月日天目之以' },
  { word: '大前天', point: storyDay(-3) },
  { word: '明日', point: storyDay(1) },
  { word: '明天', point: storyDay(1) },
  { word: '明晚', point: storyDay(1) },
  // 后天性, 三年后天津.
  { word: '后天', point: storyDay(2), notBefore: '性津然气', notAfter: '年月日天之以此先' },
  { word: '当日', point: namedDay(0), notAfter: '相应适' },
  { word: '当天', point: namedDay(0), notAfter: '相应适' },
  { word: '当晚', point: namedDay(0) },
  { word: '同日', point: namedDay(0), notAfter: '不共' },
  // 两次日出, 本次日程.
  { word: '次日', point: namedDay(1), notBefore: '程出', notAfter: '本首两多一二三每' },
  { word: '翌日', point: namedDay(1) },
  { word: '年初', point: thisYear('start'), notBefore: '步级中选', notAfter: YEAR_HEADS },
  { word: '年底', point: thisYear('close'), notBefore: '薪', notAfter: YEAR_HEADS },
  { word: '年末', point: thisYear('end'), notAfter: YEAR_HEADS },
  { word: '年内', point: thisYear(null), notAfter: YEAR_HEADS },
  { word: '月初', point: thisMonth('start'), notAfter: MONTH_HEADS },
  { word: '月底', point: thisMonth('close'), notAfter: MONTH_HEADS },
  { word: '月末', point: thisMonth('end'), notAfter: MONTH_HEADS },
]

/** Holidays that fix a day; longer names first. `near`: words after which the day is only the middle of a time. */
export const holidayNames = [
  '五一国际劳动节', '国际劳动节', '国庆节', '国庆', '元旦', '春节', '除夕', '元宵节', '清明节', '清明', '五一', '劳动节', '端午节', '端午', '中秋节', '中秋',
  '双十一', '双11', '双十二', '双12', '十一',
] as const // prettier-ignore
export type HolidayName = (typeof holidayNames)[number]
