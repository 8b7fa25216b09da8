/**
 * Reads 翻一番 (the double, 2 倍) and 翻了两番 (4 倍): a ratio of after to before, not a difference; the span is
 * the number and 番, as for every verb before an amount. Knows nothing of 翻倍, which prints no number.
 */
import type { Draft, Parser } from '../draft'
import { overAmount, pointAmount } from './amount'
import { joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'

const MOST_TIMES = 10

/** Where 翻 stands before the numeral: 翻一番, 翻了一番, 翻近两番. Undefined where it does not. */
function leadStart(text: string, at: number, floor: number): number | undefined {
  if (at - 1 >= floor && text[at - 1] === '翻') return at - 1
  if (at - 2 >= floor && text[at - 1] === '了' && text[at - 2] === '翻') return at - 2
  return undefined
}

export const parseDoubling: Parser = {
  name: 'parseDoubling',
  starts: '一二两三四五六七八九123456789',
  behind: '番',
  parse(text, at, context): Draft | undefined {
    const { numeral } = context
    if (!numeral || numeral.value === null || numeral.value > MOST_TIMES || text[numeral.end] !== '番')
      return undefined
    const hedges = readHedgesBefore(text, at, context.floor)
    const start = leadStart(text, hedges.start, context.floor)
    if (start === undefined) return undefined
    const over = text[numeral.end + 1] === '多'
    const end = numeral.end + (over ? 2 : 1)
    const after = readHedgeAfter(text, end, '倍')
    const bound = joinBounds([...hedges.bounds, ...(after.bound ? [after.bound] : [])])
    const value = 2 ** numeral.value
    const amount = over ? overAmount(value, value, bound, '倍') : pointAmount(value, bound, '倍')
    return makeDraft({
      start: hedges.start,
      end: after.end,
      kind: 'quantity',
      rule: 'parseDoubling',
      amount,
    })
  },
}
