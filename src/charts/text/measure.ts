/**
 * The width of a text without a browser: Chinese characters are one em wide, Latin ones by class. Widths are those of
 * the widest of our sans stacks (Noto Sans, Segoe UI, DejaVu as a last resort is wider still), plus a
 * little; `measure.browser` in the gallery compares them with Chromium's. Knows no kerning.
 */

/** East Asian wide and full-width characters, and the punctuation that Chinese fonts set on a full em. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·]/u

/** Widths in em, by class; the first class that matches holds. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'|!ijlI]/, 0.3],
  [/[ ()[\]ftr/-]/, 0.38],
  [/[mwMW@%‰]/, 0.92],
  [/[A-Z&]/, 0.69],
  [/[0-9]/, 0.575],
  [/[≈≥≤><+−×÷=→]/, 0.62],
]
const otherwise = 0.575
const boldFactor = 1.06

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
