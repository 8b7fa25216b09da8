/**
 * Measures as a scene: one row a unit on a common log axis, columns as high as there are numbers of that size, firm ones in
 * ink, hedged ones in its tint on top, disputed ones in red below the line; the median and the middle half as in a box plot.
 * Never a mark a number. Knows no statistic and no ECharts.
 */
import { stepsPerDecade } from '../../corpus'
import { formatNumber } from '../../format/number'
import type { Edition, Language } from '../../model/language'
import { line, rule } from '../layout/context'
import { furniture, type Scene, type Shape } from '../scene/scene'
import { textWidth } from '../text/measure'
import { palette, type Palette } from '../theme'
import { sizeText, unitName, type AggregateTexts } from './aggregateTexts'
import type { Measures, UnitMeasure } from './measures'

export interface AggregateOptions {
  readonly edition: Edition
  readonly width: number
  readonly language: Language
}

/** Sizes and distances, in px. */
const size = {
  name: 13.5,
  small: 12,
  axis: 11.5,
  /** The highest column. */
  column: 40,
  /** The deepest red column. */
  below: 10,
  row: 78,
  /** More where the name stands above its row. */
  above: 22,
  key: 22,
  axisRoom: 26,
} as const

/** Narrower, and names stand above their rows. */
const columnFrom = 560
const nameColumn = 150

interface Frame {
  readonly colours: Palette
  readonly language: Language
  readonly left: number
  readonly width: number
  readonly named: 'beside' | 'above'
  /** The powers of ten at both ends of the axis. */
  readonly from: number
  readonly to: number
}

const x = ({ left, width, from, to }: Frame, power: number): number =>
  left + ((power - from) / (to - from)) * width

function frameOf({ units }: Measures, { edition, width, language }: AggregateOptions): Frame {
  const steps = units.flatMap(({ steps: own }) => own.map(({ at }) => at))
  const from = Math.floor(Math.min(0, ...steps) / stepsPerDecade)
  const to = Math.max(from + 1, Math.ceil((Math.max(0, ...steps) + 1) / stepsPerDecade))
  const named = width < columnFrom ? 'above' : 'beside'
  const left = named === 'above' ? 4 : nameColumn
  return { colours: palette[edition], language, left, width: width - left - 16, named, from, to }
}

/** The marks that need saying, in one line, or two where it is narrow. */
function keyShapes(
  texts: AggregateTexts,
  { colours }: Frame,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const marks: readonly (readonly [keyof AggregateTexts['key'], (at: number, y: number) => Shape])[] = [
    ['firm', (at, y) => ({ kind: 'rect', x: at, y: y - 5, width: 10, height: 10, fill: colours.data })],
    ['hedged', (at, y) => ({ kind: 'rect', x: at, y: y - 5, width: 10, height: 10, fill: colours.dataSoft })],
    [
      'disputed',
      (at, y) => ({ kind: 'rect', x: at, y: y - 5, width: 10, height: 10, fill: colours.vermilion }),
    ],
    ['half', (at, y) => rule([at, y, at + 10, y], colours.ink, 3)],
    ['middle', (at, y) => rule([at + 5, y - 6, at + 5, y + 6], colours.ink, 2)],
  ]
  const shapes: Shape[] = []
  let [at, y] = [0, size.key / 2]
  for (const [name, mark] of marks) {
    const wide = 16 + textWidth(texts.key[name], size.small) + 18
    if (at > 0 && at + wide > width) {
      at = 0
      y += size.key
    }
    shapes.push(
      mark(at, y),
      line(texts.key[name], { x: at + 16, y, size: size.small, fill: colours.inkSoft }),
    )
    at += wide
  }
  return { shapes, height: y + size.key / 2 }
}

/** Decades with their numbers, as many as have room. */
function axisShapes(frame: Frame, top: number, bottom: number): readonly Shape[] {
  const { colours, language, from, to } = frame
  const room = frame.width / (to - from)
  const every = [1, 2, 4, 8].find((n) => n * room >= 46) ?? 16
  const powers = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return powers.flatMap((power) => {
    const at = x(frame, power)
    const grid = rule([at, top, at, bottom], colours.hairline)
    if ((power - from) % every !== 0) return [grid]
    const label = { x: at, y: bottom + 13, size: size.axis, fill: colours.inkFaint }
    return [grid, line(sizeText(10 ** power, language), label, { align: 'center' })]
  })
}

/** A column on its foot. */
interface Column {
  readonly left: number
  readonly width: number
  readonly foot: number
  readonly top: number
}

/** Columns of one colour as one shape: a hundred rectangles would keep the page busy at each change. */
function comb(columns: readonly Column[], fill: string): readonly Shape[] {
  const points = columns
    .filter(({ foot, top }) => foot !== top)
    .flatMap(({ left, width, foot, top }): readonly (readonly [number, number])[] => [
      [left, foot],
      [left, top],
      [left + width, top],
      [left + width, foot],
    ])
  return points.length === 0 ? [] : [{ kind: 'polygon', points, fill }]
}

const tenth = (n: number): number => Math.round(n * 10) / 10

/** What is there is seen, however few: a pixel at least. */
const high = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : tenth(Math.max(1, (count / most) * room))

function columnShapes(unit: UnitMeasure, frame: Frame, base: number): readonly Shape[] {
  const { colours } = frame
  const most = Math.max(1, ...unit.steps.map(({ firm, hedged }) => firm + hedged))
  const mostBelow = Math.max(1, ...unit.steps.map(({ disputed }) => disputed))
  const wide = frame.width / (frame.to - frame.from) / stepsPerDecade
  const columns = unit.steps.map(({ at, firm, hedged, disputed }) => {
    const top = base - high(firm, most, size.column)
    return {
      place: { left: tenth(x(frame, at / stepsPerDecade) + 0.5), width: tenth(Math.max(1, wide - 1)) },
      top,
      hedgedTop: tenth(top - high(hedged, most, size.column)),
      below: base + 6 + high(disputed, mostBelow, size.below),
    }
  })
  // The whole column in the tint of the hedged, the firm ones over it: all stand on the line.
  return [
    ...comb(
      columns.map(({ place, top, hedgedTop }) => ({
        ...place,
        foot: base,
        top: hedgedTop < top ? hedgedTop : base,
      })),
      colours.dataSoft,
    ),
    ...comb(
      columns.map(({ place, top }) => ({ ...place, foot: base, top })),
      colours.data,
    ),
    ...comb(
      columns.map(({ place, below }) => ({ ...place, foot: base + 6, top: below })),
      colours.vermilion,
    ),
  ]
}

function boxShapes({ quartiles }: UnitMeasure, frame: Frame, base: number): readonly Shape[] {
  const [, lower, middle, upper] = quartiles.map((value) => x(frame, Math.log10(value)))
  const { colours } = frame
  if (lower === undefined || middle === undefined || upper === undefined) return []
  return [
    rule([lower, base + 2.5, Math.max(upper, lower + 1), base + 2.5], colours.ink, 3),
    rule([middle, base - 3, middle, base + 8], colours.ink, 2),
  ]
}

function nameShapes(unit: UnitMeasure, frame: Frame, top: number, base: number): readonly Shape[] {
  const { colours, language } = frame
  const name = unitName(unit.unit, language)
  const middle = sizeText(unit.quartiles[2], language)
  const count = formatNumber(unit.count, language)
  const says = language === 'zh' ? `${count} 项，中位数 ${middle}` : `${count}, median ${middle}`
  const bold = { bold: true, family: 'serif' } as const
  const [ink, soft] = [
    { size: size.name, fill: colours.ink },
    { size: size.small, fill: colours.inkSoft },
  ]
  if (frame.named === 'above') {
    const at = textWidth(name, size.name, true) + 10
    return [line(name, { x: 0, y: top + 11, ...ink }, bold), line(says, { x: at, y: top + 11.5, ...soft })]
  }
  return [line(name, { x: 0, y: base - 26, ...ink }, bold), line(says, { x: 0, y: base - 8, ...soft })]
}

/** Lays out measures with their texts. */
export function layoutAggregate(measures: Measures, texts: AggregateTexts, options: AggregateOptions): Scene {
  const frame = frameOf(measures, options)
  const key = keyShapes(texts, frame, options.width)
  const top = key.height + 10
  const step = size.row + (frame.named === 'above' ? size.above : 0)
  const bottom = top + measures.units.length * step
  const rows = measures.units.flatMap((unit, i) => {
    const base = top + (i + 1) * step - size.below - 10
    const ground = rule([frame.left, base + 0.5, frame.left + frame.width, base + 0.5], frame.colours.rule)
    return [
      furniture([
        ...columnShapes(unit, frame, base),
        ground,
        ...boxShapes(unit, frame, base),
        ...nameShapes(unit, frame, top + i * step, base),
      ]),
    ]
  })
  const axis = furniture(axisShapes(frame, top, bottom))
  const height = Math.ceil(bottom + size.axisRoom)
  return { width: options.width, height, groups: [furniture(key.shapes), axis, ...rows] }
}
