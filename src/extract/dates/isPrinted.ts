/**
 * Whether the page prints all of a date, so that no anchor is needed: 2024年10月 yes, 10月 and 去年10月 no.
 */
import type { DateExpression, DatePoint } from './expression'

/** Says whether a date is complete as printed. */
export function isPrinted(expression: DateExpression): boolean {
  switch (expression.kind) {
    case 'range':
      return isPrintedPoint(expression.from) && endIsPrinted(expression.from, expression.to)
    case 'since':
    case 'starting':
      return isPrintedPoint(expression.from)
    case 'until':
      return isPrintedPoint(expression.to)
    case 'as-of':
      return isPrintedPoint(expression.at)
    case 'recent':
    case 'coming':
    case 'ago':
    case 'later':
    case 'clock':
    case 'duration':
    case 'recurring':
      return false
    default:
      return isPrintedPoint(expression)
  }
}

function isPrintedPoint(point: DatePoint): boolean {
  switch (point.kind) {
    case 'century':
    case 'school-year':
    case 'plan':
      return true
    case 'decade':
      return typeof point.century === 'number'
    case 'relative-day':
    case 'week':
      return false
    case 'day':
    case 'month':
      return point.year.kind === 'printed' && point.month.kind === 'printed'
    default:
      return point.year.kind === 'printed'
  }
}

/** 2024年11月5日至10日: what the second end leaves out, the first one prints. */
function endIsPrinted(from: DatePoint, to: DatePoint): boolean {
  if (isPrintedPoint(to)) return true
  if (to.kind !== 'day' && to.kind !== 'month') return false
  if (to.year.kind !== 'open') return false
  return to.month.kind === 'printed' || (to.month.kind === 'open' && from.kind === 'day')
}
