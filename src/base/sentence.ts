/**
 * Finds the sentence around a place of a page. Line breaks inside a sentence don't end it, blank lines
 * do not either where the words go on; only marks count. Knows no grammar.
 */
import { rawSpan, type Span } from './span'

const ENDS = '。！？!?；;'
/** A sentence is not followed further than this, in code units: some lines have no marks at all. */
const REACH = 160

/** The sentence that holds a span, without its end mark. */
export function sentenceAround(text: string, span: Span): Span {
  let start: number = span.start
  while (start > 0 && span.start - start < REACH && !ENDS.includes(text.charAt(start - 1))) start--
  let end: number = span.end
  while (end < text.length && end - span.end < REACH && !ENDS.includes(text.charAt(end))) end++
  return rawSpan(start, end)
}
