/**
 * Scene → `EChartsOption`: one custom series without a coordinate system, a datum for each group. A datum of
 * a mark carries its statistic, so that a click can open it. Knows no layout.
 */
import type { CustomSeriesOption } from 'echarts/charts'
import type { ComposeOption } from 'echarts/core'
import type { Edition, Language } from '../model/language'
import type { StatisticId } from '../model/corpus'
import { layoutChart, type LayoutOptions } from './layout/layoutChart'
import { layoutSheet } from './layout/layoutSheet'
import type { Fill, Group, Scene, Shape, TextShape } from './scene/scene'
import type { ChartSpec } from './spec/spec'
import { fonts, palette } from './theme'

export type ChartOption = ComposeOption<CustomSeriesOption>

/** What an event of ECharts carries in `event.data`. */
export interface MarkDatum {
  readonly value: number
  /** Null for rules and labels. */
  readonly statistic: StatisticId | null
}

export interface OptionOptions extends LayoutOptions {
  /** @defaultValue the colour of the paper with chrome, none without */
  readonly background?: 'paper' | 'none'
  /** A fixed height, for slides: title and source line stand at its edges, the marks fill what is between. */
  readonly height?: number
}

/** The option, and the height in px that the chart needs at this width. */
export interface DrawnChart {
  readonly option: ChartOption
  readonly height: number
}

type Element = Record<string, unknown>

/** `#rrggbb` with an opacity. */
function withAlpha(colour: string, opacity: number): string {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  return `rgba(${channel(1)},${channel(3)},${channel(5)},${opacity})`
}

function fillOf(fill: Fill | null): unknown {
  if (fill === null) return 'none'
  if (typeof fill === 'string') return fill
  const colorStops = fill.stops.map(([offset, opacity]) => ({
    offset,
    color: withAlpha(fill.colour, opacity),
  }))
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops }
}

function textStyle(shape: TextShape, language: Language): Element {
  return {
    text: shape.text,
    x: shape.x,
    y: shape.y,
    fill: shape.fill,
    fontSize: shape.size,
    // Headlines are as black as those of the page; labels need less.
    fontWeight: !shape.bold ? 400 : shape.family === 'serif' ? 700 : 600,
    fontFamily: shape.family === 'serif' ? fonts.serif[language] : fonts.sans,
    align: shape.align,
    verticalAlign: 'middle',
  }
}

function element(shape: Shape, language: Language): Element {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape
      const style = {
        fill: fillOf(shape.fill),
        stroke: shape.stroke ?? 'none',
        lineWidth: shape.strokeWidth ?? 0,
      }
      return { type: 'rect', shape: { x, y, width, height }, style }
    }
    case 'circle': {
      const style = {
        fill: shape.fill ?? 'none',
        opacity: shape.opacity ?? 1,
        stroke: shape.stroke ?? 'none',
        lineWidth: shape.strokeWidth ?? 0,
      }
      return { type: 'circle', shape: { cx: shape.cx, cy: shape.cy, r: shape.r }, style }
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      const style = {
        fill: 'none',
        stroke: shape.stroke,
        lineWidth: shape.strokeWidth,
        lineDash: shape.dash ?? 'solid',
      }
      return { type: 'line', shape: { x1, y1, x2, y2 }, style }
    }
    case 'polygon':
      return { type: 'polygon', shape: { points: shape.points }, style: { fill: shape.fill } }
    case 'text':
      return { type: 'text', style: textStyle(shape, language) }
  }
}

function groupElement(group: Group, language: Language): Element {
  const hit = group.box && {
    type: 'rect',
    shape: group.box,
    style: { fill: 'transparent' },
    cursor: 'pointer',
  }
  const silent = group.statistic === null
  const children = group.shapes.map((shape) => ({ ...element(shape, language), silent, cursor: 'pointer' }))
  // Hovering must not lighten a colour that means something.
  return { type: 'group', emphasisDisabled: true, children: hit ? [hit, ...children] : children }
}

/** Hands a scene to ECharts. */
export function sceneOption(scene: Scene, language: Language, background = 'transparent'): ChartOption {
  const data: MarkDatum[] = scene.groups.map(({ statistic }, i) => ({ value: i, statistic }))
  const series: CustomSeriesOption = {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    data: [...data],
    // The union of ECharts' element types knows no element that is made from data.
    renderItem: (params) => {
      const group = scene.groups[params.dataIndex]
      return (group ? groupElement(group, language) : { type: 'group', children: [] }) as never
    },
  }
  return { animation: false, backgroundColor: background, series: [series] }
}

function backgroundOf(options: OptionOptions, edition: Edition): string {
  const wanted = options.background ?? (options.chrome === true ? 'paper' : 'none')
  return wanted === 'paper' ? palette[edition].paper : 'transparent'
}

/** Draws a chart at a width: the option for ECharts, and the height that it wants. */
export function toOption(spec: ChartSpec, options: OptionOptions): DrawnChart {
  const background = backgroundOf(options, options.edition)
  if (options.height !== undefined) {
    const ground = options.background ?? 'paper'
    const scene = layoutSheet(spec, { ...options, ground, height: options.height })
    return { option: sceneOption(scene, spec.language, background), height: options.height }
  }
  const scene = layoutChart(spec, options)
  return { option: sceneOption(scene, spec.language, background), height: scene.height }
}
