/** Makes drafts, so that every parser fills the same fields. Knows no text. */
import { cleanOffset } from '../../base/span'
import type { Amount, FigureKind } from '../../model/figure'
import { noAmount, type Draft } from '../draft'

interface Parts {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly rule: string
  readonly amount?: Amount
  readonly date?: Draft['date']
}

/** A draft with everything that is not given left empty. */
export function makeDraft({ start, end, kind, rule, amount = noAmount, date = null }: Parts): Draft {
  return { start: cleanOffset(start), end: cleanOffset(end), kind, amount, rule, date, subject: null }
}
