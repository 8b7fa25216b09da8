/**
 * Reads numbers that belong to the page, not to a story: 下转04版 · list marks at a line's beginning · a line
 * that is a page number. Knows lines only by the clean text's breaks.
 */
import { codeAt } from '../codeAt'
import type { Draft, Parser } from '../draft'
import { arabicDigit } from '../numerals/digits'
import { SignSet } from '../signSet'
import { makeDraft } from './makeDraft'

const LIST_MARKS = '.．、)）'
const opening = new SignSet('(（')
const NEWLINE = 0x0a
const MOST_LIST_DIGITS = 2
const MOST_PAGE_DIGITS = 3

function digitsEnd(text: string, at: number): number {
  let end = at
  while (arabicDigit(codeAt(text, end)) >= 0) end++
  return end
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || codeAt(text, at - 1) === NEWLINE
}

function layout(start: number, end: number): Draft {
  return makeDraft({ start, end, kind: 'layout', rule: 'parseLayout' })
}

export const parseLayout: Parser = {
  name: 'parseLayout',
  starts: '0123456789①②③④⑤⑥⑦⑧⑨⑩',
  parse(text, at): Draft | undefined {
    const end = digitsEnd(text, at)
    if (end === at) return layout(at, at + 1)
    if (
      text.startsWith('版', end) &&
      !'本权图面块式税'.includes(text[end + 1] ?? '。') &&
      isPageNote(text, at, end)
    )
      return layout(at, end + 1)
    const opened = opening.has(codeAt(text, at - 1)) && isLineStart(text, at - 1)
    if (!isLineStart(text, at) && !opened) return undefined
    const next = text[end] ?? '\n'
    const marked = LIST_MARKS.includes(next) && arabicDigit(text.charCodeAt(end + 1)) < 0
    if (end - at <= MOST_LIST_DIGITS && marked) return layout(at, end + 1)
    return next === '\n' && end - at <= MOST_PAGE_DIGITS ? layout(at, end) : undefined
  },
}

/** 04版 and 转4版 are places in the paper; 3版 alone may be a third version. */
function isPageNote(text: string, at: number, end: number): boolean {
  return (
    text[at] === '0' ||
    /[转接见至]\s*$/.test(text.slice(Math.max(0, at - 3), at)) ||
    (end - at === 1 && isLineStart(text, at))
  )
}
