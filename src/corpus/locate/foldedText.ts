/**
 * A text without what copies of a page differ in: white space, full-width forms. Each character knows where
 * it stood. Knows no figure.
 *
 *   `２.３７\n亿` → `2.37亿`
 */
import { rawSpan, type Span } from '../../base/span'

export interface FoldedText {
  readonly text: string
  /** Raw offset of each folded character. */
  readonly at: Int32Array
}

const wide = /[\uFF01-\uFF5E]/g
/** Full-width forms lie this far above their half-width twins. */
const wideBy = 0xfee0

/** Folds a short text whose places do not matter. */
export function foldQuote(text: string): string {
  return text.replace(/\s+/gu, '').replace(wide, (form) => String.fromCharCode(form.charCodeAt(0) - wideBy))
}

/** Folds a text and keeps the places. */
export function foldText(raw: string): FoldedText {
  const at: number[] = []
  for (let i = 0; i < raw.length; i++) if (!/\s/u.test(raw.charAt(i))) at.push(i)
  return { text: foldQuote(raw), at: Int32Array.from(at) }
}

/** The stretch of the raw text that a stretch of the folded one stands for; `start < end`. */
export function unfold({ at }: FoldedText, start: number, end: number): Span {
  return rawSpan(at[start] ?? 0, (at[end - 1] ?? 0) + 1)
}
