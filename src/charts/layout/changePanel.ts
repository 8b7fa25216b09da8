/**
 * Before → after: from zero to the old level in ochre, from there to the new one in ink blue with a head. The
 * new number stands beyond the head, the old one under its end, so that they never meet.
 */
import type { Group, Shape } from '../scene/scene'
import { furniture } from '../scene/scene'
import { barShapes } from '../marks/bar'
import type { ChangePanel, SpecPair, SpecRow } from '../spec/spec'
import { textWidth } from '../text/measure'
import { wrapText } from '../text/wrap'
import { line, lines, metrics, type LayoutContext, type PanelLayout } from './context'
import { extentOf } from './extent'
import { lanesOf } from './lanes'

const trackHeight = 17
const underHeight = 20
const pairGap = 22
const headLength = 11
/** Old level and arrow are one shaft in two colours. */
const shaft = 9
const headHalf = 11
/** The room that a difference (+4000元) keeps from the name of its pair. */
const differenceGap = 12

type XOf = (value: number) => number

const valueOf = (row: SpecRow): number => row.amount.value ?? row.amount.max ?? row.amount.min ?? 0

/** From the old level to the new one, with a head; a fall points left. */
function arrow(from: number, to: number, y: number, colour: string): readonly Shape[] {
  const way = to >= from ? 1 : -1
  const neck = Math.abs(to - from) > headLength ? to - way * headLength : from
  return [
    {
      kind: 'rect',
      x: Math.min(from, neck),
      y: y - 4,
      width: Math.abs(neck - from),
      height: 8,
      fill: colour,
    },
    {
      kind: 'polygon',
      fill: colour,
      points: [
        [to, y],
        [neck, y - headHalf],
        [neck, y + headHalf],
      ],
    },
  ]
}

function beforeGroup(row: SpecRow, x: XOf, top: number, context: LayoutContext): Group {
  const { colours, width } = context
  const y = top + trackHeight / 2
  const style = { colour: colours.ochre, paper: colours.paper }
  const at = x(valueOf(row))
  const length = textWidth(row.text, metrics.small)
  // Under the end of its bar, or from the left edge where the bar is shorter than the text.
  const right = Math.min(width, Math.max(at, length))
  const text = line(
    row.text,
    { x: right, y: top + trackHeight + underHeight / 2 + 2, size: metrics.small, fill: colours.ochre },
    { align: 'right' },
  )
  const bar = barShapes({ amount: row.amount, x0: 0, x, y, height: shaft, style })
  return {
    statistic: row.statistic,
    box: { x: 0, y: top, width: Math.max(at, length), height: trackHeight + underHeight },
    shapes: [...bar, text],
  }
}

function afterGroup(pair: SpecPair, after: SpecRow, x: XOf, top: number, context: LayoutContext): Group {
  const { colours } = context
  const y = top + trackHeight / 2
  const to = x(valueOf(after))
  const from = pair.before ? x(valueOf(pair.before)) : 0
  const style = { colour: colours.data, paper: colours.paper }
  const shapes = pair.before
    ? [...arrow(from, to, y, colours.data)]
    : [...barShapes({ amount: after.amount, x0: 0, x, y, height: shaft, style })]
  if (pair.before && after.amount.bound === 'le')
    shapes.push({
      kind: 'rect',
      x: to,
      y: y - headHalf,
      width: 2.5,
      height: headHalf * 2,
      fill: colours.data,
    })
  const textX = Math.max(from, to) + metrics.gap + 2
  shapes.push(line(after.text, { x: textX, y, size: metrics.value, fill: colours.ink }, { bold: true }))
  const left = Math.min(from, to)
  return {
    statistic: after.statistic,
    box: { x: left, y: top - 4, width: context.width - left, height: trackHeight + 8 },
    shapes,
  }
}

/** The name of the pair and, beside or under it, what is between the two. */
function heading(pair: SpecPair, top: number, context: LayoutContext): PanelLayout {
  const { colours, width } = context
  const label = wrapText(pair.label, width, metrics.label, true)
  const at = { x: 0, top, size: metrics.label, fill: colours.ink, step: metrics.lineHeight }
  const groups: Group[] = [furniture(lines(label, at, { bold: true }))]
  let height = label.length * metrics.lineHeight
  if (pair.difference) {
    const { text, statistic } = pair.difference
    const end = textWidth(label.at(-1) ?? '', metrics.label, true) + differenceGap
    const length = textWidth(text, metrics.label, true)
    const beside = end + length <= width
    if (!beside) height += metrics.lineHeight
    const [x, y] = [beside ? end : 0, top + height - metrics.lineHeight / 2]
    const shape = line(text, { x, y, size: metrics.label, fill: colours.data }, { bold: true })
    groups.push({ statistic, box: { x, y: y - 9, width: length, height: 18 }, shapes: [shape] })
  }
  return { height, groups }
}

function layoutPair(pair: SpecPair, x: XOf, top: number, context: LayoutContext): PanelLayout {
  const head = heading(pair, top, context)
  const track = top + head.height + 7
  const groups = [...head.groups]
  if (pair.before) groups.push(beforeGroup(pair.before, x, track, context))
  if (pair.after) groups.push(afterGroup(pair, pair.after, x, track, context))
  return { height: head.height + 7 + trackHeight + (pair.before ? underHeight : 4), groups }
}

/** Lays out a panel of changes. */
export function layoutChange(panel: ChangePanel, context: LayoutContext): PanelLayout {
  const rows = panel.pairs.flatMap(({ before, after }) => [before, after]).filter((row) => row !== null)
  const lanes = rows.flatMap((row) => lanesOf({ ...row, companions: [] }, context.colours, context.language))
  const high = extentOf(lanes).high || 1
  const room = panel.pairs.map(({ before, after }) => {
    const end = Math.max(before ? valueOf(before) : 0, after ? valueOf(after) : 0)
    const length = after ? textWidth(after.text, metrics.value, true) + metrics.gap + 6 : 6
    return ((context.width - length) * high) / (end || 1)
  })
  const plot = Math.min(context.width - 6, ...room)
  const x = (value: number): number => (value / high) * plot
  const groups: Group[] = []
  let y = 0
  panel.pairs.forEach((pair, i) => {
    if (i > 0) y += pairGap * context.air
    const one = layoutPair(pair, x, y, context)
    groups.push(...one.groups)
    y += one.height
  })
  return { height: y, groups }
}
