/**
 * A ratio as a drawing: the total and the number of groups as large figures, and one average group, a dot for each
 * member, laid out like the seeds of a sunflower. The outermost dots fade: nobody counted the average.
 */
import type { Group, Shape } from '../scene/scene'
import { furniture, moveGroup } from '../scene/scene'
import type { RatioPanel, SpecRow } from '../spec/spec'
import { textWidth } from '../text/measure'
import { wrapEven } from '../text/wrap'
import { line, lines, metrics, type LayoutContext, type PanelLayout } from './context'

/** The angle between seeds that leaves no rows. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
/** More dots than this are no longer seen one by one. */
const mostDots = 1500
/** The share of dots that fades. */
const softShare = 0.08
const sideBySideFrom = 480
const figureSize = { wide: 44, narrow: 36 } as const
const signSize = 20

interface DotsAt {
  readonly cx: number
  readonly cy: number
  readonly radius: number
}

/** One average group. */
function dots(count: number, { cx, cy, radius }: DotsAt, colour: string): readonly Shape[] {
  const shown = Math.min(Math.round(count), mostDots)
  const step = radius / Math.sqrt(shown)
  const soft = shown * softShare
  return Array.from({ length: shown }, (_, i): Shape => {
    const distance = step * Math.sqrt(i + 0.5)
    const angle = i * goldenAngle
    const opacity = Math.min(1, 0.2 + 0.8 * ((shown - i) / soft))
    return {
      kind: 'circle',
      cx: cx + distance * Math.cos(angle),
      cy: cy + distance * Math.sin(angle),
      r: step * 0.62,
      fill: colour,
      opacity: Number(opacity.toFixed(2)),
    }
  })
}

/** A large number with its name under it. */
function figure(
  row: SpecRow,
  size: number,
  place: { readonly x: number; readonly top: number; readonly width: number },
  context: LayoutContext,
): PanelLayout {
  const { colours } = context
  const { x, top, width } = place
  const fitting = Math.min(size, (size * width) / Math.max(1, textWidth(row.text, size)))
  const label = wrapEven(row.label, width, metrics.label)
  const number = line(
    row.text,
    { x, y: top + fitting * 0.62, size: fitting, fill: colours.ink },
    { family: 'serif' },
  )
  const below = top + fitting * 1.24
  const names = lines(label, {
    x,
    top: below,
    size: metrics.label,
    fill: colours.inkSoft,
    step: metrics.lineHeight,
  })
  const height = fitting * 1.24 + label.length * metrics.lineHeight
  const group = { statistic: row.statistic, box: { x, y: top, width, height }, shapes: [number, ...names] }
  return { height, groups: [group] }
}

/** Total ÷ groups, under each other. */
function figures(panel: RatioPanel, width: number, size: number, context: LayoutContext): PanelLayout {
  const groups: Group[] = []
  let y = 0
  const known = [panel.total, panel.groups].filter((row) => row !== null)
  known.forEach((row, i) => {
    if (i > 0) {
      const sign = { x: 0, y: y + 21, size: signSize, fill: context.colours.inkFaint }
      groups.push(furniture([line('÷', sign)]))
      y += 38
    }
    const one = figure(row, size, { x: 0, top: y, width }, context)
    groups.push(...one.groups)
    y += one.height
  })
  return { height: y, groups }
}

function drawing(
  mean: SpecRow,
  radius: number,
  centre: number,
  top: number,
  context: LayoutContext,
): PanelLayout {
  const { colours, language } = context
  const count = mean.amount.value
  const seeds = count === null ? [] : dots(count, { cx: centre, cy: top + radius, radius }, colours.data)
  const half = Math.min(centre, context.width - centre)
  const below = top + radius * 2 + 16
  const number = line(
    mean.text,
    { x: centre, y: below + 12, size: 24, fill: colours.data },
    { align: 'center', family: 'serif' },
  )
  const each = language === 'zh' ? '每点一人' : 'one dot, one person'
  const label = wrapEven(`${mean.label}${language === 'zh' ? '，' : ', '}${each}`, half * 2, metrics.label)
  const at = {
    x: centre,
    top: below + 28,
    size: metrics.label,
    fill: colours.inkSoft,
    step: metrics.lineHeight,
  }
  const height = radius * 2 + 16 + 28 + label.length * metrics.lineHeight
  const box = { x: centre - half, y: top, width: half * 2, height }
  const shapes = [...seeds, number, ...lines(label, at, { align: 'center' })]
  return { height, groups: [{ statistic: mean.statistic, box, shapes }] }
}

/** Lays out a panel of a ratio. */
export function layoutRatio(panel: RatioPanel, context: LayoutContext): PanelLayout {
  const { width } = context
  const beside = width >= sideBySideFrom && panel.mean !== null
  const left = beside ? Math.min(width * 0.45, 360) : width
  const text = figures(panel, left - 16, beside ? figureSize.wide : figureSize.narrow, context)
  if (!panel.mean) return text
  const room = beside ? width - left : width
  const radius = Math.min(room / 2 - 12, 132)
  const centre = beside ? left + room / 2 : width / 2
  const picture = drawing(panel.mean, radius, centre, beside ? 0 : text.height + 24, context)
  if (!beside)
    return { height: text.height + 24 + picture.height, groups: [...text.groups, ...picture.groups] }
  const height = Math.max(text.height, picture.height)
  const drop = Math.max(0, (height - text.height) / 2 - 12)
  return { height, groups: [...text.groups.map((group) => moveGroup(group, 0, drop)), ...picture.groups] }
}
