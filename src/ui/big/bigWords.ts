/** The words of the page of a large corpus, in both languages; they come with it. */
import type { Language } from '../../model/language'

export interface BigWords {
  readonly largest: string
  readonly disputed: string
  readonly table: string
  readonly columns: Readonly<
    Record<
      'unit' | 'count' | 'hedged' | 'disputed' | 'least' | 'lower' | 'middle' | 'upper' | 'largest',
      string
    >
  >
  readonly onlyDisputed: (count: string) => string
  readonly stories: (shown: string, all: string) => string
  readonly more: (count: string) => string
  readonly others: (count: string) => string
  readonly find: (what: string) => string
  readonly none: string
  readonly byMonth: string
  readonly byYear: string
}

/** The words in each language. */
export const bigWords: Readonly<Record<Language, BigWords>> = {
  zh: {
    largest: '各单位最大的数',
    disputed: '各版面有出入的，从大到小',
    table: '数据表',
    columns: {
      unit: '单位',
      count: '项数',
      hedged: '不是确数',
      disputed: '有出入',
      least: '最小',
      lower: '下四分位',
      middle: '中位数',
      upper: '上四分位',
      largest: '最大',
    },
    onlyDisputed: (count) => `只看有出入的 ${count} 项`,
    stories: (shown, all) => `这里列出 ${all} 篇中的 ${shown} 篇；用上方的筛选与搜索找其余的，或逐批展开。`,
    more: (count) => `再列 ${count} 篇`,
    others: (count) => `另有 ${count} 项，可在筛选中查找`,
    find: (what) => `在${what}中查找`,
    none: '没有这样的名称',
    byMonth: '按月份',
    byYear: '按年份',
  },
  en: {
    largest: 'The largest of each unit',
    disputed: 'Printings disagree, the largest first',
    table: 'Data table',
    columns: {
      unit: 'Unit',
      count: 'Statistics',
      hedged: 'Hedged',
      disputed: 'Disputed',
      least: 'Least',
      lower: 'Lower quartile',
      middle: 'Median',
      upper: 'Upper quartile',
      largest: 'Largest',
    },
    onlyDisputed: (count) => `Only the ${count} in dispute`,
    stories: (shown, all) =>
      `These are ${shown} of ${all} stories; filters and search above find the others, or list more of them.`,
    more: (count) => `${count} more stories`,
    others: (count) => `${count} others: find them among the filters`,
    find: (what) => `Find by name: ${what}`,
    none: 'No such name',
    byMonth: 'By month',
    byYear: 'By year',
  },
}
