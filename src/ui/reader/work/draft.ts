/**
 * A judgement as it is typed, and back: fields are texts until they are read. What the reader leaves alone stays as it
 * was; ends follow value and bound unless they were typed. Knows no markup.
 */
import { edtfInterval } from '../../../base/edtf'
import { err, ok, type Result } from '../../../base/result'
import { plainInterval } from '../../../model/amountRow'
import { roles, type Bound, type Role } from '../../../model/figure'
import type { JudgedFigure, Verdict } from '../../../model/session'

export interface Draft {
  readonly subject: string
  readonly value: string
  readonly unit: string
  readonly bound: Bound
  readonly min: string
  readonly max: string
  readonly per: string
  readonly role: Role | 'none'
  readonly time: string
}

/** A draft that is being edited. */
export type EditedDraft = { -readonly [Field in keyof Draft]: Draft[Field] }

/** The roles to choose from, the plain level first. */
export const draftRoles = ['none', ...roles] as const

const typed = (value: number | null): string => (value === null ? '' : String(value))

/** The fields of a judgement. */
export function draftOf(judged: JudgedFigure): Draft {
  const { subject, value, unit, bound, min, max, per, role, when } = judged
  return {
    subject: subject ?? '',
    value: typed(value),
    unit: unit ?? '',
    bound,
    min: typed(min),
    max: typed(max),
    per: per ?? '',
    role: role ?? 'none',
    time: when?.time ?? '',
  }
}

/** Says whether a time can be read. An empty one is no time. */
export function isTime(text: string): boolean {
  return text.trim() === '' || edtfInterval(text.trim()) !== undefined
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))

/** The judgement of the fields, or which of them cannot be. */
export function judgedOf(
  draft: Draft,
  base: JudgedFigure,
  verdict: Verdict,
): Result<JudgedFigure, 'time' | 'ends'> {
  const before = draftOf(base)
  const value = numberOf(draft.value)
  const isAmountNew = draft.value !== before.value || draft.bound !== before.bound
  const isEndNew = draft.min !== before.min || draft.max !== before.max
  const plain = plainInterval(value, draft.bound)
  const min = isAmountNew && draft.min === before.min ? plain.min : numberOf(draft.min)
  const max = isAmountNew && draft.max === before.max ? plain.max : numberOf(draft.max)
  if (min !== null && max !== null && min > max) return err('ends')
  if (!isTime(draft.time)) return err('time')
  const time = draft.time.trim()
  return ok({
    ...base,
    verdict,
    subject: draft.subject.trim() || null,
    value,
    unit: draft.unit.trim() || null,
    bound: draft.bound,
    min,
    max,
    per: draft.per.trim() || null,
    role: draft.role === 'none' ? null : draft.role,
    range: isAmountNew || isEndNew ? null : base.range,
    when: time === '' ? null : { time, timeStatus: 'stated' },
  })
}
