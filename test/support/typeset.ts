/** Sets text as a newspaper does: in lines of a width, indented, in columns. For tests of what reads sheets. */
import type { TextItem } from '../../src/worker/pdf/layout'
import { setWidth } from '../../src/model/placedText'

export interface SetOptions {
  readonly x: number
  readonly y: number
  /** In ems. */
  readonly width: number
  readonly size: number
  /** In ems. @defaultValue 1.5 */
  readonly leading?: number
}

const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + setWidth(c), 0)

/** One line, as one item. */
export function setLine(text: string, { x, y, size }: Omit<SetOptions, 'width'>): TextItem {
  return { text, x, y, size, width: widthOf(text) * size, height: size, vertical: false }
}

/** Paragraphs in one column; each begins two ems in. */
export function setColumn(paragraphs: readonly string[], options: SetOptions): readonly TextItem[] {
  const { x, y, width, size, leading = 1.5 } = options
  const items: TextItem[] = []
  const put = (text: string, indent: number): void => {
    items.push(setLine(text, { x: x + indent * size, y: y + items.length * leading * size, size }))
  }
  for (const paragraph of paragraphs) {
    let line = ''
    let indent = 2
    for (const character of paragraph) {
      if (indent + widthOf(line + character) > width) {
        put(line, indent)
        line = ''
        indent = 0
      }
      line += character
    }
    put(line, indent)
  }
  return items
}

/** One story in columns of equal height, which its lines fill one after the other. */
export function setColumns(
  paragraphs: readonly string[],
  count: number,
  { gutter = 1.5, ...options }: SetOptions & { readonly gutter?: number },
): readonly TextItem[] {
  const lines = setColumn(paragraphs, options)
  const height = Math.ceil(lines.length / count)
  const step = (options.leading ?? 1.5) * options.size
  return lines.map((item, i) => {
    const column = Math.floor(i / height)
    return {
      ...item,
      x: item.x + column * (options.width + gutter) * options.size,
      y: item.y - column * height * step,
    }
  })
}
