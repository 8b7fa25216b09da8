/**
 * Where sentences and paragraphs end, as far as times reach: a date in a sentence speaks for that sentence, a
 * statistical period for its paragraph. A line break inside a sentence is the printer's and breaks nothing.
 */

export type Break = 'none' | 'sentence' | 'paragraph'

const PARAGRAPH = /\n[ \t\u3000]*\n|[。！？!?…：:][”"’」』）)]*[ \t\u3000*]*\n/
const SENTENCE = /[。！？!?]/

/** Says what the strongest break in a stretch of text is. */
export function breakIn(stretch: string): Break {
  if (PARAGRAPH.test(stretch)) return 'paragraph'
  return SENTENCE.test(stretch) ? 'sentence' : 'none'
}
