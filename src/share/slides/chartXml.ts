/**
 * A native chart as the XML part `ppt/charts/chartN.xml`. The library's own part can give a bar neither a
 * printed text nor a hedge, and Chinese no font. Knows no slide and no ZIP.
 */
import { xmlHead } from '../xml'
import { axisRange, type AxisRange } from './axisRange'
import { barSeries } from './barXml'
import { line, noLine, textStyle, type ChartXmlOptions } from './chartPieces'
import { dotSeries, lowestRow } from './dotXml'
import type { NativeChart } from './nativeModel'

const mainAxis = 111
const crossAxis = 222

const scaling = (
  { min, max }: AxisRange,
  log: boolean,
  orientation: 'minMax' | 'maxMin' = 'minMax',
): string =>
  `<c:scaling>${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="${orientation}"/>` +
  `<c:max val="${max}"/><c:min val="${min}"/></c:scaling>`

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'

/** A value axis. Marks carry their numbers; those of a log axis, whose steps must be known, are texts of the chart. */
function valueAxis(chart: NativeChart, options: ChartXmlOptions): string {
  const log = chart.scale === 'log'
  const { palette } = options
  const grid = log
    ? `<c:majorGridlines><c:spPr>${line(palette.hairline, 0.75)}</c:spPr></c:majorGridlines>`
    : ''
  return (
    `<c:valAx><c:axId val="${mainAxis}"/>${scaling(axisRange(chart, options), log)}<c:delete val="${log ? 0 : 1}"/>` +
    `<c:axPos val="b"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="none"/>` +
    `<c:spPr>${noLine}</c:spPr>` +
    `<c:crossAx val="${crossAxis}"/><c:crosses val="${chart.kind === 'dots' ? 'min' : 'max'}"/>` +
    `<c:crossBetween val="${chart.kind === 'dots' ? 'midCat' : 'between'}"/></c:valAx>`
  )
}

/** The names, the first on top. */
function categoryAxis({ palette, fontSize }: ChartXmlOptions): string {
  return (
    `<c:catAx><c:axId val="${crossAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>` +
    `<c:spPr>${line(palette.rule, 1)}</c:spPr>${textStyle(fontSize, palette.ink)}` +
    `<c:crossAx val="${mainAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  )
}

/** The rows of a dot chart: an axis of numbers that nobody sees. */
function rowAxis(chart: NativeChart): string {
  const range = { min: lowestRow, max: chart.categories.length + 0.6 }
  return (
    `<c:valAx><c:axId val="${crossAxis}"/>${scaling(range, false)}<c:delete val="1"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="none"/>` +
    `<c:crossAx val="${mainAxis}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
  )
}

const axisIds = `<c:axId val="${crossAxis}"/><c:axId val="${mainAxis}"/>`

function plot(chart: NativeChart, options: ChartXmlOptions): string {
  if (chart.kind === 'dots') {
    return (
      `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${dotSeries(chart, options)}` +
      `<c:axId val="${mainAxis}"/><c:axId val="${crossAxis}"/></c:scatterChart>${valueAxis(chart, options)}${rowAxis(chart)}`
    )
  }
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${barSeries(chart, options)}` +
    `<c:gapWidth val="75"/><c:overlap val="100"/>${axisIds}</c:barChart>` +
    `${categoryAxis(options)}${valueAxis(chart, options)}`
  )
}

/** Names left, marks right: office programs would else give the names what is left over. */
function layoutXml(chart: NativeChart, options: ChartXmlOptions): string {
  const x = options.names
  const bottom = chart.scale === 'log' ? 0.12 : 0
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${x.toFixed(4)}"/><c:y val="0"/><c:w val="${(1 - x).toFixed(4)}"/><c:h val="${1 - bottom}"/></c:manualLayout></c:layout>`
  )
}

/** Writes the part. Its workbook is relation `rId1`. */
export function chartXml(chart: NativeChart, options: ChartXmlOptions): string {
  const space =
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return (
    `${xmlHead}<c:chartSpace ${space}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart, options)}${plot(chart, options)}` +
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textStyle(options.fontSize, options.palette.ink)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  )
}
