/**
 * The last resort: whatever digit or number-like hanzi no other parser understood becomes a figure all the
 * same, so that nothing is dropped in silence. Knows nothing of meaning.
 */
import { codeAt } from '../codeAt'
import type { Draft, Parser } from '../draft'
import { arabicDigit, numberHanzi } from '../numerals/digits'
import { makeDraft } from './makeDraft'

export const parseResidue: Parser = {
  name: 'parseResidue',
  starts: `0123456789${numberHanzi}`,
  parse(text, at, { reach }): Draft | undefined {
    let end = at
    while (arabicDigit(codeAt(text, end)) >= 0) end++
    // Nearly everywhere somebody understood as much.
    if (Math.max(end, at + 1) <= reach) return undefined
    return makeDraft({
      start: at,
      end: Math.max(end, at + 1),
      kind: end > at ? 'name' : 'rhetorical',
      rule: 'parseResidue',
    })
  },
}
