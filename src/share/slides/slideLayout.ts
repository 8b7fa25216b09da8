/**
 * Where things stand on a slide of 13⅓ × 7½ inches: headline, subtitle, a box for each panel, note and source
 * line, like a graphic in a newspaper. Pure arithmetic in inches; knows no library.
 */
import { textWidth } from '../../charts/text/measure'
import { wrapText } from '../../charts/text/wrap'
import type { ChartSpec, SpecPanel, SpecRow } from '../../charts/spec/spec'
import { drawnCompanions } from './nativeBars'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface PanelBox {
  readonly heading: Box | null
  readonly body: Box
}

export interface SlideLayout {
  readonly rule: Box
  readonly brand: Box
  readonly title: Box
  readonly titleSize: number
  readonly subtitle: Box
  readonly panels: readonly PanelBox[]
  readonly note: Box | null
  readonly sourceRule: Box
  readonly source: Box
}

/** The sheet, in inches. */
export const sheet = { width: 13.333, height: 7.5, margin: 0.62 } as const
/** Sizes of type, in points. */
export const slideType = {
  title: 28,
  subtitle: 15,
  heading: 12.5,
  label: 17,
  note: 11,
  source: 10.5,
  figure: 60,
  figureLabel: 15,
} as const

const pointsPerInch = 72
const leading = 1.25
const headingHeight = 0.34
const panelGap = 0.22
/** Rows are not higher than this, however few they are. */
const tallestRow = 0.95
/** How far a short chart moves down. */
const lowest = 1.1
/** More rows than this stand in two columns. */
const mostStacked = 11

const lineHeight = (size: number): number => (size * leading) / pointsPerInch
const inner = sheet.width - 2 * sheet.margin

const markCount = (rows: readonly SpecRow[]): number =>
  rows.reduce((sum, row) => sum + 1 + drawnCompanions(row).length, 0)

/** How many rows of bars a panel is worth in height. */
export function panelRowCount(panel: SpecPanel): number {
  switch (panel.kind) {
    case 'bars':
      // A log axis shows its own numbers.
      return markCount(panel.rows) + (panel.scale === 'log' ? 0.6 : 0)
    case 'points':
      return markCount(panel.rows)
    case 'change':
      return panel.pairs.length * 2
    case 'ratio':
      return 3
    case 'figures':
      return Math.ceil(panel.rows.length / 3) * 3
  }
}

function panelBox(panel: SpecPanel, box: Box): PanelBox {
  if (panel.label === null) return { heading: null, body: box }
  const body = { ...box, y: box.y + headingHeight, h: box.h - headingHeight }
  return { heading: { ...box, h: headingHeight }, body }
}

/** Panels under each other, each as high as its rows ask. */
function stack(panels: readonly SpecPanel[], box: Box): readonly PanelBox[] {
  const headings = panels.filter(({ label }) => label !== null).length * headingHeight
  const rows = panels.reduce((sum, panel) => sum + panelRowCount(panel), 0)
  const free = box.h - headings - panelGap * (panels.length - 1)
  const row = Math.min(tallestRow, free / rows)
  const used = row * rows + headings + panelGap * (panels.length - 1)
  // A short chart stands a little below the top: at the very top it would look lost.
  let y = box.y + Math.min(lowest, (box.h - used) * 0.3)
  return panels.map((panel) => {
    const h = row * panelRowCount(panel) + (panel.label === null ? 0 : headingHeight)
    const made = panelBox(panel, { ...box, y, h })
    y += h + panelGap
    return made
  })
}

/** Panels in two columns of about the same number of rows. */
function columns(panels: readonly SpecPanel[], box: Box): readonly PanelBox[] {
  const gap = 0.5
  const w = (box.w - gap) / 2
  const total = panels.reduce((sum, panel) => sum + panelRowCount(panel), 0)
  let left = 0
  let rows = 0
  for (const panel of panels.slice(0, -1)) {
    if (rows >= total / 2) break
    rows += panelRowCount(panel)
    left += 1
  }
  return [
    ...stack(panels.slice(0, left), { ...box, w }),
    ...stack(panels.slice(left), { ...box, x: box.x + w + gap, w }),
  ]
}

function arrange(panels: readonly SpecPanel[], box: Box): readonly PanelBox[] {
  const rows = panels.reduce((sum, panel) => sum + panelRowCount(panel), 0)
  return panels.length > 1 && rows > mostStacked ? columns(panels, box) : stack(panels, box)
}

/** The headline on at most two lines: a long one is set smaller. */
function titleSize(title: string): { readonly size: number; readonly lines: number } {
  const width = inner * pointsPerInch * 0.96
  for (let size: number = slideType.title; size > 18; size -= 2) {
    const lines = wrapText(title, width, size, true).length
    if (lines <= 2) return { size, lines }
  }
  return { size: 18, lines: Math.ceil(textWidth(title, 18, true) / width) }
}

/** Lays a slide out. */
export function layoutSlide(spec: Pick<ChartSpec, 'title' | 'subtitle' | 'note' | 'panels'>): SlideLayout {
  const { margin, width, height } = sheet
  const across = { x: margin, w: inner }
  const { size, lines } = titleSize(spec.title)
  const title = { ...across, y: 0.56, h: lines * lineHeight(size) + 0.06 }
  const subtitle = { ...across, y: title.y + title.h + 0.04, h: lineHeight(slideType.subtitle) + 0.04 }
  const source = { ...across, y: height - 0.52, h: 0.3 }
  const noteLines =
    spec.note === null ? 0 : wrapText(spec.note, inner * pointsPerInch * 0.96, slideType.note).length
  const noteHeight = noteLines * lineHeight(slideType.note) + 0.06
  const note = noteLines === 0 ? null : { ...across, y: source.y - noteHeight - 0.08, h: noteHeight }
  const top = subtitle.y + subtitle.h + 0.24
  const bottom = (note?.y ?? source.y) - 0.16
  return {
    rule: { ...across, y: 0.4, h: 0 },
    brand: { x: width - margin - 2, y: 0.14, w: 2, h: 0.24 },
    title,
    titleSize: size,
    subtitle,
    panels: arrange(spec.panels, { ...across, y: top, h: bottom - top }),
    note,
    sourceRule: { ...across, y: source.y - 0.03, h: 0 },
    source,
  }
}
