/**
 * Says what the sentence does with an amount: an old level (由9平方米扩展…), a new one (…至20000元), or a
 * difference (增长6.7%; a fall is negative) with what it is measured against. Knows words, not syntax.
 */
import { copyOfAmount, withAmount, type Draft, type Refiner } from '../draft'
import { mirrored } from '../parsers/amount'
import { SignSet } from '../signSet'
import { basisOf } from './basis'
import { changeSign } from './changeSign'
import { clauseStart } from './clause'
import { isAfter, isBefore, isLedTo, isNewLevel, touchesNext } from './levels'

function asLevel(draft: Draft, role: 'before' | 'after'): Draft {
  const amount = copyOfAmount(draft.amount)
  amount.role = role
  return withAmount(draft, amount)
}

/** A difference, a fall with its sign. */
function asChange(draft: Draft, falls: boolean, basis: string | null): Draft {
  const amount = copyOfAmount(falls ? mirrored(draft.amount) : draft.amount)
  amount.role = 'change'
  amount.basis = basis
  return withAmount(draft, amount)
}

function withRole(text: string, draft: Draft, floor: number): Draft {
  const clause = clauseStart(text, draft.start)
  if (isAfter(text, draft, floor, clause)) return asLevel(draft, 'after')
  if (isBefore(text, draft)) return asLevel(draft, 'before')
  const basis = basisOf(text, draft, clause)
  const sign = changeSign(text, draft, Math.max(clause, floor), basis)
  if (sign === undefined) return touchesNext(text, draft) ? asLevel(draft, 'before') : draft
  const negative = (draft.amount.value ?? draft.amount.max ?? 0) < 0
  return asChange(draft, sign < 0 && !negative, basis)
}

const ties = new SignSet('、和与及')

/** 分别增长5.1%、6.2%: an amount tied on by a mere comma shares the role of the one before. */
function shareRole(text: string, before: Draft, draft: Draft): Draft {
  if (isLedTo(text, before, draft) || isNewLevel(text, before, draft)) return asLevel(draft, 'after')
  const tied = draft.start === before.end + 1 && ties.has(text.charCodeAt(before.end))
  const { role, basis, value } = before.amount
  // 分别提到812元、668元: both are new levels.
  if (tied && role === 'after' && draft.amount.unit === before.amount.unit)
    return text.slice(clauseStart(text, before.start), before.start).includes('分别')
      ? asLevel(draft, role)
      : draft
  if (!tied || role !== 'change' || draft.amount.unit !== before.amount.unit) return draft
  return asChange(draft, (value ?? 0) < 0 && (draft.amount.value ?? 0) > 0, basis)
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
