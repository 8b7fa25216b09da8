/**
 * Numbers that share no axis, set large: a panel of figures, or a total divided among groups. Gives what is
 * said and where, in the box of the panel; knows no library.
 */
import type { RatioPanel, RowsPanel, SpecRow } from '../../charts/spec/spec'
import { widest } from '../../charts/text/wrap'
import type { Language } from '../../model/language'
import { markLabel } from './nativeModel'
import { slideType, type Box } from './slideLayout'

export interface FigureText {
  readonly box: Box
  readonly text: string
  readonly role: 'number' | 'label' | 'operator'
  readonly size: number
  readonly disputed: boolean
}

const pointsPerInch = 72
const mostAcross = 3
/** Between two numbers, in points. */
const gutter = 22
const operatorWidth = 0.7

/** The largest size at which numbers keep to their column. */
function numberSize(texts: readonly string[], width: number): number {
  const needed = widest(texts, 1, true) * 1.16
  return Math.min(slideType.figure, Math.floor((width * pointsPerInch - gutter) / needed))
}

/** One size for all but what carries several readings: that is long, and would make the others small. */
function figureSize(rows: readonly SpecRow[], width: number, language: Language): (row: SpecRow) => number {
  const sizeOf = (some: readonly SpecRow[]): number => numberSize(some.map((row) => markLabel(row, language)), width) // prettier-ignore
  const settled = rows.filter(({ others }) => others.length === 0)
  const common = sizeOf(settled.length === 0 ? rows : settled)
  return (row) => (row.others.length === 0 ? common : Math.min(common, sizeOf([row])))
}

function figureAt(row: SpecRow, text: string, box: Box, size: number): readonly FigureText[] {
  const disputed = row.others.length > 0
  const high = (size * 1.35) / pointsPerInch
  return [
    { box: { ...box, h: high }, text, role: 'number', size, disputed },
    {
      box: { ...box, y: box.y + high, h: Math.max(0.3, box.h - high) },
      text: row.time === null ? row.label : `${row.label}\n${row.time}`,
      role: 'label',
      size: slideType.figureLabel,
      disputed: false,
    },
  ]
}

/** The numbers of a `figures` panel, at most three beside each other. */
export function figureTexts(panel: RowsPanel, box: Box, language: Language): readonly FigureText[] {
  const { rows } = panel
  const across = rows.length === 4 ? 2 : Math.min(mostAcross, rows.length)
  const down = Math.ceil(rows.length / across)
  const [w, h] = [box.w / across, box.h / down]
  const sizeOf = figureSize(rows, w, language)
  return rows.flatMap((row, i) => {
    const place = { x: box.x + (i % across) * w, y: box.y + Math.floor(i / across) * h, w, h }
    return figureAt(row, markLabel(row, language), place, sizeOf(row))
  })
}

/** Total ÷ groups ≈ mean. A part that is hidden leaves its sign out. */
export function ratioTexts(panel: RatioPanel, box: Box, language: Language): readonly FigureText[] {
  const parts = [
    { row: panel.total, sign: '' },
    { row: panel.groups, sign: '÷' },
    { row: panel.mean, sign: panel.mean?.amount.bound === 'approx' ? '≈' : '=' },
  ].flatMap(({ row, sign }) => (row === null ? [] : [{ row, sign }]))
  const w = (box.w - operatorWidth * (parts.length - 1)) / parts.length
  // The sign between the numbers says that it is about so much: once is enough.
  const texts = parts.map(({ row, sign }) =>
    sign === '≈' ? markLabel(row, language).replace(/^≈ ?/, '') : markLabel(row, language),
  )
  const size = numberSize(texts, w) // prettier-ignore
  return parts.flatMap(({ row, sign }, i) => {
    const x = box.x + i * (w + operatorWidth)
    const figure = figureAt(row, texts[i] ?? '', { x, y: box.y + 0.4, w, h: 1.8 }, size)
    if (i === 0) return figure
    const place = { x: x - operatorWidth, y: box.y + 0.4, w: operatorWidth, h: (size * 1.35) / pointsPerInch }
    return [
      { box: place, text: sign, role: 'operator' as const, size: size * 0.7, disputed: false },
      ...figure,
    ]
  })
}
