/**
 * Breaks a text into lines of a given width: between Chinese characters, at spaces between Latin words, never
 * inside a number or before closing punctuation. Knows widths only from measure.ts.
 */
import { textWidth } from './measure'

/** Pieces between which a line may break. Closing marks stay with what precedes, opening ones with what follows. */
const piece =
  /[“‘（《(]*(?:[\u2e80-\u9fff]|[^\s\u2e80-\u9fff“‘（《，。、；：！？）》”’…]+|.)[，。、；：！？）》”’…)]*\s*/gu

/** Breaks `text` into lines no wider than `width`; a single piece that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [part] of text.matchAll(piece)) {
    if (line !== '' && textWidth((line + part).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = part
    } else {
      line += part
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)))
}
