/**
 * Lets the date grammar (dates/) take part among the parsers: a date becomes a figure of kind `date` whose
 * expression is resolved at the end. Knows nothing of dates itself.
 */
import { DATE_STARTS } from '../dates/gate'
import { parseDate } from '../dates/parseDate'
import type { Draft, Parser } from '../draft'
import { makeDraft } from './makeDraft'

export const parseDateFigure: Parser = {
  name: 'parseDate',
  starts: DATE_STARTS,
  parse(text, at): Draft | undefined {
    const found = parseDate(text, at)
    return (
      found &&
      makeDraft({ start: at, end: found.end, kind: 'date', rule: 'parseDate', date: found.expression })
    )
  },
}
