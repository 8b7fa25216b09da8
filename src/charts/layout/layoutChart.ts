/**
 * A whole chart as a scene: title and subtitle where asked, the panels under each other, note and source line. The
 * height follows from the content and the width. Knows nothing of ECharts.
 */
import { unreachable } from '../../base/assert'
import type { Edition } from '../../model/language'
import { furniture, moveGroup, type Group, type Scene } from '../scene/scene'
import type { ChartSpec, SpecPanel } from '../spec/spec'
import { widest, wrapBalanced, wrapText } from '../text/wrap'
import { palette, typeSize, type Palette } from '../theme'
import { layoutBars } from './barsPanel'
import { layoutChange } from './changePanel'
import { columnFrom, lines, line, metrics, rule, type LayoutContext, type PanelLayout } from './context'
import { layoutDots } from './dotsPanel'
import { layoutFigures } from './figuresPanel'
import { layoutKey } from './key'
import { layoutRatio } from './ratioPanel'

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
const chromeMargin = 24
const panelGap = 30

/** One column of names for all panels of a chart, no wider than its longest name. */
function columnOf(spec: ChartSpec, width: number): number {
  if (width < columnFrom.short) return 0
  const rows = spec.panels.flatMap((panel) =>
    panel.kind === 'bars' || panel.kind === 'points' ? panel.rows : [],
  )
  const names = rows.map(({ label }) => label)
  const natural = widest(names, metrics.label) + metrics.columnGap
  if (width < columnFrom.always && natural > width * metrics.shortShare) return 0
  return Math.min(width * metrics.columnShare + metrics.columnGap, natural)
}

function layoutPanel(panel: SpecPanel, context: LayoutContext): PanelLayout {
  switch (panel.kind) {
    case 'bars':
      return panel.scale === 'log' ? layoutDots(panel, context) : layoutBars(panel, context)
    case 'points':
      return layoutDots(panel, context)
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
function emptyPanel({ colours, language }: LayoutContext): PanelLayout {
  const text = language === 'zh' ? '筛选之后没有可画的数字' : 'Nothing to draw with these filters'
  const shape = line(text, { x: 0, y: 20, size: metrics.label, fill: colours.inkFaint })
  return { height: 40, groups: [furniture([shape])] }
}

function stackPanels(spec: ChartSpec, context: LayoutContext): PanelLayout {
  if (spec.panels.length === 0) return emptyPanel(context)
  const { colours, width } = context
  const groups: Group[] = []
  let y = 0
  spec.panels.forEach((panel, i) => {
    if (i > 0) {
      groups.push(furniture([rule([0, y + panelGap / 2, width, y + panelGap / 2], colours.hairline)]))
      y += panelGap
    }
    if (panel.label !== null && spec.panels.length > 1) {
      const texts = wrapText(panel.label, width, typeSize.panel, true)
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

function block(text: string, size: number, fill: string, context: LayoutContext, serif = false): PanelLayout {
  const texts = (serif ? wrapBalanced : wrapText)(text, context.width, size, serif)
  const step = Math.round(size * 1.36)
  const at = { x: 0, top: 0, size, fill, step }
  const shapes = lines(texts, at, { bold: serif, family: serif ? 'serif' : 'sans' })
  return { height: texts.length * step, groups: [furniture(shapes)] }
}

function stack(parts: readonly { readonly part: PanelLayout; readonly after: number }[]): PanelLayout {
  const groups: Group[] = []
  let y = 0
  for (const { part, after } of parts) {
    groups.push(...part.groups.map((group) => moveGroup(group, 0, y)))
    y += part.height + after
  }
  return { height: y, groups }
}

function withChrome(spec: ChartSpec, plot: PanelLayout, context: LayoutContext): PanelLayout {
  const { colours, width } = context
  const note =
    spec.note === null ? [] : [{ part: block(spec.note, typeSize.small, colours.inkSoft, context), after: 8 }]
  const marks = layoutKey(spec, context)
  const key = marks ? [{ part: marks, after: 8 }] : []
  const divider: PanelLayout = {
    height: 1,
    groups: [furniture([rule([0, 0.5, width, 0.5], colours.hairline)])],
  }
  return stack([
    { part: block(spec.title, typeSize.title, colours.ink, context, true), after: 4 },
    { part: block(spec.subtitle, typeSize.subtitle, colours.inkSoft, context), after: 20 },
    { part: plot, after: 18 },
    ...key,
    ...note,
    { part: divider, after: 6 },
    { part: block(spec.source, typeSize.source, colours.inkFaint, context), after: 0 },
  ])
}

/** Lays out a chart. Narrower than `leastWidth` it is laid out at that width. */
export function layoutChart(spec: ChartSpec, options: LayoutOptions): Scene {
  const colours: Palette = palette[options.edition]
  const margin = options.chrome === true ? chromeMargin : 0
  const width = Math.max(leastWidth, options.width) - 2 * margin
  const context: LayoutContext = { width, colours, language: spec.language, column: columnOf(spec, width) }
  // Caps and tails overhang their bars by a few px.
  const plot = stackPanels(spec, context)
  const all = options.chrome === true ? withChrome(spec, plot, context) : plot
  const edge = options.chrome === true ? margin : 4
  return {
    width: width + 2 * margin,
    height: Math.ceil(all.height + 2 * edge),
    groups: all.groups.map((group) => moveGroup(group, margin, edge)),
  }
}
