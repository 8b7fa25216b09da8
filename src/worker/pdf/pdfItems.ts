/** What pdf.js says of a sheet's text → items of the layout. Knows its matrices, and no order. */
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import { plainHanzi } from './hanzi'
import type { TextItem } from './layout'

type PdfTextItem = Extract<TextContent['items'][number], { str: string }>

/** In ems: so high type stands above its baseline. */
const ASCENT = 0.86

/** The matrix of an item on the sheet: `[a b c d e f]` as PDF has it. */
function onSheet(sheet: readonly number[], item: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = sheet
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = item
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

function itemOf(item: PdfTextItem, vertical: boolean, sheet: readonly number[]): TextItem | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = onSheet(sheet, item.transform as number[])
  const size = Math.hypot(c, d)
  // A watermark across the sheet and a note along its edge are no part of its text.
  const isUpright = Math.abs(b) < 0.1 * Math.hypot(a, b) && a > 0
  if (!isUpright || !(size > 0) || !Number.isFinite(x + y + item.width)) return null
  const common = { text: plainHanzi(item.str), size, vertical }
  return vertical
    ? { ...common, x: x - size / 2, y, width: size, height: item.height }
    : { ...common, x, y: y - ASCENT * size, width: item.width, height: size }
}

/** The items of a sheet that hold text and stand upright. */
export function pdfItems(
  content: TextContent,
  viewport: { readonly transform: readonly number[] },
): readonly TextItem[] {
  const sheet = viewport.transform
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    return itemOf(item, content.styles[item.fontName]?.vertical ?? false, sheet) ?? []
  })
}
