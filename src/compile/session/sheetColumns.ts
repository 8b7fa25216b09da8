/** Which columns of a spreadsheet are understood, by the names that people give them. Data alone. */

export const sheetColumns = [
  'label', 'label_en', 'printed', 'value', 'min', 'max', 'bound', 'unit', 'per', 'time',
] as const // prettier-ignore
export type SheetColumn = (typeof sheetColumns)[number]

const names: Readonly<Record<SheetColumn, readonly string[]>> = {
  label: ['label', 'label_zh', 'name', 'item', '项目', '名称', '指标', '标签', '数据'],
  label_en: ['label_en', 'english', '英文', '英文名'],
  printed: ['printed', 'figure', 'text', 'number', '数字', '原文', '原文写法', '写法'],
  value: ['value', 'amount', '数值', '值', '数量'],
  min: ['min', 'least', '最小', '最小值', '下限'],
  max: ['max', 'most', '最大', '最大值', '上限'],
  bound: ['bound', 'firmness', '确切程度', '程度'],
  unit: ['unit', '单位'],
  per: ['per', '每'],
  time: ['time', 'date', 'year', '时间', '日期', '年份'],
}

/** The column that a heading names; null where nobody knows it. */
export function columnOf(heading: string): SheetColumn | null {
  const bare = heading.trim().toLowerCase().replace(/\s+/g, '_')
  return sheetColumns.find((column) => names[column].includes(bare)) ?? null
}

/** How firm a number is, as people write it in a table. */
const boundNames = {
  eq: ['eq', '=', '等于', '确数'],
  approx: ['approx', '≈', '~', '约', '左右'],
  gt: ['gt', '>', '超过', '超', '多', '大于'],
  lt: ['lt', '<', '近', '不到', '小于'],
  ge: ['ge', '>=', '≥', '至少', '不少于'],
  le: ['le', '<=', '≤', '不超过', '至多'],
} as const

/** Reads how firm a number is; null where it is nothing of the kind. */
export function boundOf(cell: string): keyof typeof boundNames | null {
  const bare = cell.trim().toLowerCase()
  const bounds = Object.keys(boundNames) as (keyof typeof boundNames)[]
  return bounds.find((bound) => (boundNames[bound] as readonly string[]).includes(bare)) ?? null
}
