/** Clause boundaries around a draft, by punctuation alone and never further than a window. Knows no grammar. */

const clauseEnds = '。！？!?；;，,\n…：:'
const sentenceEnds = '。！？!?；;\n…'

function back(text: string, at: number, window: number, ends: string): number {
  const least = Math.max(0, at - window)
  let start = at
  while (start > least && !ends.includes(text[start - 1] ?? '\n')) start--
  return start
}

/** Where the clause that holds `at` begins; a comma ends a clause. */
export function clauseStart(text: string, at: number, window = 40): number {
  return back(text, at, window, clauseEnds)
}

/** Where the sentence that holds `at` begins, within the window. */
export function sentenceStart(text: string, at: number, window = 60): number {
  return back(text, at, window, sentenceEnds)
}
