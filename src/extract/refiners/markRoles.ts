/**
 * Says what the sentence does with an amount: an old level (由9平方米扩展…), a new one (…至20000元), or a
 * difference (增长6.7%; a fall is negative) with what it is measured against. Knows words, not syntax.
 */
import type { Amount } from '../../model/figure'
import type { Draft, Refiner } from '../draft'
import { SignSet } from '../signSet'
import { basisOf } from './basis'
import { changeSign } from './changeSign'
import { clauseStart } from './clause'
import { isAfter, isBefore, isLedTo, isNewLevel, touchesNext } from './levels'

function flip(value: number | null): number | null {
  return value === null || value === 0 ? value : -value
}

function mirrored(amount: Amount): Amount {
  const range = amount.range && { low: -amount.range.high, high: -amount.range.low }
  return { ...amount, value: flip(amount.value), min: flip(amount.max), max: flip(amount.min), range }
}

function withRole(text: string, draft: Draft, floor: number): Draft {
  const clause = clauseStart(text, draft.start)
  if (isAfter(text, draft, floor, clause)) return { ...draft, amount: { ...draft.amount, role: 'after' } }
  if (isBefore(text, draft)) return { ...draft, amount: { ...draft.amount, role: 'before' } }
  const basis = basisOf(text, draft, clause)
  const sign = changeSign(text, draft, Math.max(clause, floor), basis)
  if (sign === undefined)
    return touchesNext(text, draft) ? { ...draft, amount: { ...draft.amount, role: 'before' } } : draft
  const negative = (draft.amount.value ?? draft.amount.max ?? 0) < 0
  const amount = sign < 0 && !negative ? mirrored(draft.amount) : draft.amount
  return { ...draft, amount: { ...amount, role: 'change', basis } }
}

const ties = new SignSet('、和与及')

/** 分别增长5.1%、6.2%: an amount tied on by a mere comma shares the role of the one before. */
function shareRole(text: string, before: Draft, draft: Draft): Draft {
  if (isLedTo(text, before, draft) || isNewLevel(text, before, draft))
    return { ...draft, amount: { ...draft.amount, role: 'after' } }
  const tied = draft.start === before.end + 1 && ties.has(text.charCodeAt(before.end))
  const { role, basis, value } = before.amount
  // 分别提到812元、668元: both are new levels.
  if (tied && role === 'after' && draft.amount.unit === before.amount.unit)
    return text.slice(clauseStart(text, before.start), before.start).includes('分别')
      ? { ...draft, amount: { ...draft.amount, role } }
      : draft
  if (!tied || role !== 'change' || draft.amount.unit !== before.amount.unit) return draft
  const falls = (value ?? 0) < 0 && (draft.amount.value ?? 0) > 0
  const amount = falls ? mirrored(draft.amount) : draft.amount
  return { ...draft, amount: { ...amount, role, basis } }
}

export const markRoles: Refiner = {
  name: 'markRoles',
  refine(text, drafts): readonly Draft[] {
    let floor = 0
    let before: Draft | undefined
    return drafts.map((draft) => {
      if (draft.kind !== 'quantity') {
        // A date or a word may stand between the verb and the amount: 扩展到今年的18平方米, 减排二氧化碳3吨.
        if (draft.kind !== 'date' && draft.rule !== 'parseWord') floor = draft.end
        return draft
      }
      const marked = withRole(text, draft, floor)
      const shared = marked.amount.role === null && before ? shareRole(text, before, marked) : marked
      floor = draft.end
      before = shared
      return shared
    })
  },
}
