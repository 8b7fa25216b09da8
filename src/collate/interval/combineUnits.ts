/**
 * The unit of a worked-out number. Knows units as printed words; amounts in different units of one
 * dimension are not converted: a formula should use one unit.
 */
import { unreachable } from '../../base/assert'
import { err, ok, type Result } from '../../base/result'
import type { Operator } from '../../model/corpus'
import type { Amount } from '../../model/figure'

type Units = Pick<Amount, 'unit' | 'per'>

/** Gives unit and denominator of `left operator right`, or why they don't go together. */
export function unitOf(left: Units, operator: Operator, right: Units): Result<Units> {
  switch (operator) {
    case '+':
    case '-':
      return sumUnit(left, operator, right)
    case '/':
      return quotientUnit(left, right)
    case '*':
      return productUnit(left, right)
    default:
      return unreachable(operator)
  }
}

function sumUnit(left: Units, operator: '+' | '-', right: Units): Result<Units> {
  if (left.unit !== right.unit || left.per !== right.per)
    return err(`different units: ${nameOf(left)} ${operator} ${nameOf(right)}`)
  // The difference of two shares is counted in points (6.5% - 6% = 0.5 百分点).
  return ok({ unit: operator === '-' && left.unit === '%' ? '百分点' : left.unit, per: left.per })
}

function quotientUnit(left: Units, right: Units): Result<Units> {
  if (left.unit === right.unit) {
    if (left.per !== right.per) return err(`different denominators: ${nameOf(left)} / ${nameOf(right)}`)
    return ok({ unit: null, per: null })
  }
  if (left.per !== null || right.per !== null) return err(`no unit for ${nameOf(left)} / ${nameOf(right)}`)
  return ok({ unit: left.unit, per: right.unit })
}

function productUnit(left: Units, right: Units): Result<Units> {
  if (left.per !== null && left.per === right.unit && right.per === null)
    return ok({ unit: left.unit, per: null })
  if (right.per !== null && right.per === left.unit && left.per === null)
    return ok({ unit: right.unit, per: null })
  if (left.per === null && right.per === null && (left.unit === null || right.unit === null))
    return ok({ unit: left.unit ?? right.unit, per: null })
  return err(`no unit for ${nameOf(left)} * ${nameOf(right)}`)
}

function nameOf(units: Units): string {
  return `${units.unit ?? '(none)'}${units.per === null ? '' : `/${units.per}`}`
}
