/**
 * The workbook inside a native chart: the series that are drawn, and beside them what was printed, so that
 * whoever edits the chart sees the number, its ends and its hedge. Knows no chart XML.
 */
import type { Language } from '../../model/language'
import type { Cell } from '../tables/table'
import { columnName } from '../workbook/sheet'
import { writeWorkbook } from '../workbook/writeWorkbook'
import type { NativeChart } from './nativeModel'

/** Office programs and ours refer to the sheet by this name. */
export const sheetName = 'Sheet1'

/** Dots stand at heights that a column of the sheet holds. */
export function dotHeights(chart: NativeChart): readonly number[] {
  return chart.categories.map((_, i) => chart.categories.length - i)
}

/** The columns that are drawn, after the names in A. */
function drawnColumns(
  chart: NativeChart,
): readonly { readonly name: string; readonly cells: readonly Cell[] }[] {
  const columns = chart.series.map(({ name, marks }) => ({
    name,
    cells: marks.map(({ value }): Cell => value),
  }))
  return chart.kind === 'dots' ? [...columns, { name: 'y', cells: dotHeights(chart) }] : columns
}

/** `Sheet1!$B$2:$B$9`: the numbers of a drawn column; `null` gives its name. */
export function columnReference(column: number, rows: number | null): string {
  const letter = columnName(column)
  return rows === null ? `${sheetName}!$${letter}$1` : `${sheetName}!$${letter}$2:$${letter}$${rows + 1}`
}

const words = {
  zh: ['名称', '印出', '数值', '下限', '上限', '确切程度', '单位'],
  en: ['Label', 'As printed', 'Value', 'At least', 'At most', 'Bound', 'Unit'],
} as const

/** Writes the workbook. The facts stand below the drawn columns where a category has two rows, else beside them. */
export function chartWorkbook(chart: NativeChart, language: Language): Uint8Array<ArrayBuffer> {
  const drawn = drawnColumns(chart)
  const [label, ...facts] = words[language]
  const header = [label, ...drawn.map(({ name }) => name), '', label, ...facts]
  const count = Math.max(chart.categories.length, chart.facts.length)
  const rows = Array.from({ length: count }, (_, i): Cell[] => {
    const fact = chart.facts[i]
    const { value = null, min = null, max = null, bound = null, unit = null } = fact?.amount ?? {}
    return [
      chart.categories[i] ?? null,
      ...drawn.map(({ cells }) => cells[i] ?? null),
      null,
      fact?.label ?? null,
      fact?.printed ?? null,
      value, min, max, bound, unit,
    ] // prettier-ignore
  })
  return writeWorkbook([{ name: sheetName, header, rows, filter: false }])
}
