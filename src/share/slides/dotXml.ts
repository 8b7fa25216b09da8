/**
 * Dots of a native chart: a scatter chart whose heights are the rows. It has no names at its axis, so an
 * invisible series at the left edge carries them. Knows no axis.
 */
import { xmlText } from '../xml'
import { axisRange } from './axisRange'
import {
  fillXml,
  labelXml,
  labelsXml,
  noLine,
  numbers,
  runStyle,
  seriesHead,
  shown,
  values,
  type ChartXmlOptions,
} from './chartPieces'
import { columnReference, dotHeights } from './chartWorkbook'
import type { MarkFill, NativeChart } from './nativeModel'

/** The series of a dot chart. */
export function dotSeries(chart: NativeChart, options: ChartXmlOptions): string {
  const count = chart.categories.length
  const all = chart.series.map((series, i) => {
    const marker = (fill: MarkFill): string =>
      `<c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${fillXml(fill, options.palette)}</c:spPr></c:marker>`
    const points = series.marks.map(
      ({ fill }, j) => `<c:dPt><c:idx val="${j}"/>${marker(fill)}<c:bubble3D val="0"/></c:dPt>`,
    )
    return (
      `<c:ser>${seriesHead(i, series.name, i + 1)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker('data')}` +
      `${points.join('')}${labelsXml(series.marks, 'r', options)}` +
      `<c:xVal>${numbers(columnReference(i + 1, count), values(series))}</c:xVal>` +
      `<c:yVal>${numbers(columnReference(chart.series.length + 1, count), dotHeights(chart))}</c:yVal>` +
      '<c:smooth val="0"/></c:ser>'
    )
  })
  return all.join('') + nameSeries(chart, options)
}

/** A scatter chart has no names at its axis: an invisible series at the left edge carries them. */
function nameSeries(chart: NativeChart, options: ChartXmlOptions): string {
  const { min } = axisRange(chart, options)
  const style = runStyle('rPr', options.fontSize, options.palette.ink)
  const labels = chart.categories.map((name, i) => labelXml(name, i, 'l', style))
  const heights = dotHeights(chart)
  const literal = (list: readonly number[]): string =>
    `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${list.length}"/>` +
    `${list.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numLit>`
  const index = chart.series.length
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(' ')}</c:v></c:tx>` +
    '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>' +
    `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/>${noLine}</c:spPr><c:dLblPos val="l"/>${shown(false)}</c:dLbls>` +
    `<c:xVal>${literal(heights.map(() => min))}</c:xVal><c:yVal>${literal(heights)}</c:yVal><c:smooth val="0"/></c:ser>`
  )
}
