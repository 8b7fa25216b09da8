/**
 * Compares one figure with one accepted answer, field by field. Knows nothing of places and of how the
 * fields are summed up.
 */
import type { Figure } from '../../src/model/figure'
import type { Expectation } from '../gold/notation'
import { sameTime } from './edtfDays'

/** The fields that are scored. `ends` is min and max together; `time` and `status` are a date's. */
export const fields = ['value', 'ends', 'bound', 'unit', 'per', 'role', 'basis', 'time', 'status'] as const
export type Field = (typeof fields)[number]

/** Fields that the gold answer leaves open are absent. */
export type Agreement = Partial<Readonly<Record<Field, boolean>>>

/** Relative differences below these are no differences: printed numbers, and fractions worked out. */
const exactly = 1e-9
const rounded = 1e-3

/** Says of each field that the answer fixes whether the figure meets it. */
export function agreementOf(figure: Figure, answer: Expectation): Agreement {
  const slack = answer.rounded ? rounded : exactly
  const result: Partial<Record<Field, boolean>> = {}
  if (answer.value !== undefined) result.value = near(figure.value, answer.value, slack)
  if (answer.min !== undefined && answer.max !== undefined) {
    result.ends = near(figure.min, answer.min, slack) && near(figure.max, answer.max, slack)
  }
  if (answer.bound !== undefined) result.bound = figure.bound === answer.bound
  if (answer.unit !== undefined) result.unit = answer.unit.includes(figure.unit)
  if (answer.per !== undefined) result.per = answer.per.includes(figure.per)
  if (answer.role !== undefined) result.role = figure.role === answer.role
  if (answer.basis !== undefined) result.basis = answer.basis.includes(figure.basis)
  if (answer.time !== undefined) {
    const { time } = figure
    result.time = time !== null && answer.time.some((accepted) => sameTime(time, accepted))
  }
  if (answer.timeStatus !== undefined) result.status = figure.timeStatus === answer.timeStatus
  return result
}

/** The accepted answer of the figure's kind that it meets best (the first of equals), if there is one. */
export function bestAnswer(figure: Figure, answers: readonly Expectation[]): Expectation | undefined {
  let best: Expectation | undefined
  let fewest = Infinity
  for (const answer of answers) {
    if (answer.kind !== figure.kind) continue
    const wrong = Object.values(agreementOf(figure, answer)).filter((right) => !right).length
    if (wrong < fewest) [best, fewest] = [answer, wrong]
  }
  return best
}

function near(got: number | null, expected: number | null, slack: number): boolean {
  if (got === null || expected === null) return got === expected
  return Math.abs(got - expected) <= slack * Math.max(1, Math.abs(expected))
}
