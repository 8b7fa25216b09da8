/**
 * Decides what a run of white space means: nothing (a hard line break inside a sentence, a stray space), one
 * space (between Latin words, between columns), or a break between paragraphs. Knows the raw text around it.
 *
 *   约34\n96家 → ''      增长5 000多人 → ''      第一段。\n\n第二段 → '\n'
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import { isDigitCode, isLatinCode } from './charClass'

export interface SpaceRun {
  readonly start: number
  readonly end: number
  /** Line breaks in it, \r\n counted once. */
  readonly breaks: number
  /** Whether tabs stand in it: columns of a table. */
  readonly tabbed: boolean
}

const sentenceEnds = '。！？!?…；;：:”」』）)】》'
/** A line that begins with one of these is a new block. */
const blockMarks = '#*—□■●▲◆○◎★☆【（('
const THOUSANDS = 3
const YEAR_DIGITS = 4
const DAY_DIGITS = 2
const MOST_DIGITS = 15

function digitsBefore(raw: string, at: number): number {
  let start = at
  while (start > 0 && isDigitCode(codeAt(raw, start - 1)) && at - start <= MOST_DIGITS) start--
  return at - start
}

function digitsAfter(raw: string, at: number): number {
  let end = at
  while (isDigitCode(codeAt(raw, end)) && end - at <= MOST_DIGITS) end++
  return end - at
}

function isBlank(char: string | undefined): boolean {
  return char === undefined || char.trim() === ''
}

const MOST_SPACED = 6

/**
 * 2 6 0元: three digits and more with one space between each, right behind a sign and right before one. In a line that
 * is spaced out throughout (值 达 3 . 2 1 万 亿 元) two are enough, and a point may stand among them.
 */
function isSpacedOut(raw: string, start: number, end: number): boolean {
  if (end - start !== 1) return false
  let first = start - 1
  let last = end
  while (start - first < 2 * MOST_SPACED && isSpacedDigit(raw, first - 2) && raw[first - 1] === ' ')
    first -= 2
  while (last - end < 2 * MOST_SPACED && isSpacedDigit(raw, last + 2) && raw[last + 1] === ' ') last += 2
  if (isDigitCode(raw.charCodeAt(first - 1)) || isDigitCode(raw.charCodeAt(last + 1))) return false
  if (isSpacedSign(raw, first - 2, -1) && isSpacedSign(raw, last + 2, 1)) return true
  const whole = last - first >= 4 && raw[first] !== '.' && raw[last] !== '.'
  return whole && isWordSign(raw.charCodeAt(first - 1)) && isWordSign(raw.charCodeAt(last + 1))
}

function isSpacedDigit(raw: string, at: number): boolean {
  return isDigitCode(raw.charCodeAt(at)) || raw[at] === '.'
}

/** A sign of a line that is spaced out: a space on both sides of it, and the one towards the digits is there too. */
function isSpacedSign(raw: string, at: number, away: 1 | -1): boolean {
  return isWordSign(raw.charCodeAt(at)) && raw[at - away] === ' ' && (raw[at + away] ?? ' ') === ' '
}

const MOST_GROUPS = 5

/** 1 200 000 元: groups of three behind the first, right behind a sign and before one; of columns neither is sure. */
function isGrouped(raw: string, start: number, end: number): boolean {
  let groups = 0
  let first = start
  for (let digits = digitsBefore(raw, first); digits > 0 && groups < MOST_GROUPS; groups++) {
    first -= digits
    const further = digits === THOUSANDS && raw[first - 1] === ' ' ? digitsBefore(raw, first - 1) : 0
    if (further > 0) first--
    digits = further
  }
  let last = end
  for (let digits = digitsAfter(raw, last); digits === THOUSANDS && groups < MOST_GROUPS; groups++) {
    last += digits
    const further = raw[last] === ' ' ? digitsAfter(raw, last + 1) : 0
    if (further === THOUSANDS) last++
    digits = further
  }
  const opens = digitsAfter(raw, first) < THOUSANDS && isWordSign(raw.charCodeAt(first - 1))
  const behind = raw[last] === ' ' ? last + 1 : last
  return groups > 2 && opens && isWordSign(raw.charCodeAt(behind))
}

/** A hanzi, or the full stop, comma and the like of Chinese print: no column of a table stands alone between them. */
function isWordSign(code: number): boolean {
  return code >= 0x2e80 || code === 0x25
}

const afterNumber = new SignSet('万亿元人%％')

/** What follows a number; over a line break only what leaves no doubt that the number goes on (1 52⏎万人). */
function behindBreak(raw: string, at: number): string | undefined {
  return raw[at] === '\n' && afterNumber.has(codeAt(raw, at + 1)) ? raw[at + 1] : raw[at]
}

/** Says whether digits on both sides of white space are one number. */
function isOneNumber(raw: string, { start, end, breaks, tabbed }: SpaceRun): boolean {
  if (breaks > 1 || tabbed || end - start > 2) return false
  const left = digitsBefore(raw, start)
  const right = digitsAfter(raw, end)
  const before = raw[start - left - 1]
  const after = behindBreak(raw, end + right)
  // A year, a month or a day can't have more digits; then two dates stand side by side.
  if (after === '年') return left + right <= YEAR_DIGITS && right < YEAR_DIGITS
  if (after === '月' || after === '日' || after === '时') return left + right <= DAY_DIGITS
  if (isSpacedOut(raw, start, end) || isGrouped(raw, start, end)) return true
  if (right === THOUSANDS && left <= THOUSANDS && before !== '.') return !isBlank(after) || !isBlank(before)
  return !isBlank(before) && !isBlank(after) && left + right <= MOST_DIGITS
}

/** What the run becomes: '' nothing, ' ' a space, '\n' a break. */
export function spaceMeaning(raw: string, run: SpaceRun): '' | ' ' | '\n' {
  const left = codeAt(raw, run.start - 1)
  const right = codeAt(raw, run.end)
  if (run.start === 0 || run.end === raw.length) return ''
  if (run.breaks > 1) return '，、,'.includes(raw[run.start - 1] ?? ' ') ? '' : '\n'
  if (isDigitCode(left) && isDigitCode(right)) return isOneNumber(raw, run) ? '' : run.breaks > 0 ? '\n' : ' '
  if (run.breaks === 1) return lineBreakMeaning(raw, run, left, right)
  if (isLatinCode(left) || isLatinCode(right) || run.tabbed) return ' '
  // 3. 5% is a decimal, 1. 5G a list mark; the latter opens its line.
  if (raw[run.start - 1] === '.' && isDigitCode(right)) return isListMark(raw, run.start) ? ' ' : ''
  return ''
}

function lineBreakMeaning(raw: string, run: SpaceRun, left: number, right: number): '' | ' ' | '\n' {
  if (sentenceEnds.includes(raw[run.start - 1] ?? ' ')) return '\n'
  if (blockMarks.includes(raw[run.end] ?? ' ')) return '\n'
  // Headlines end without a stop; what follows them here is no part of them.
  if (raw.startsWith('本报讯', run.end)) return '\n'
  if (isLatinCode(left) && isLatinCode(right)) return ' '
  // 1. or 2、 opens an item of a list.
  const digits = digitsAfter(raw, run.end)
  if (digits > 0 && digits <= DAY_DIGITS && '.．、)）'.includes(raw[run.end + digits] ?? ' ')) {
    if (!isDigitCode(codeAt(raw, run.end + digits + 1))) return '\n'
  }
  return ''
}

function isListMark(raw: string, end: number): boolean {
  const digits = digitsBefore(raw, end - 1)
  return digits <= DAY_DIGITS && (raw[end - 2 - digits] === '\n' || end - 2 - digits < 0)
}
