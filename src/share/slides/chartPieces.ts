/**
 * The pieces that chart parts are made of: fills, fonts, labels, references with their cached numbers.
 * Knows no axis and no kind of chart.
 */
import type { Palette } from '../../charts/theme'
import type { Language } from '../../model/language'
import { xmlText } from '../xml'
import type { PlotSize } from './axisRange'
import { columnReference } from './chartWorkbook'
import { faces } from './faces'
import type { MarkFill, NativeMark, NativeSeries } from './nativeModel'

export interface ChartXmlOptions extends PlotSize {
  readonly language: Language
  readonly palette: Palette
}

const hex = (colour: string): string => colour.slice(1).toUpperCase()
export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
export const noLine = '<a:ln><a:noFill/></a:ln>'
export const line = (colour: string, points: number, dash = ''): string =>
  `<a:ln w="${Math.round(points * 12_700)}">${solid(colour)}${dash}</a:ln>`

/** The look of a mark. */
export function fillXml(fill: MarkFill, palette: Palette): string {
  switch (fill) {
    case 'data':
      return solid(palette.data) + noLine
    case 'mid':
      return solid(palette.dataMid) + noLine
    case 'faint':
      return solid(palette.dataSoft) + noLine
    case 'track':
      return solid(palette.dataFaint) + noLine
    case 'before':
      return solid(palette.ochre) + noLine
    case 'beforeFaint':
      return solid(palette.ochreSoft) + noLine
    case 'beforeHollow':
      return solid(palette.paper) + line(palette.ochre, 1.25)
    case 'cap':
      return solid(palette.ink) + noLine
    case 'hollow':
      return solid(palette.paper) + line(palette.data, 1.25)
    case 'disputed':
      return solid(palette.vermilion) + noLine
    case 'other':
      return `<a:noFill/>${line(palette.vermilion, 1.5, '<a:prstDash val="sysDash"/>')}`
    case 'none':
      return `<a:noFill/>${noLine}`
  }
}

export const runStyle = (tag: string, size: number, colour: string, bold = false): string =>
  `<a:${tag} lang="zh-CN" altLang="en-US" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(colour)}` +
  `<a:latin typeface="${faces.text.latin}"/><a:ea typeface="${faces.text.eastAsian}"/></a:${tag}>`

export const textStyle = (size: number, colour: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', size, colour, bold)}</a:pPr>` +
  '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'

export const shown = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'

export function labelXml(text: string, index: number, position: string, run: string): string {
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${run}` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${position}"/>${shown(true)}</c:dLbl>`
  )
}

export const noLabel = (index: number): string =>
  `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`

/** The labels of a series; none for marks without one. */
export function labelsXml(marks: readonly NativeMark[], position: string, options: ChartXmlOptions): string {
  const { palette, fontSize } = options
  const labels = marks.map(({ label, disputed }, i) => {
    if (label === null) return noLabel(i)
    return labelXml(
      label,
      i,
      position,
      runStyle('rPr', fontSize, disputed ? palette.vermilion : palette.ink, true),
    )
  })
  const style = textStyle(fontSize, palette.ink, true)
  return `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/>${noLine}</c:spPr>${style}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbls>`
}

export const names = (reference: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${texts.length}"/>` +
  `${texts.map((text, i) => `<c:pt idx="${i}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef>`

export function numbers(reference: string, values: readonly (number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
  )
  return (
    `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  )
}

export const seriesHead = (index: number, name: string, column: number): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${names(columnReference(column, null), [name])}</c:tx>`

export const values = (series: NativeSeries): readonly (number | null)[] =>
  series.marks.map(({ value }) => value)
