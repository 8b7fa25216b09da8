/**
 * The last resort: whatever digit or number-like hanzi no other parser understood becomes a figure all the
 * same, so that nothing is dropped in silence. Knows nothing of meaning.
 */
import type { Draft, Parser } from '../draft'
import { arabicDigit, numberHanzi } from '../numerals/digits'
import { makeDraft } from './makeDraft'

export const parseResidue: Parser = {
  name: 'parseResidue',
  starts: `0123456789${numberHanzi}`,
  parse(text, at): Draft {
    let end = at
    while (arabicDigit(text.charCodeAt(end)) >= 0) end++
    return makeDraft({
      start: at,
      end: Math.max(end, at + 1),
      kind: end > at ? 'name' : 'rhetorical',
      rule: 'parseResidue',
    })
  },
}
