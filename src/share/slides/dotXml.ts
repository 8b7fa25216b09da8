/**
 * Dots of a native chart and the lines behind them: a scatter chart whose heights are the rows. It has no names at its axis, so
 * invisible series carry them. Knows no axis.
 */
import { formatNumber } from '../../format/number'
import { xmlText } from '../xml'
import { axisRange } from './axisRange'
import {
  fillXml,
  labelXml,
  labelsXml,
  line,
  noLabel,
  names,
  noLine,
  numbers,
  runStyle,
  seriesHead,
  shown,
  values,
  type ChartXmlOptions,
} from './chartPieces'
import { columnReference, dotHeights, tailColumns, tailPoints } from './chartWorkbook'
import { seriesWords, tailKinds, type MarkFill, type NativeChart, type Tail } from './nativeModel'

/** Lines behind the dots: how far each number may go. */
function tailSeries(chart: NativeChart, kind: Tail['kind'], index: number, options: ChartXmlOptions): string {
  const points = tailPoints(chart, kind)
  if (points.length === 0) return ''
  const { palette, language } = options
  const columns = tailColumns(chart, kind)
  const look = line(palette.data, 2.25, kind === 'open' ? '<a:prstDash val="sysDash"/>' : '')
  const labels = points.map(({ tail }) => ({
    value: null,
    fill: 'none' as const,
    label: tail?.label ?? null,
    disputed: tail?.disputed ?? false,
  }))
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${names(columnReference(columns.x, null), [seriesWords[kind][language]])}</c:tx>` +
    `<c:spPr>${look}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${labelsXml(labels, 'r', options)}` +
    `<c:xVal>${numbers(
      columnReference(columns.x, points.length),
      points.map(({ x }) => x),
    )}</c:xVal>` +
    `<c:yVal>${numbers(
      columnReference(columns.y, points.length),
      points.map(({ y }) => y),
    )}</c:yVal><c:smooth val="0"/></c:ser>`
  )
}

/** The series of a dot chart: names, lines, dots on them. */
export function dotSeries(chart: NativeChart, options: ChartXmlOptions): string {
  const count = chart.categories.length
  const tails = tailKinds.map((kind, i) => tailSeries(chart, kind, i + 1, options))
  const dots = chart.series.map((series, i) => {
    const marker = (fill: MarkFill): string =>
      `<c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${fillXml(fill, options.palette)}</c:spPr></c:marker>`
    const points = series.marks.map(
      ({ fill }, j) =>
        `<c:dPt><c:idx val="${j}"/>${fill === 'none' ? '<c:marker><c:symbol val="none"/></c:marker>' : marker(fill)}<c:bubble3D val="0"/></c:dPt>`,
    )
    return (
      `<c:ser>${seriesHead(1 + tailKinds.length + i, series.name, i + 1)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker('data')}` +
      `${points.join('')}${labelsXml(series.marks, 'r', options)}` +
      `<c:xVal>${numbers(columnReference(i + 1, count), values(series))}</c:xVal>` +
      `<c:yVal>${numbers(columnReference(chart.series.length + 1, count), dotHeights(chart))}</c:yVal>` +
      '<c:smooth val="0"/></c:ser>'
    )
  })
  return [textSeries(chart, options), ...tails, ...dots].join('')
}

interface PlacedText {
  readonly x: number
  readonly y: number
  /** Null: a place without a text. */
  readonly text: string | null
  /** Beside a name's row, or below the axis. */
  readonly position: 'l' | 'b'
}

const literal = (list: readonly number[]): string =>
  `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${list.length}"/>` +
  `${list.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numLit>`

/** Where the axis of the rows begins: the numbers of a log axis hang below it. */
export const lowestRow = 0.4

/** A scatter chart has no names at its axis, and no format of numbers knows 万 and 亿: both are texts of their own. */
function textsOf(chart: NativeChart, options: ChartXmlOptions): readonly PlacedText[] {
  const { min, max } = axisRange(chart, options)
  const heights = dotHeights(chart)
  const rows = chart.categories.map((text, i): PlacedText => ({
    x: min,
    y: heights[i] ?? 0,
    text,
    position: 'l',
  }))
  const count = chart.scale === 'log' ? Math.round(Math.log10(max / min)) + 1 : 0
  const steps = Array.from({ length: count }, (_, i): PlacedText => {
    const x = min * 10 ** i
    return { x, y: lowestRow, text: formatNumber(x, options.language, 'compact'), position: 'b' }
  })
  return [...rows, ...steps]
}

/**
 * The texts as labels of a series that nobody sees. LibreOffice empties the series before one that has more points: this one
 * comes first and has as many as any.
 */
function textSeries(chart: NativeChart, options: ChartXmlOptions): string {
  const { fontSize, palette } = options
  const texts = textsOf(chart, options)
  const most = Math.max(texts.length, ...tailKinds.map((kind) => tailPoints(chart, kind).length))
  const filler = { x: texts[0]?.x ?? 0, y: lowestRow, text: null, position: 'l' } as const
  const all = Array.from({ length: most }, (_, i) => texts[i] ?? filler)
  const runs = {
    l: runStyle('rPr', fontSize, palette.ink),
    b: runStyle('rPr', fontSize * 0.8, palette.inkFaint),
  }
  const labels = all.map(({ text, position }, i) =>
    text === null ? noLabel(i) : labelXml(text, i, position, runs[position]),
  )
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${xmlText(' ')}</c:v></c:tx>` +
    '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>' +
    `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/>${noLine}</c:spPr><c:dLblPos val="l"/>${shown(false)}</c:dLbls>` +
    `<c:xVal>${literal(all.map(({ x }) => x))}</c:xVal><c:yVal>${literal(all.map(({ y }) => y))}</c:yVal><c:smooth val="0"/></c:ser>`
  )
}
