/**
 * A whole chart as a scene: title and subtitle where asked, the panels under each other, note and source line. The
 * height follows from the content and the width. Knows nothing of ECharts.
 */
import type { Edition } from '../../model/language'
import { moveGroup, type Scene } from '../scene/scene'
import type { ChartSpec } from '../spec/spec'
import { palette } from '../theme'
import { chromeMargin, layoutFooter, layoutHeader, stack } from './chrome'
import type { PanelLayout } from './context'
import { layoutPlot, type PlotContext } from './plot'

export interface LayoutOptions {
  readonly edition: Edition
  readonly width: number
  /**
   * Title, subtitle, note and source line inside the picture, with a margin around: for exports. In the page the
   * interface prints them. @defaultValue false
   */
  readonly chrome?: boolean
}

/** The least width in which a chart can be laid out. */
export const leastWidth = 240

function withChrome(spec: ChartSpec, plot: PanelLayout, context: PlotContext): PanelLayout {
  return stack([
    { part: layoutHeader(spec, context), after: 20 },
    { part: plot, after: 18 },
    { part: layoutFooter(spec, context), after: 0 },
  ])
}

/** Lays out a chart. Narrower than `leastWidth` it is laid out at that width. */
export function layoutChart(spec: ChartSpec, options: LayoutOptions): Scene {
  const margin = options.chrome === true ? chromeMargin : 0
  const width = Math.max(leastWidth, options.width) - 2 * margin
  const context: PlotContext = { width, colours: palette[options.edition], language: spec.language, air: 1 }
  const plot = layoutPlot(spec, context, [spec.panels.length])
  const all = options.chrome === true ? withChrome(spec, plot, context) : plot
  // Caps and tails overhang their bars by a few px.
  const edge = options.chrome === true ? margin : 4
  return {
    width: width + 2 * margin,
    height: Math.ceil(all.height + 2 * edge),
    groups: all.groups.map((group) => moveGroup(group, margin, edge)),
  }
}
