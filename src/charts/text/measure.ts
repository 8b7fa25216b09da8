/**
 * The width of a text without a browser: Chinese characters are one em wide, Latin ones by class, on the
 * wide side of what browsers set. `measure.test.ts` holds widths that Chromium measured. Knows no kerning.
 */

/** East Asian wide and full-width characters, and the punctuation that Chinese fonts set on a full em. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·]/u

/**
 * Widths in em, by class; the first class that matches holds. They are DejaVu Sans's, the widest face that a
 * `sans-serif` or `system-ui` is likely to mean: a narrower one only leaves more paper.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|']/, 0.3],
  [/[.,:; ]/, 0.33],
  [/[ft()[\]/!-]/, 0.4],
  [/r/, 0.42],
  [/[wm]/, 0.95],
  [/[MWO@Q%‰–]/, 0.9],
  [/[A-Z&]/, 0.7],
  [/[0-9]/, 0.637],
  [/[≈≥≤><+−×÷=→]/, 0.84],
]
const otherwise = 0.615
const boldFactor = 1.1

function widthOf(char: string): number {
  if (wide.test(char)) return 1
  return classes.find(([pattern]) => pattern.test(char))?.[1] ?? otherwise
}

/** Width in px of one line of text. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const char of text) em += widthOf(char) * (bold && !wide.test(char) ? boldFactor : 1)
  return em * size
}
