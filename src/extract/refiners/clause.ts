/** Clause boundaries around a draft, by punctuation alone and never further than a window. Knows no grammar. */
import { SignSet } from '../signSet'

const clauseEnds = new SignSet('。！？!?；;，,\n…：:')
const sentenceEnds = new SignSet('。！？!?；;\n…')

function back(text: string, at: number, window: number, ends: SignSet): number {
  const least = Math.max(0, at - window)
  let start = at
  while (start > least && !ends.has(text.charCodeAt(start - 1))) start--
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
