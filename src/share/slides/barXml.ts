/** Bars of a native chart, over or beside each other. Knows no axis. */
import { fillXml, labelsXml, names, numbers, seriesHead, values, type ChartXmlOptions } from './chartPieces'
import { columnReference } from './chartWorkbook'
import type { NativeChart } from './nativeModel'

/** The series of a bar chart. */
export function barSeries(chart: NativeChart, options: ChartXmlOptions): string {
  const count = chart.categories.length
  const all = chart.series.map((series, i) => {
    const first = series.marks[0]?.fill ?? 'none'
    const points = series.marks.map(
      ({ fill }, j) =>
        `<c:dPt><c:idx val="${j}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(fill, options.palette)}</c:spPr></c:dPt>`,
    )
    const labels = series.marks.some(({ label }) => label !== null)
      ? labelsXml(series.marks, 'outEnd', options)
      : ''
    return (
      `<c:ser>${seriesHead(i, series.name, i + 1)}<c:spPr>${fillXml(first, options.palette)}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${points.join('')}${labels}<c:cat>${names(columnReference(0, count), chart.categories)}</c:cat>` +
      `<c:val>${numbers(columnReference(i + 1, count), values(series))}</c:val></c:ser>`
    )
  })
  return all.join('')
}
