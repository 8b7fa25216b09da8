/**
 * Items → lines: what stands on one baseline without a gap that could be a gutter. Drops what is set twice to look
 * bold. Knows no columns.
 */
import { setWidth } from '../../../model/placedText'
import { around, bottom, right, type Line, type TextItem } from './line'

/** In ems: a wider gap may be a gutter. Justified lines and spaced headings stay below it. */
const GAP = 0.85
/** In ems: so far baselines of one line may be apart. */
const BASELINE = 0.3

const blank = /^\s+|\s+$/g

/** Takes the blanks at both ends of an item away, with the place that they take. */
function trimmed(item: TextItem): TextItem | null {
  const text = item.text.replace(blank, '')
  if (text === '') return null
  if (text.length === item.text.length) return item
  const width = (part: string): number => [...part].reduce((sum, c) => sum + setWidth(c), 0)
  const all = width(item.text)
  const before = width(item.text.slice(0, item.text.indexOf(text))) / all
  const share = width(text) / all
  return item.vertical
    ? { ...item, text, y: item.y + before * item.height, height: share * item.height }
    : { ...item, text, x: item.x + before * item.width, width: share * item.width }
}

/** Items whose baselines are one, from top to bottom. */
function rowsOf(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const rows: TextItem[][] = []
  for (const item of items.toSorted((a, b) => bottom(a) - bottom(b))) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const size = Math.min(item.size, first?.size ?? item.size)
    if (row && first && bottom(item) - bottom(first) <= BASELINE * size) row.push(item)
    else rows.push([item])
  }
  return rows
}

/** Some programs print a text twice, a hair apart, where a bold typeface is missing. */
const isTwice = (before: TextItem, item: TextItem): boolean =>
  before.text === item.text && Math.abs(before.x - item.x) < 0.3 * item.size

const lineOf = (items: readonly TextItem[]): Line => ({
  ...around(items),
  items,
  size: Math.max(...items.map(({ size }) => size)),
  vertical: items[0]?.vertical ?? false,
})

function cutRow(row: readonly TextItem[]): readonly Line[] {
  const lines: TextItem[][] = []
  for (const item of row.toSorted((a, b) => a.x - b.x)) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (before && isTwice(before, item)) continue
    const gap = before ? item.x - right(before) : Infinity
    const reach = GAP * Math.min(item.size, before?.size ?? item.size)
    if (line && Math.abs(gap) <= reach) line.push(item)
    else lines.push([item])
  }
  return lines.map(lineOf)
}

/** Puts items together as lines, in no order that means anything. */
export function linesOf(items: readonly TextItem[]): readonly Line[] {
  const set = items.flatMap((item) => trimmed(item) ?? [])
  const across = rowsOf(set.filter(({ vertical }) => !vertical)).flatMap(cutRow)
  return [...across, ...set.filter(({ vertical }) => vertical).map((item) => lineOf([item]))]
}
