/**
 * Cuts a segment of a page into paragraphs, each with the n-grams of its folded text. Knows one page
 * only. Digits count as characters here: matching stories is not yet comparing numbers.
 */
import { rawSpan, type Span } from '../../base/span'
import { fold } from '../align/fold'
import { ngramHashes } from '../align/ngrams'

/** Length of an n-gram: longer than most names, short enough to survive a slip in every tenth character. */
export const SHINGLE = 8

export interface Paragraph extends Span {
  /** Which of the segment's pieces it lies in. */
  readonly piece: number
  readonly hashes: Int32Array
}

/** Paragraphs of a segment in reading order; stretches without letters are left out. */
export function paragraphsOf(text: string, pieces: readonly Span[]): Paragraph[] {
  return pieces.flatMap((piece, index) => {
    const paragraphs: Paragraph[] = []
    const blank = /\n\s*\n/g
    blank.lastIndex = piece.start
    let start: number = piece.start
    while (start < piece.end) {
      const gap = blank.exec(text)
      const end = gap === null || gap.index >= piece.end ? piece.end : gap.index
      const codes = foldedCodes(text, start, end)
      if (codes.length > 0)
        paragraphs.push({ ...rawSpan(start, end), piece: index, hashes: ngramHashes(codes, SHINGLE) })
      start = gap === null ? piece.end : Math.max(end, gap.index + gap[0].length)
    }
    return paragraphs
  })
}

function foldedCodes(text: string, start: number, end: number): Int32Array {
  const codes: number[] = []
  for (let i = start; i < end; i++) {
    const code = fold(text.charCodeAt(i))
    if (code !== 0) codes.push(code)
  }
  return Int32Array.from(codes)
}
