/**
 * Where a native chart's axis begins and ends, so that no label at a mark is cut at the edge: office programs
 * do not make room for labels. Widths are estimates in points.
 */
import { widest } from '../../charts/text/wrap'
import { textWidth } from '../../charts/text/measure'
import type { NativeChart, NativeMark } from './nativeModel'

export interface AxisRange {
  readonly min: number
  readonly max: number
}

export interface PlotSize {
  /** Of the whole chart, in points. */
  readonly width: number
  readonly fontSize: number
  /** The share of the width that the names take. */
  readonly names: number
}

/** Names get no more than this share of the chart. */
const mostNames = 0.36
/** Between a name and the axis, a mark and its label. */
const gap = 10
/** A plot that has less room than this for its bars is none. */
const leastBars = 0.25

/** The share of the chart's width that its names need. */
export function nameShare(chart: NativeChart, { width, fontSize }: Omit<PlotSize, 'names'>): number {
  const lines = chart.categories.flatMap((name) => name.split('\n'))
  return Math.min(mostNames, (widest(lines, fontSize) * 1.06 + 2 * gap) / width)
}

/** What has a place on the axis and, perhaps, a label beyond it. */
type Labelled = Pick<NativeMark, 'value' | 'label'>

/** The size at which the longest name keeps to a line: office programs leave out names that would take two. */
export function nameFontSize(chart: NativeChart, width: number): number {
  const longest = widest(chart.categories.flatMap((name) => name.split('\n')), 1) // prettier-ignore
  return (mostNames * width - 2 * gap) / (longest * 1.06)
}

const labelWidth = ({ label }: Labelled, fontSize: number): number =>
  label === null ? 0 : textWidth(label, fontSize, true) * 1.06 + 2 * gap

const labelled = (chart: NativeChart): readonly Labelled[] => [
  ...marksOf(chart),
  ...chart.tails.map(({ to, label }) => ({ value: to, label })),
]

const marksOf = (chart: NativeChart): readonly NativeMark[] => chart.series.flatMap(({ marks }) => marks)

/** Grows a scale from 0 to 1 until each label fits behind its mark. */
function stretch(chart: NativeChart, size: PlotSize, place: (value: number) => number): number {
  const plot = size.width * (1 - size.names)
  const needs = labelled(chart).map((mark) => {
    if (mark.value === null) return 0
    const room = Math.max(leastBars, 1 - labelWidth(mark, size.fontSize) / plot)
    return place(mark.value) / room
  })
  return Math.max(...needs)
}

function linearRange(chart: NativeChart, size: PlotSize): AxisRange {
  const values = marksOf(chart).flatMap(({ value }) => value ?? [])
  const low = Math.min(0, ...values)
  const max = stretch(chart, size, (value) => Math.max(0, value - low)) + low
  return { min: low, max: max > low ? max : low + 1 }
}

/** The places of all marks, and where their tails begin and end. */
function reached(chart: NativeChart): readonly number[] {
  return [
    ...marksOf(chart).flatMap(({ value }) => value ?? []),
    ...chart.tails.flatMap(({ from, to }) => [from, to]),
  ]
}

/** Rates far from zero: a quarter of their spread before the first. */
function dotsRange(chart: NativeChart, size: PlotSize): AxisRange {
  const values = reached(chart)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const spread = high - low || Math.abs(high) || 1
  const min = low - spread / 4
  return { min, max: min + stretch(chart, size, (value) => value - min) }
}

/** Whole powers of ten, as a log axis of an office program wants them. */
function logRange(chart: NativeChart, size: PlotSize): AxisRange {
  const values = reached(chart).flatMap((value) => (value > 0 ? [Math.log10(value)] : []))
  const min = Math.floor(Math.min(...values))
  const span = stretch(chart, size, (value) => (value > 0 ? Math.log10(value) - min : 0))
  return { min: 10 ** min, max: 10 ** Math.ceil(min + Math.max(1, span)) }
}

/** The range of the axis on which the numbers stand. */
export function axisRange(chart: NativeChart, size: PlotSize): AxisRange {
  if (chart.scale === 'log') return logRange(chart, size)
  return chart.kind === 'dots' ? dotsRange(chart, size) : linearRange(chart, size)
}
