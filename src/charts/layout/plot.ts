/**
 * The panels of a chart as one drawing: under each other, or side by side where a sheet is wide and low. Knows no title and
 * no source line.
 */
import { unreachable } from '../../base/assert'
import { furniture, moveGroup, type Group } from '../scene/scene'
import { areDots } from '../spec/areDots'
import type { ChartSpec, SpecPanel } from '../spec/spec'
import { widest, wrapEven } from '../text/wrap'
import { typeSize } from '../theme'
import { layoutBars } from './barsPanel'
import { layoutChange } from './changePanel'
import { columnFrom, line, lines, metrics, rule, type LayoutContext, type PanelLayout } from './context'
import { layoutDots } from './dotsPanel'
import { layoutFigures } from './figuresPanel'
import { layoutRatio } from './ratioPanel'

/** Between panels that stand under each other, and side by side. */
const panelGap = 30
const sideGap = 44

/** What a drawing is made in, but for the column of names, which follows from its panels. */
export type PlotContext = Omit<LayoutContext, 'column'>

/** One column of names for all panels that stand under each other, no wider than its longest name. */
function columnOf(panels: readonly SpecPanel[], width: number): number {
  if (width < columnFrom.short) return 0
  const rows = panels.flatMap((panel) => (panel.kind === 'bars' || panel.kind === 'points' ? panel.rows : []))
  const names = rows.map(({ label }) => label)
  const natural = widest(names, metrics.label) + metrics.columnGap
  if (width < columnFrom.always && natural > width * metrics.shortShare) return 0
  return Math.min(width * metrics.columnShare + metrics.columnGap, natural)
}

function layoutPanel(panel: SpecPanel, context: LayoutContext): PanelLayout {
  switch (panel.kind) {
    case 'bars':
    case 'points':
      return areDots(panel) ? layoutDots(panel, context) : layoutBars(panel, context)
    case 'change':
      return layoutChange(panel, context)
    case 'ratio':
      return layoutRatio(panel, context)
    case 'figures':
      return layoutFigures(panel, context)
    default:
      return unreachable(panel)
  }
}

/** What stands where the filters leave nothing. */
function emptyPanel({ colours, language }: PlotContext): PanelLayout {
  const text = language === 'zh' ? '筛选之后没有可画的数字' : 'Nothing to draw with these filters'
  const shape = line(text, { x: 0, y: 20, size: metrics.label, fill: colours.inkFaint })
  return { height: 40, groups: [furniture([shape])] }
}

/** Panels under each other, each with its label where the chart has several. */
function stackPanels(panels: readonly SpecPanel[], labelled: boolean, plot: PlotContext): PanelLayout {
  const { colours, width } = plot
  const context: LayoutContext = { ...plot, column: columnOf(panels, width) }
  const groups: Group[] = []
  let y = 0
  panels.forEach((panel, i) => {
    if (i > 0) {
      groups.push(furniture([rule([0, y + panelGap / 2, width, y + panelGap / 2], colours.hairline)]))
      y += panelGap
    }
    if (panel.label !== null && labelled) {
      const texts = wrapEven(panel.label, width, typeSize.panel, true)
      const at = { x: 0, top: y, size: typeSize.panel, fill: colours.inkSoft, step: metrics.lineHeight }
      groups.push(furniture(lines(texts, at, { bold: true })))
      y += texts.length * metrics.lineHeight + 8
    }
    const one = layoutPanel(panel, context)
    groups.push(...one.groups.map((group) => moveGroup(group, 0, y)))
    y += one.height
  })
  return { height: y, groups }
}

/** How panels can be shared out among columns, in their order: [3], [1, 2], [2, 1], [1, 1, 1]. */
export function sharings(panels: number): readonly (readonly number[])[] {
  const split = Array.from({ length: panels - 1 }, (_, i) => [i + 1, panels - i - 1])
  return [[panels], ...split, ...(panels === 3 ? [[1, 1, 1]] : [])]
}

/** Lays out the panels of a chart, so many to each column. */
export function layoutPlot(spec: ChartSpec, plot: PlotContext, sharing: readonly number[]): PanelLayout {
  if (spec.panels.length === 0) return emptyPanel(plot)
  const width = (plot.width - sideGap * (sharing.length - 1)) / sharing.length
  const columns = sharing.map((count, i) => {
    const from = sharing.slice(0, i).reduce((sum, n) => sum + n, 0)
    return stackPanels(spec.panels.slice(from, from + count), spec.panels.length > 1, { ...plot, width })
  })
  const height = Math.max(...columns.map((column) => column.height))
  const groups = columns.flatMap((column, i) => {
    const x = i * (width + sideGap)
    const divider = rule([x - sideGap / 2, 0, x - sideGap / 2, height], plot.colours.hairline)
    const moved = column.groups.map((group) => moveGroup(group, x, 0))
    return i === 0 ? moved : [furniture([divider]), ...moved]
  })
  return { height, groups }
}
