/**
 * Where sentences and paragraphs end, as far as times reach: a date in a sentence speaks for that sentence, a
 * statistical period for its paragraph. The clean text keeps a line break only between paragraphs.
 */

export type Break = 'none' | 'sentence' | 'paragraph'

const SENTENCE = /[。！？!?]/

/** Says what the strongest break in a stretch of clean text is. */
export function breakIn(stretch: string): Break {
  if (stretch.includes('\n')) return 'paragraph'
  return SENTENCE.test(stretch) ? 'sentence' : 'none'
}
