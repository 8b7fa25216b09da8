/**
 * Lets the date grammar (dates/) take part among the parsers: a date becomes a figure of kind `date` whose
 * expression is resolved at the end. Knows nothing of dates itself.
 */
import { DATE_STARTS } from '../dates/gate'
import { parseDate } from '../dates/parseDate'
import type { Draft, Parser } from '../draft'
import { readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'

export const parseDateFigure: Parser = {
  name: 'parseDate',
  starts: DATE_STARTS,
  parse(text, at, context): Draft | undefined {
    const found = parseDate(text, at)
    if (!found) return undefined
    const { end, expression } = found
    // 约6天 is hedged like any amount; 不超过30天 is a limit and left to the quantities.
    const hedges = expression.kind === 'duration' ? readHedgesBefore(text, at, context.floor) : undefined
    if (hedges?.bounds.some((bound) => bound === 'le' || bound === 'ge')) return undefined
    return makeDraft({ start: hedges?.start ?? at, end, kind: 'date', rule: 'parseDate', date: expression })
  },
}
