/**
 * The workbook inside a native chart: the series that are drawn, and beside them what was printed, so that
 * whoever edits the chart sees the number, its ends and its hedge. Knows no chart XML.
 */
import type { Language } from '../../model/language'
import type { Cell } from '../tables/table'
import { columnName } from '../workbook/sheet'
import { writeWorkbook } from '../workbook/writeWorkbook'
import { seriesWords, tailKinds, type NativeChart, type Tail } from './nativeModel'

/** Office programs and ours refer to the sheet by this name. */
export const sheetName = 'Sheet1'

/** Dots stand at heights that a column of the sheet holds. */
export function dotHeights(chart: NativeChart): readonly number[] {
  return chart.categories.map((_, i) => chart.categories.length - i)
}

interface Drawn {
  readonly name: string
  readonly cells: readonly Cell[]
}

/** The lines of a kind as points: two for each line, and one without a height, which parts it from the next. */
export function tailPoints(chart: NativeChart, kind: Tail['kind']): readonly TailPoint[] {
  const heights = dotHeights(chart)
  return chart.tails
    .filter((tail) => tail.kind === kind)
    .flatMap((tail) => {
      const y = heights[tail.row] ?? null
      return [
        { x: tail.from, y, tail: null },
        { x: tail.to, y, tail },
        { x: tail.to, y: null, tail: null },
      ]
    })
}

export interface TailPoint {
  readonly x: number
  /** Null: the line is interrupted here. */
  readonly y: number | null
  /** The tail whose far end it is. */
  readonly tail: Tail | null
}

/** The columns of the lines of a kind, after those of the series and the heights of the dots. */
export function tailColumns(
  chart: NativeChart,
  kind: Tail['kind'],
): { readonly x: number; readonly y: number } {
  const x = chart.series.length + 2 + 2 * tailKinds.indexOf(kind)
  return { x, y: x + 1 }
}

/** The columns that are drawn, after the names in A. */
function drawnColumns(chart: NativeChart, language: Language): readonly Drawn[] {
  const columns = chart.series.map(({ name, marks }) => ({
    name,
    cells: marks.map(({ value }): Cell => value),
  }))
  if (chart.kind !== 'dots') return columns
  const lines = tailKinds.flatMap((kind): Drawn[] => {
    const points = tailPoints(chart, kind)
    const name = seriesWords[kind][language]
    return [
      { name, cells: points.map(({ x }) => x) },
      { name: `${name} y`, cells: points.map(({ y }) => y) },
    ]
  })
  return [...columns, { name: 'y', cells: dotHeights(chart) }, ...lines]
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
  const drawn = drawnColumns(chart, language)
  const [label, ...facts] = words[language]
  const header = [label, ...drawn.map(({ name }) => name), '', label, ...facts]
  const count = Math.max(
    chart.facts.length,
    chart.categories.length,
    ...drawn.map(({ cells }) => cells.length),
  )
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
