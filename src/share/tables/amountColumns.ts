/**
 * The columns that say how much and when: shared by the tables of figures and of statistics. An open end
 * is an empty cell, and no point is invented where none is printed.
 */
import type { Amount, When } from '../../model/figure'
import type { Column } from './table'

/** What an amount says, in the unit's base. */
export const amountColumns: readonly Column<Amount>[] = [
  {
    name: 'value',
    title: { zh: '数值', en: 'Value' },
    description: {
      zh: '印出的数，换算到单位的基数（2.37亿为237000000）；没有印出确数则为空',
      en: "the printed point in the unit's base (2.37亿 is 237000000); empty where no point is printed",
    },
    type: 'number',
    cell: (amount) => amount.value,
  },
  {
    name: 'min',
    title: { zh: '下限', en: 'At least' },
    description: { zh: '文字保证的最小值', en: 'the least that the words promise' },
    type: 'number',
    cell: (amount) => amount.min,
  },
  {
    name: 'max',
    title: { zh: '上限', en: 'At most' },
    description: { zh: '文字保证的最大值', en: 'the most that the words promise' },
    type: 'number',
    cell: (amount) => amount.max,
  },
  {
    name: 'bound',
    title: { zh: '确切程度', en: 'Bound' },
    description: {
      zh: 'eq 确数，approx 约，gt 超过，lt 近，ge 至少，le 不超过',
      en: 'eq plain, approx about, gt more than, lt nearly, ge at least, le at most',
    },
    type: 'string',
    cell: (amount) => amount.bound,
  },
  {
    name: 'unit',
    title: { zh: '单位', en: 'Unit' },
    description: { zh: '印出的单位，不含万、亿', en: 'as printed, without 万 and 亿; bp for 基点' },
    type: 'string',
    cell: (amount) => amount.unit,
  },
  {
    name: 'per',
    title: { zh: '每', en: 'Per' },
    description: { zh: '分母（天、10万人）', en: 'the denominator (天, 10万人)' },
    type: 'string',
    cell: (amount) => amount.per,
  },
  {
    name: 'role',
    title: { zh: '前后', en: 'Role' },
    description: {
      zh: 'before 原，after 新，change 增减；空为一般水平',
      en: 'before, after or change; empty for a plain level',
    },
    type: 'string',
    cell: (amount) => amount.role,
  },
  {
    name: 'basis',
    title: { zh: '比较基准', en: 'Basis' },
    description: { zh: '增减与什么相比（同比、环比）', en: 'what a change is measured against (同比, 环比)' },
    type: 'string',
    cell: (amount) => amount.basis,
  },
  {
    name: 'range_low',
    title: { zh: '区间低端', en: 'Range low' },
    description: { zh: '印出的区间的低端（5到10倍）', en: 'the lower end of a printed range (5到10倍)' },
    type: 'number',
    cell: (amount) => amount.range?.low ?? null,
  },
  {
    name: 'range_high',
    title: { zh: '区间高端', en: 'Range high' },
    description: { zh: '印出的区间的高端', en: 'the upper end of a printed range' },
    type: 'number',
    cell: (amount) => amount.range?.high ?? null,
  },
]

/** The time that is spoken of. */
export const timeColumns: readonly Column<Pick<When, 'time' | 'timeStatus'>>[] = [
  {
    name: 'time',
    title: { zh: '所指时间', en: 'As of' },
    description: { zh: '数字所指的时间，EDTF 格式', en: 'the time that is spoken of, as EDTF' },
    type: 'string',
    cell: ({ time }) => time,
  },
  {
    name: 'time_status',
    title: { zh: '时间依据', en: 'Time status' },
    description: {
      zh: 'stated 印出，inferred 由电头推算，unknown 不详',
      en: 'stated in print, inferred from a dateline, or unknown',
    },
    type: 'string',
    cell: ({ timeStatus }) => timeStatus,
  },
]
