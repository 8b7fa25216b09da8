/**
 * A witness as a row of tokens: each figure is one token, whole; all other text is folded characters.
 * Knows nothing of other witnesses, but shares with them the codes that figures are known by.
 *
 *   共有 2.37\n亿注册 → 共 有 ⟨2.37亿⟩ 注 册
 */
import type { Figure } from '../../model/figure'
import type { Witness } from '../witness'
import { fold } from './fold'

/** Tokens in reading order; arrays of one length. */
export interface Tokens {
  /** Positive: a folded character. Negative: a figure, by its key. */
  readonly codes: Int32Array
  /** Raw offsets of each token on the page. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index into the witness's figures, or -1. */
  readonly figures: Int32Array
  /** 1 where a paragraph or a piece begins, else 0. */
  readonly breaks: Int32Array
}

/** Gives figures that say the same number the same negative code. */
export class FigureCodes {
  readonly #codes = new Map<string, number>()

  codeOf(figure: Figure): number {
    const key = keyOf(figure)
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = -1 - this.#codes.size
    this.#codes.set(key, code)
    return code
  }
}

/** The number alone: unit and qualifier may differ, the neighbourhood tells whether it is the same place. */
function keyOf(figure: Figure): string {
  if (figure.kind === 'quantity' && figure.value !== null) return `=${figure.value}`
  if (figure.range) return `~${figure.range.low}:${figure.range.high}`
  return foldedText(figure.text)
}

/** A text without what `fold` passes over, for comparing short texts. */
export function foldedText(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i))
    if (code !== 0) folded += String.fromCharCode(code)
  }
  return folded
}

/** Cuts a witness into tokens. Linear. */
export function tokensOf(witness: Witness, codes: FigureCodes): Tokens {
  const rows: (readonly [code: number, start: number, end: number, figure: number, begins: number])[] = []
  const { text, figures } = witness
  for (const piece of witness.pieces) {
    let next = figures.findIndex((f) => f.start >= piece.start)
    if (next < 0) next = figures.length
    let begins = 1
    for (let i: number = piece.start; i < piece.end;) {
      while ((figures[next]?.start ?? Infinity) < i) next++
      const figure = figures[next]
      const isFigure = figure?.start === i && figure.end > i
      const end = isFigure ? figure.end : i + 1
      const code = isFigure ? codes.codeOf(figure) : fold(text.charCodeAt(i))
      if (code !== 0) {
        rows.push([code, i, end, isFigure ? next : -1, begins])
        begins = 0
      } else if (isBlankLine(text, i)) begins = 1
      i = end
    }
  }
  const column = (at: 0 | 1 | 2 | 3 | 4): Int32Array => Int32Array.from(rows, (row) => row[at])
  return { codes: column(0), starts: column(1), ends: column(2), figures: column(3), breaks: column(4) }
}

/** Says whether the line break at `i` is followed by an empty line. */
function isBlankLine(text: string, i: number): boolean {
  if (text.charAt(i) !== '\n') return false
  let after = i + 1
  while (/[ \t\r\u3000]/.test(text.charAt(after))) after++
  return text.charAt(after) === '\n'
}
