/**
 * Where sentences and paragraphs end, as far as times reach: a date in a sentence speaks for that sentence, a
 * statistical period for its paragraph. The clean text keeps a line break only between paragraphs.
 */
import { SignSet } from '../signSet'

export type Break = 'none' | 'sentence' | 'paragraph'

const LINE_BREAK = 0x0a
const ends = new SignSet('。！？!?\n')

/** Says what the strongest break between two places of a clean text is. */
export function breakBetween(text: string, from: number, to: number): Break {
  let found: Break = 'none'
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!ends.has(code)) continue
    if (code === LINE_BREAK) return 'paragraph'
    found = 'sentence'
  }
  return found
}
