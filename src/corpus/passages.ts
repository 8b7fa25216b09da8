/**
 * The passages of several witnesses side by side: the sentence around each figure, with what differs from the
 * first one marked. A figure is one token; spaces, line breaks and widths of punctuation don't count. Works on
 * pages at hand; a corpus holds no sentence.
 */
import { sentenceAround } from '../base/sentence'
import { rawSpan } from '../base/span'
import type { PageId } from '../model/figure'

/** A figure in a page at hand. Offsets count in `text`. */
export interface HeldFigure {
  readonly page: PageId
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface PassagePart {
  readonly text: string
  /** The figure itself; words that the first witness lacks or has otherwise; or the rest. */
  readonly kind: 'figure' | 'differs' | 'same'
}

export interface Passage {
  readonly page: PageId
  readonly parts: readonly PassagePart[]
}

interface Token {
  readonly text: string
  readonly key: string
  readonly isFigure: boolean
}

/** The sentence as tokens: without white space and Markdown marks, the figure whole. */
function tokensOf({ text, start, end }: HeldFigure): readonly Token[] {
  const sentence = sentenceAround(text, rawSpan(start, end))
  const words = (from: number, to: number): Token[] =>
    [...text.slice(from, to)]
      .filter((char) => !/[\s*#]/.test(char))
      .map((char) => ({ text: char, key: char.normalize('NFKC'), isFigure: false }))
  const figure = text.slice(start, end).replace(/\s+/g, '')
  return [
    ...words(sentence.start, start),
    { text: figure, key: figure, isFigure: true },
    ...words(end, sentence.end),
  ]
}

/** For each token of `b` whether it stands in a longest common subsequence with `a`. */
function shared(a: readonly Token[], b: readonly Token[]): readonly boolean[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found = b.map(() => false)
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) {
      found[j] = true
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}

function partsOf(tokens: readonly Token[], isShared: readonly boolean[]): readonly PassagePart[] {
  const parts: { text: string; kind: PassagePart['kind'] }[] = []
  tokens.forEach((token, i) => {
    const kind = token.isFigure ? 'figure' : isShared[i] ? 'same' : 'differs'
    const last = parts.at(-1)
    if (last?.kind === kind && kind !== 'figure') last.text += token.text
    else parts.push({ text: token.text, kind })
  })
  return parts
}

/** The passages of the witnesses, each compared with the first; the first itself with the second. */
export function passagesOf(figures: readonly HeldFigure[]): readonly Passage[] {
  const rows = figures.map(tokensOf)
  return figures.map(({ page }, n) => {
    const tokens = rows[n] ?? []
    const other = rows[n === 0 ? 1 : 0]
    return { page, parts: partsOf(tokens, other ? shared(other, tokens) : tokens.map(() => true)) }
  })
}
